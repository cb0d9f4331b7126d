import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { browser } from './browser.mjs';
import { build, buildSite } from './build.mjs';
import { install } from './install.mjs';
import { cache, Failure, readJson, runTool, say } from './shell.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

const vitestReport = join(cache, 'vitest.json');
const playwrightReport = join(cache, 'playwright.json');

/**
 * Runs every check and all tests. The last line printed is `N passed, N failed`.
 * @returns {Promise<number>} exit code
 */
export async function test() {
	const counts = [];
	try {
		install();
		const found = await attempt(browser);
		build();
		counts.push(
			check('类型检查', 'Type check', 'typescript', 'tsc', ['-b']),
			check('格式与规范', 'Lint and format', '@biomejs/biome', 'biome', ['check', '.']),
			check('无用代码', 'Unused code', 'knip', 'knip', []),
			unitTests(),
			await browserTests(found),
		);
	} catch (error) {
		counts.push(failure(error));
	}
	const passed = counts.reduce((sum, count) => sum + count.passed, 0);
	const failed = counts.reduce((sum, count) => sum + count.failed, 0);
	console.log(`${passed} passed, ${failed} failed`);
	return failed === 0 ? 0 : 1;
}

/**
 * Runs a tool whose exit code alone is the verdict; counts as one.
 * @returns {Count}
 */
function check(zh, en, packageName, name, args) {
	say(`\n== ${zh}`, `== ${en}`);
	const passed = runTool(packageName, name, args) === 0;
	return { passed: passed ? 1 : 0, failed: passed ? 0 : 1 };
}

/** @returns {Count} */
function unitTests() {
	say('\n== 单元与集成测试', '== Unit and integration tests');
	prepare(vitestReport);
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`];
	// Vitest colours its output in logs, too, unless told otherwise.
	const env = process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: '1' };
	const status = runTool('vitest', 'vitest', ['run', ...reporters], { env });
	return read(vitestReport, status, (report) => ({
		passed: report.numPassedTests,
		// A file that cannot even be loaded fails without any test of its own.
		failed: report.numTotalTests - report.numPassedTests + report.testResults.filter(isBrokenFile).length,
	}));
}

/** Whether a test file failed although no test in it did. */
function isBrokenFile({ status, assertionResults }) {
	return status === 'failed' && !assertionResults.some((result) => result.status === 'failed');
}

/**
 * @param {string | Failure} found the browser, or why there is none
 * @returns {Promise<Count>}
 */
async function browserTests(found) {
	say('\n== 浏览器测试', '== Browser tests');
	try {
		if (found instanceof Failure) throw found;
		buildSite();
	} catch (error) {
		return failure(error);
	}
	prepare(playwrightReport);
	const env = { ...process.env, CHROMIUM_PATH: found, QINGDAN_TEST_PORT: String(await freePort()) };
	const status = runTool('@playwright/test', 'playwright', ['test'], { env });
	return read(playwrightReport, status, ({ stats }) => ({
		passed: stats.expected,
		failed: stats.unexpected + stats.flaky + stats.skipped,
	}));
}

/**
 * Counts from a test runner's report. A skipped test is not a pass, and neither is a run that failed
 * without naming a test or left no report.
 * @param {string} path
 * @param {number} status the runner's exit code
 * @param {(report: any) => Count} count
 * @returns {Count}
 */
function read(path, status, count) {
	const { passed, failed } = existsSync(path) ? count(readJson(path)) : { passed: 0, failed: 1 };
	return { passed, failed: status !== 0 && failed === 0 ? 1 : failed };
}

/** Makes room for a report, so that an older one is never read instead. */
function prepare(path) {
	mkdirSync(cache, { recursive: true });
	rmSync(path, { force: true });
}

/**
 * What a step gives, or the failure it ends with: the steps that do not need it still run.
 * @template T
 * @param {() => Promise<T>} step
 * @returns {Promise<T | Failure>}
 */
async function attempt(step) {
	try {
		return await step();
	} catch (error) {
		if (error instanceof Failure) return error;
		throw error;
	}
}

/**
 * Shows why a step could not run; counts as one failed.
 * @param {unknown} error
 * @returns {Count}
 */
function failure(error) {
	console.error(error instanceof Failure ? error.message : error);
	return { passed: 0, failed: 1 };
}

/** @returns {Promise<number>} */
function freePort() {
	return new Promise((done, fail) => {
		const probe = createServer().once('error', fail);
		probe.listen(0, '127.0.0.1', () => {
			const { port } = probe.address();
			probe.close(() => done(port));
		});
	});
}
