#!/usr/bin/env node
import { statSync } from 'node:fs';

const here = new URL('..', import.meta.url);
const packages = ['.', '../schema', '../core', '../publish', '../intake'];

/** When a file was written; 0 where it is not there. */
const written = (path) => statSync(new URL(path, here), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** The command in few files starts faster; it counts as long as no package was built after it. */
const isBundled = packages.every((path) => written('bundle/main.js') > written(`${path}/dist/.tsbuildinfo`));

try {
	await import(isBundled ? '../bundle/main.js' : '../dist/main.js');
} catch (error) {
	if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error;
	console.error('尚未安装或构建，请先在仓库根目录运行：npm run setup');
	console.error('Not installed or built yet; first run in the repository root: npm run setup');
	console.error(error.message);
	process.exitCode = 1;
}
