import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		// A guard against hanging, not a measure of speed: a loaded machine may be many times slower.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		// One core less is the default: half of a machine with two.
		maxWorkers: '100%',
		// No test replaces a module or a global; loading the house anew for each file took half of the time.
		isolate: false,
		include: ['packages/*/src/**/*.test.ts', 'apps/viewer/src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
		exclude: ['**/node_modules/**', '**/dist/**', 'test/browser/**'],
	},
});
