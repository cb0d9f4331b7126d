import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

/** Two builds of one source: a site whose parts are loaded as they are needed, and one script for a single file. */
export default defineConfig(({ mode }) => ({
	// Relative addresses: the site works from any folder of any server.
	base: './',
	plugins: [react()],
	// Drafts are read in a worker, which has no document; what there is for workers does in the page too.
	resolve: { conditions: ['worker', ...defaultClientConditions] },
	build: {
		outDir: mode === 'single' ? 'dist/single' : 'dist/site',
		// The last Chromium that office PCs with Windows 7 can run, and its contemporaries.
		target: ['chrome109', 'edge109', 'firefox115', 'safari16'],
		// The policy of the page forbids data: scripts, and inlined files would only be larger.
		assetsInlineLimit: 0,
		modulePreload: mode === 'single' ? false : { polyfill: false },
		...(mode === 'single'
			? {
					cssCodeSplit: false,
					chunkSizeWarningLimit: 8000,
					rolldownOptions: { output: { codeSplitting: false } },
				}
			: {}),
	},
}));
