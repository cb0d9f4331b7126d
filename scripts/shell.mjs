import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository root. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Where the scripts keep stamps and reports; goes away together with node_modules. */
export const cache = join(root, 'node_modules', '.cache', 'qingdan');

/** Something went wrong that the user should read about, in both languages, without a stack. */
export class Failure extends Error {
	/**
	 * @param {string} zh
	 * @param {string} en
	 * @param {number} exitCode
	 */
	constructor(zh, en, exitCode = 1) {
		super(`${zh}\n${en}`);
		this.exitCode = exitCode;
	}
}

/**
 * Tells the user what is going on.
 * @param {string} zh
 * @param {string} en
 */
export function say(zh, en) {
	console.log(`${zh}\n${en}`);
}

/**
 * Runs a program with our standard streams and returns its exit code.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} options
 * @returns {number}
 */
export function run(command, args, options = {}) {
	const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
	if (result.error) console.error(String(result.error));
	return result.status ?? 1;
}

/**
 * Runs a JavaScript file with this very Node.js and returns its exit code.
 * @param {string} file
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} options
 * @returns {number}
 */
export function runNode(file, args, options = {}) {
	return run(process.execPath, [file, ...args], options);
}

/**
 * Runs the command of an installed package through Node.js, so that no shell or `.cmd` file is needed.
 * @param {string} packageName the package that brings the command
 * @param {string} name the command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} options `cwd` also tells where the package is looked for
 * @returns {number}
 */
export function runTool(packageName, name, args, options = {}) {
	const folder = join(String(options.cwd ?? root), 'node_modules', packageName);
	const { bin } = readJson(join(folder, 'package.json'));
	return runNode(join(folder, typeof bin === 'string' ? bin : bin[name]), args, options);
}

/**
 * Finds a program on PATH.
 * @param {string} name without an extension
 * @returns {string | undefined} its full path
 */
export function which(name) {
	const file = process.platform === 'win32' ? `${name}.exe` : name;
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	return folders.map((folder) => join(folder, file)).find((path) => existsSync(path));
}

/**
 * Reads a JSON file.
 * @param {string} path
 */
export function readJson(path) {
	return JSON.parse(readFileSync(path, 'utf8'));
}
