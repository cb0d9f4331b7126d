// Entry of every npm script: node scripts/run.mjs <task>. Needs nothing but Node.js and npm.

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
	console.error(`需要 Node.js 20.19 或更高版本，当前为 ${process.version}。`);
	console.error(`Node.js 20.19 or newer is required; this is ${process.version}.`);
	process.exit(1);
}

const { Failure, runTool } = await import('./shell.mjs');
const { install } = await import('./install.mjs');
const { build, buildSite } = await import('./build.mjs');

/** What each task does; a number it returns becomes the exit code. */
const tasks = {
	setup: async () => {
		install();
		build();
	},
	build: async () => {
		install();
		build();
		buildSite();
	},
	start: async (args) => (await import('./start.mjs')).start(args),
	test: async () => (await import('./test.mjs')).test(),
	'bench-viewer': async () => (await import('./bench-viewer.mjs')).benchViewer(),
	bench: async () => (await import('./bench.mjs')).bench(),
	format: async () => {
		install();
		return runTool('@biomejs/biome', 'biome', ['check', '--write', '.']);
	},
	'check:format': async () => {
		install();
		return runTool('@biomejs/biome', 'biome', ['check', '.']);
	},
};

const [name = '', ...args] = process.argv.slice(2);
try {
	if (!Object.hasOwn(tasks, name)) {
		const known = Object.keys(tasks).join(', ');
		throw new Failure(`没有任务“${name}”。可用任务：${known}`, `No task "${name}". Known tasks: ${known}`);
	}
	process.exitCode = (await tasks[name](args)) ?? 0;
} catch (error) {
	if (!(error instanceof Failure)) throw error;
	console.error(error.message);
	process.exitCode = error.exitCode;
}
