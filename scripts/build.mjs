import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, root, runNode, runTool } from './shell.mjs';

/** Generates the schema code and builds all packages (the command line depends on every other one). */
export function build() {
	const generate = join(root, 'packages', 'schema', 'scripts', 'generate.mjs');
	if (existsSync(generate) && runNode(generate, []) !== 0) {
		throw new Failure('由 JSON Schema 生成代码失败。', 'Generating code from the JSON Schemas failed.');
	}
	if (runTool('typescript', 'tsc', ['-b', 'packages/cli']) !== 0) {
		throw new Failure('构建失败。', 'The build failed.');
	}
}

/** Builds the viewer into apps/viewer/dist. */
export function buildViewer() {
	if (runTool('vite', 'vite', ['build'], { cwd: join(root, 'apps', 'viewer') }) !== 0) {
		throw new Failure('网页构建失败。', 'Building the viewer failed.');
	}
}
