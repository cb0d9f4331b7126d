import { afterEach, describe, expect, it } from 'vitest';
import { qingdanHere } from './command.js';
import { type Damage, policyFile, scratchCorpus } from './scratch-corpus.js';

let remove = () => {};
afterEach(() => remove());

function show(damage: Damage, key = 'example-2024') {
	const corpus = scratchCorpus(damage);
	remove = corpus.remove;
	return qingdanHere(['show', key, '--corpus', corpus.folder], corpus.folder);
}

const broken = { 'cn/example/other-2024.yaml': 'schema: qingdan/policy/1\n' };

describe('qingdan show with a key', () => {
	it('reads the one policy, whatever is wrong with the files of others', async () => {
		const { code, stdout } = await show({ files: broken });
		expect([code, stdout.split('\n')[0]]).toEqual([0, (await show({})).stdout.split('\n')[0]]);
	});

	it('names what is wrong with its own file, and with nothing else', async () => {
		const { code, stderr } = await show({
			edits: [{ from: 'region: "990000"', to: 'region: 990000' }],
			files: broken,
		});
		expect(code).toBe(3);
		expect(stderr).toContain(`${policyFile}:17:9`);
		expect(stderr).not.toContain('other-2024');
	});

	it('reads the whole corpus where two files bear the name, or none', async () => {
		const twice = { 'cn/other/example-2024.yaml': broken['cn/example/other-2024.yaml'] };
		expect((await show({ files: twice })).stderr).toContain('cn/other/example-2024.yaml');
		const { code, stderr } = await show({}, 'example-2023');
		expect([code, stderr]).toEqual([2, expect.stringContaining('example-2024')]);
	});
});
