import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		// A guard against hanging, not a measure of speed: a loaded machine may be many times slower.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		// One core less is the default: half of a machine with two.
		maxWorkers: '100%',
		include: ['packages/*/src/**/*.test.ts', 'apps/viewer/src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
		exclude: ['**/node_modules/**', '**/dist/**', 'test/browser/**'],
	},
});
