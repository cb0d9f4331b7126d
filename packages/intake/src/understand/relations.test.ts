import { describe, expect, it } from 'vitest';
import type { Citations } from './citations.js';
import { citationsOver } from './citations.js';
import { Doubts } from './doubts.js';
import { relationsOf } from './relations.js';

const held: Citations = {
	...citationsOver(undefined, []),
	named: (text) =>
		citationsOver(undefined, [])
			.named(text)
			.map((one) => (one.title === '临江市旧办法' ? { ...one, to: 'linjiang-2015' } : one)),
};

function read(text: string): { relations: string[]; doubts: string[] } {
	const doubts = new Doubts();
	const policy = { provisions: [{ number: '第九条', text, evidence: { lines: 1 } }] };
	const relations = relationsOf(policy as unknown as Parameters<typeof relationsOf>[0], held, doubts);
	return {
		relations: relations.map(({ type, to }) => `${type} ${to}`),
		doubts: doubts.found.map(({ code, values }) => `${code} ${values.text}`),
	};
}

describe('relationsOf', () => {
	it.each([
		[
			'本办法自2026年1月1日起施行，《临江市旧办法》（临政发〔2015〕3号）同时废止。',
			['supersedes linjiang-2015'],
			[],
		],
		['《临江市旧办法》予以废止。', ['repeals linjiang-2015'], []],
		['《临江市绿道规定》同时失效。', [], ['citation-unknown 临江市绿道规定']],
		['按照《临江市旧办法》取得的许可证可以继续使用，期满后自行失效。', [], []],
		['依照《临江市旧办法》执行。', [], []],
	])('reads %s', (text, relations, doubts) => {
		expect(read(text)).toEqual({ relations, doubts });
	});

	it('reads what the notice ends that transmits a document', () => {
		const doubts = new Doubts();
		const text = '现印发给你们，请认真执行。《临江市旧办法》（临政发〔2015〕3号）同时废止。';
		const policy = { notice: { title: '通知', text, evidence: { lines: 2 } } };
		const found = relationsOf(policy as unknown as Parameters<typeof relationsOf>[0], held, doubts);
		expect(found).toMatchObject([{ type: 'supersedes', to: 'linjiang-2015', evidence: { lines: 2 } }]);
	});
});
