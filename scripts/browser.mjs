import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Failure, run, runTool, say, which } from './shell.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const downloadLimit = 5 * 60_000;

/**
 * Finds a Chromium-like browser, or gets one: by apt as root on Debian or Ubuntu, else by Playwright.
 * @returns {Promise<string>} path of the browser's program
 */
export async function browser() {
	const found = (await find()) ?? (await obtain());
	if (!found) {
		throw new Failure(
			'没有找到浏览器，也无法安装。请安装 Chromium、Chrome 或 Edge，或用环境变量 CHROMIUM_PATH 指明其路径。',
			'No browser was found and none could be installed. Install Chromium, Chrome or Edge, or name one in CHROMIUM_PATH.',
		);
	}
	fonts();
	return found;
}

/** @returns {Promise<string | undefined>} */
async function find() {
	const named = process.env.CHROMIUM_PATH;
	if (named) {
		if (existsSync(named)) return named;
		throw new Failure(
			`CHROMIUM_PATH 所指的文件不存在：${named}`,
			`CHROMIUM_PATH names a file that does not exist: ${named}`,
		);
	}
	const candidates = [...names.map(which), ...usualPlaces(), await playwrightOwn()];
	return candidates.find((path) => path && existsSync(path) && starts(path));
}

/**
 * Gets a browser from the system's packages or from Playwright.
 * @returns {Promise<string | undefined>}
 */
async function obtain() {
	say('没有找到浏览器，正在安装……', 'No browser found; installing one ...');
	if (canUseApt() && apt('chromium', 'fonts-noto-cjk')) {
		const found = await find();
		if (found) return found;
	}
	runTool('@playwright/test', 'playwright', ['install', 'chromium'], { timeout: downloadLimit });
	return find();
}

/** Installs Chinese fonts where they are missing and we may; without them pages show boxes. */
function fonts() {
	if (process.platform !== 'linux') return;
	const listed = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
	if (listed.stdout?.trim()) return;
	if (canUseApt() && apt('fonts-noto-cjk')) return;
	say(
		'注意：没有找到中文字体，截图中的汉字会显示为方框。',
		'Note: no Chinese font found; screenshots will show boxes.',
	);
}

/** Where browsers are on macOS and Windows, which do not put them on PATH. */
function usualPlaces() {
	if (process.platform === 'darwin') {
		return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
			['/Applications', join(homedir(), 'Applications')].map((folder) =>
				join(folder, `${name}.app`, 'Contents', 'MacOS', name),
			),
		);
	}
	if (process.platform === 'win32') {
		const { PROGRAMFILES, 'PROGRAMFILES(X86)': x86, LOCALAPPDATA } = process.env;
		const folders = [PROGRAMFILES, x86, LOCALAPPDATA].filter((folder) => folder !== undefined);
		const programs = [
			['Google', 'Chrome', 'Application', 'chrome.exe'],
			['Chromium', 'Application', 'chrome.exe'],
			['Microsoft', 'Edge', 'Application', 'msedge.exe'],
		];
		return programs.flatMap((program) => folders.map((folder) => join(folder, ...program)));
	}
	return [];
}

/** Where Playwright keeps, or would keep, its own copy. */
async function playwrightOwn() {
	try {
		const { chromium } = await import('@playwright/test');
		return chromium.executablePath();
	} catch {
		return undefined;
	}
}

/**
 * Whether a program is a real browser: on Ubuntu `chromium-browser` may be a stub that only advertises a snap.
 * Elsewhere than on Linux the file is taken at its word (on Windows the question would open a window).
 * @param {string} path
 */
function starts(path) {
	if (process.platform !== 'linux') return true;
	return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

/** Whether we are root on Debian, Ubuntu or a relative. */
function canUseApt() {
	if (process.getuid?.() !== 0 || !existsSync('/etc/os-release') || !which('apt-get')) return false;
	return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/**
 * @param {string[]} packages
 * @returns {boolean} whether they are installed now
 */
function apt(...packages) {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const install = ['install', '-y', '--no-install-recommends', ...packages];
	return run('apt-get', ['update'], { env }) === 0 && run('apt-get', install, { env }) === 0;
}
