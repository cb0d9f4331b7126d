#!/usr/bin/env node
try {
	await import('../dist/main.js');
} catch (error) {
	if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error;
	console.error('尚未安装或构建，请先在仓库根目录运行：npm run setup');
	console.error('Not installed or built yet; first run in the repository root: npm run setup');
	console.error(error.message);
	process.exitCode = 1;
}
