import { defineConfig } from 'rolldown';

/** The built command in a few files: opening a thousand modules one by one takes longer than most commands run. */
export default defineConfig({
	input: { main: 'dist/main.js', 'import-worker': 'dist/import-worker.js' },
	platform: 'node',
	output: {
		dir: 'bundle',
		format: 'esm',
		entryFileNames: '[name].js',
		// Beside the entries: what a module finds from its own place, it finds from here too.
		chunkFileNames: 'part-[name].js',
		cleanDir: true,
		minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
	},
	logLevel: 'warn',
});
