import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache, Failure, readJson, root, run, runNode, say } from './shell.mjs';

const home = join(root, 'scripts', 'pnpm');
const stamp = join(cache, 'installed');

/** Installs the dependencies of all packages, unless exactly these are installed already. */
export function install() {
	const wanted = fingerprint();
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;

	say('正在安装依赖……', 'Installing dependencies ...');
	const args = ['install', '--frozen-lockfile', '--config.confirm-modules-purge=false'];
	if (runNode(pnpm(), args, { env: environment() }) !== 0) {
		throw new Failure(
			'依赖安装失败，请检查网络，并确认 pnpm-lock.yaml 与各 package.json 一致。',
			'Installing dependencies failed; check the network, and that pnpm-lock.yaml fits every package.json.',
		);
	}
	mkdirSync(cache, { recursive: true });
	writeFileSync(stamp, wanted);
}

/** Path of pnpm's program; npm fetches the locked version, checked by its hash, when it is not there. */
function pnpm() {
	const wanted = readJson(join(home, 'package.json')).dependencies.pnpm;
	const folder = join(home, 'node_modules', 'pnpm');
	const manifest = join(folder, 'package.json');
	if (!existsSync(manifest) || readJson(manifest).version !== wanted) {
		const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
		// npm is npm.cmd on Windows, which only a shell can start.
		const options = { cwd: home, env: environment(), shell: process.platform === 'win32' };
		if (run('npm', args, options) !== 0) {
			throw new Failure(
				`无法取得 pnpm ${wanted}，请检查网络。`,
				`Could not get pnpm ${wanted}; check the network.`,
			);
		}
	}
	return join(folder, 'bin', 'pnpm.cjs');
}

/** Digest of everything that decides what has to be installed. */
function fingerprint() {
	const manifests = ['packages', 'apps'].flatMap((group) =>
		readdirSync(join(root, group))
			.sort()
			.map((name) => join(root, group, name, 'package.json'))
			.filter((path) => existsSync(path)),
	);
	const files = ['package.json', 'pnpm-workspace.yaml', 'pnpm-lock.yaml'].map((name) => join(root, name));
	const hash = createHash('sha256').update(`${process.version} ${process.platform} ${process.arch}`);
	for (const path of [...files, ...manifests]) hash.update(readFileSync(path));
	return hash.digest('hex');
}

/**
 * Our environment without what npm tells its scripts: pnpm would take npm's own settings for its own.
 * How to reach the registry stays.
 */
function environment() {
	const own = /^npm_(config|package|lifecycle)_/i;
	const network = /^npm_config_(registry|(https?_?)?proxy|noproxy|cafile|strict_ssl)$/i;
	return Object.fromEntries(
		Object.entries(process.env).filter(([name]) => !own.test(name) || network.test(name)),
	);
}
