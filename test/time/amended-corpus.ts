import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCorpus } from '@qingdan/cli';
import type { Corpus, HeldPolicy } from '@qingdan/core';

const root = fileURLToPath(new URL('../..', import.meta.url));
const example = join(root, 'examples/amendment');
const key = 'liaoning-2026-example';

/** Words of the example's YAML that are replaced; they stand there once. */
export interface Edit {
	readonly from: string;
	readonly to: string;
}

/** A policy written for a test: its YAML without `source`, and the text beside it. */
export interface Written {
	readonly key: string;
	readonly yaml: string;
	readonly text: string;
}

/** The project's corpus in a folder of its own, with the example of an amendment and whatever else is written. */
export function amendedCorpus(edits: readonly Edit[] = [], more: readonly Written[] = []) {
	const folder = mkdtempSync(join(tmpdir(), 'qingdan-amended-'));
	cpSync(join(root, 'policies'), folder, { recursive: true });
	const place = join(folder, 'cn/liaoning');
	cpSync(join(example, `${key}.txt`), join(place, `${key}.txt`));
	let yaml = readFileSync(join(example, `${key}.yaml`), 'utf8');
	for (const { from, to } of edits) {
		if (yaml.split(from).length !== 2) throw new Error(`“${from}” has to stand once in the example`);
		yaml = yaml.replace(from, () => to);
	}
	writeFileSync(join(place, `${key}.yaml`), yaml);
	for (const one of more) {
		const digest = `sha256:${createHash('sha256').update(one.text).digest('hex')}`;
		const source = `source: { file: ${one.key}.txt, digest: "${digest}", capture: composed }\n`;
		writeFileSync(join(place, `${one.key}.txt`), one.text);
		writeFileSync(join(place, `${one.key}.yaml`), `${one.yaml}${source}`);
	}
	const reading = readCorpus(folder);
	rmSync(folder, { recursive: true, force: true });
	if (!reading.corpus || reading.problems.length > 0) throw new Error(JSON.stringify(reading.problems));
	return { corpus: reading.corpus, yaml };
}

/** A policy of a corpus by its key. */
export function heldIn(corpus: Corpus, name: string): HeldPolicy {
	const found = corpus.policies.find(({ policy }) => policy.key === name);
	if (!found) throw new Error(`no policy ${name}`);
	return found;
}
