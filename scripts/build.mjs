import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure, root, runNode, runTool } from './shell.mjs';

/** The command line as it is built here. */
export const command = join(root, 'packages', 'cli', 'bin', 'qingdan.js');

/** The site that is served and tested: the viewer with the corpus beside it. */
export const site = join(root, 'dist', 'site');

/** Generates the schema code and builds all packages (the command line depends on every other one). */
export function build() {
	const generate = join(root, 'packages', 'schema', 'scripts', 'generate.mjs');
	if (runNode(generate, []) !== 0) {
		throw new Failure('由 JSON Schema 生成代码失败。', 'Generating code from the JSON Schemas failed.');
	}
	if (runTool('typescript', 'tsc', ['-b', 'packages/cli']) !== 0) {
		throw new Failure('构建失败。', 'The build failed.');
	}
	const cli = join(root, 'packages', 'cli');
	if (runTool('rolldown', 'rolldown', ['--config', 'rolldown.config.js'], { cwd: cli }) !== 0) {
		throw new Failure('命令行打包失败。', 'Bundling the command line failed.');
	}
}

/** The site as one file. */
const singleFile = join(root, 'dist', 'qingdan.html');

/** Builds the viewer both ways into apps/viewer/dist, and from it and the corpus the site and the single file. */
export function buildSite() {
	for (const mode of ['production', 'single']) {
		if (runTool('vite', 'vite', ['build', '--mode', mode], { cwd: join(root, 'apps', 'viewer') }) !== 0) {
			throw new Failure('网页构建失败。', 'Building the viewer failed.');
		}
	}
	mkdirSync(dirname(site), { recursive: true });
	for (const words of [
		['--out', site],
		['--single-file', '--out', singleFile],
	]) {
		if (runNode(command, ['build', ...words]) !== 0) {
			throw new Failure('网站生成失败。', 'Building the site failed.');
		}
	}
}
