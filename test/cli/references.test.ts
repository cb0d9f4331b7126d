import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { qingdanHere } from './command.js';
import { policyFile, scratchCorpus } from './scratch-corpus.js';

const original = readFileSync(new URL(`./smallest/${policyFile}`, import.meta.url), 'utf8');
const [, series = '', edition = ''] = /^series: (\S+)\nedition: "?([\d-]+)/m.exec(original) ?? [];

describe('a series with a date', () => {
	it('names the edition in force, and none where two share it', async () => {
		const twin = original.replace(/^key: .*$/m, 'key: example-twin').replace(/^number: .*$/m, 'number: null');
		const { folder, remove } = scratchCorpus({ files: { 'cn/example/example-twin.yaml': twin } });
		const alone = scratchCorpus();
		try {
			const show = (corpus: string) =>
				qingdanHere(['show', `${series}@${edition}`, '--corpus', corpus], corpus);
			expect((await show(alone.folder)).code).toBe(0);
			const { code, stderr } = await show(folder);
			expect(code).toBe(2);
			expect(stderr).toContain('example-2024');
			expect(stderr).toContain('example-twin');
		} finally {
			remove();
			alone.remove();
		}
	});
});
