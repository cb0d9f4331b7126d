import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Desk } from './desk.js';
import { writeWhole } from './output.js';

/**
 * Writes into the service worker of a site which files the folder holds, and a digest of them all: another site is another
 * version.
 */
export function tellServiceWorker(folder: string, shown: string, desk: Desk): void {
	const path = join(folder, 'service-worker.js');
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
		.filter((file) => file !== 'service-worker.js')
		.sort();
	const digest = createHash('sha256');
	for (const file of files) digest.update(`${file}\n`).update(readFileSync(join(folder, file)));
	const held = JSON.stringify({ version: digest.digest('hex').slice(0, 16), files: ['./', ...files] });
	const text = readFileSync(path, 'utf8').replace(/^const site = .*$/m, () => `const site = ${held};`);
	writeWhole(path, text, `${shown}/service-worker.js`, desk);
}
