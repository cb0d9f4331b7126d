import { readDocument, readOver, type Understood, understand } from '@qingdan/intake';
import { describe, expect, it } from 'vitest';
import { held } from '../../corpus/held-corpus.js';
import { vocabulary } from './vocabulary.js';

const { policy: reviewed, source } = held('panjin-2024');

async function readAgain(text: string): Promise<Understood> {
	const document = await readDocument(new TextEncoder().encode(text), 'again.txt');
	const understood = understand(document, { key: reviewed.key, vocabulary });
	if (understood.kind !== 'policy') throw new Error('not understood');
	return understood;
}

const same = readOver(await readAgain(source.text), reviewed);
const shifted = readOver(await readAgain(`\n\n${source.text}`), reviewed);
const raised = readOver(
	await readAgain(source.text.replace('每人每月不低于30元', '每人每月不低于40元')),
	reviewed,
);

describe('reading over a policy that people worked on', () => {
	const item = (policy: typeof reviewed, number: number) =>
		policy.catalogues?.[0]?.items.find((one) => one.number === number);

	it('changes nothing where the capture is the same', () => {
		expect(same).toEqual({ policy: reviewed, doubts: [] });
	});

	it('keeps what people decided where only the lines moved', () => {
		expect(shifted.doubts.filter(({ code }) => code === 'source-changed')).toEqual([]);
		const quotes = (policy: typeof reviewed) =>
			item(policy, 4)?.delegations?.map(({ id, quote }) => [id, quote]);
		expect(quotes(shifted.policy)).toEqual(quotes(reviewed));
		expect(item(shifted.policy, 4)?.evidence).toEqual({ lines: [72, 77] });
		expect(shifted.policy.relations?.map(({ to }) => to)).toEqual(reviewed.relations?.map(({ to }) => to));
	});

	it('takes what the source says now, and offers both', () => {
		const changes = raised.doubts.filter(({ code }) => code === 'source-changed');
		expect(changes.map(({ item: number, field }) => [number, field])).toEqual([[4, 'content']]);
		expect(changes[0]?.candidates?.[0]).toBe(item(reviewed, 4)?.content);
		expect(item(raised.policy, 4)?.content).toContain('每人每月不低于40元');
		expect(item(raised.policy, 4)?.id).toBe('old-age-allowance');
		expect(raised.policy.encoding.reviewed).toBeNull();
	});
});
