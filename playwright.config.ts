import { defineConfig } from '@playwright/test';

const port = Number(process.env.QINGDAN_TEST_PORT ?? 4187);
const origin = `http://127.0.0.1:${port}`;
const browser = process.env.CHROMIUM_PATH;

export default defineConfig({
	testDir: 'test/browser',
	outputDir: 'test-results',
	forbidOnly: true,
	retries: 0,
	// A guard against hanging, not a measure of speed: a loaded machine may be many times slower.
	timeout: 60_000,
	expect: { timeout: 15_000 },
	// The tests only read, and share nothing but the served files.
	fullyParallel: true,
	workers: 2,
	reporter: [['list'], ['json', { outputFile: 'node_modules/.cache/qingdan/playwright.json' }]],
	use: {
		baseURL: origin,
		locale: 'zh-CN',
		// Tests that answer in the place of the server must be asked; the one of reading offline lets it in.
		serviceWorkers: 'block',
		launchOptions: {
			...(browser ? { executablePath: browser } : {}),
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
			],
		},
	},
	webServer: {
		command: `node scripts/serve.mjs dist/site ${port}`,
		url: origin,
		reuseExistingServer: false,
		timeout: 20_000,
	},
});
