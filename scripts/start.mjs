import { build, buildSite, command, site } from './build.mjs';
import { install } from './install.mjs';
import { Failure, runNode, say } from './shell.mjs';

/**
 * Validates the catalogues, shows one comparison, builds the site and serves it.
 * @param {string[]} args `--no-serve` ends before serving
 * @returns {Promise<number>} exit code
 */
export async function start(args) {
	const unknown = args.find((arg) => arg !== '--no-serve');
	if (unknown) throw new Failure(`未知选项：${unknown}`, `Unknown option: ${unknown}`);

	install();
	build();
	for (const words of [['validate'], ['compare', 'liaoning-2023', 'panjin-2024']]) {
		const status = runNode(command, words);
		if (status !== 0) return status;
	}
	buildSite();
	if (args.includes('--no-serve')) return 0;

	const { serve } = await import('./serve.mjs');
	const { url, close } = await serve(site, 4173);
	endWithParent(close);
	say(`请在浏览器中打开：${url}（按 Ctrl+C 结束）`, `Open in a browser: ${url} (Ctrl+C to stop)`);
	return 0;
}

/**
 * Ends the server with whoever started it: npm does not hand a termination on, and a server left behind would keep the port.
 * @param {() => void} close
 */
function endWithParent(close) {
	const parent = process.ppid;
	const end = () => {
		close();
		process.exit(0);
	};
	process.on('SIGINT', end).on('SIGTERM', end);
	setInterval(() => process.ppid !== parent && end(), 1000).unref();
}
