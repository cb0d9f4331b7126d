import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['packages/*/src/**/*.test.ts', 'apps/viewer/src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
		exclude: ['**/node_modules/**', '**/dist/**', 'test/browser/**'],
	},
});
