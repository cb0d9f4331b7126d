import { defineConfig } from 'vitest/config';

/** What needs LibreOffice: run now and then, and before a release. */
export default defineConfig({
	test: { include: ['test/office/*.office.ts'], testTimeout: 300_000, hookTimeout: 300_000 },
});
