import { join } from 'node:path';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { Failure, root, runNode, runTool } from './shell.mjs';

/**
 * Builds the packages and the benchmark, and runs it.
 * @returns {number} exit code
 */
export function bench() {
	install();
	build();
	if (runTool('typescript', 'tsc', ['-p', join('test', 'bench')]) !== 0) {
		throw new Failure('构建性能测试失败。', 'Building the benchmark failed.');
	}
	return runNode(join(root, 'dist', 'bench', 'bench', 'run.js'), []);
}
