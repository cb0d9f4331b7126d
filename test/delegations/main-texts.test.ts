import { readFileSync } from 'node:fs';
import { delegations, type HeldPolicy } from '@qingdan/core';
import { heldOf, readDocument, understand } from '@qingdan/intake';
import { describe, expect, it } from 'vitest';
import { corpus, held } from '../corpus/held-corpus.js';

interface Wanted {
	readonly provision: string;
	readonly quote: string;
	readonly levels: readonly string[];
	readonly optional: boolean;
}

/** Read by hand, before the program was written. */
const { about: _, ...expected }: Record<string, readonly Wanted[]> & { about?: unknown } = JSON.parse(
	readFileSync(new URL('../expected/delegations/main-texts.json', import.meta.url), 'utf8'),
);

function rulesOf(policies: readonly HeldPolicy[], key: string) {
	return delegations({ ...corpus, policies }, [key])
		.questions.filter(({ kind, policy }) => kind === 'rules' && policy.key === key)
		.map(({ provision, quote, to, optional }) => ({
			provision: provision?.id ?? '',
			quote,
			levels: to.map(({ level }) => level),
			optional,
		}));
}

describe('what main texts leave to others to lay down', () => {
	it.each(Object.keys(expected))('in %s is what a reader finds', (key) => {
		expect(rulesOf([held(key)], key)).toEqual(expected[key]);
	});
});

/** Sentences as laws and plans write them; none of them stands in a held document. */
const sentences: readonly [text: string, to: readonly (readonly [string, string?])[] | undefined][] = [
	['具体办法由省民政厅会同省财政厅另行制定。', [['unstated', '省民政厅会同省财政厅']]],
	['补贴的具体标准由设区的市人民政府根据当地实际确定。', [['city']]],
	['各县（市、区）政府应当制定本地区实施方案。', [['county']]],
	['有条件的市可以适当提高补贴标准。', [['city']]],
	['收费管理办法另行规定。', [['unstated']]],
	['各地要结合实际制定具体措施。', [['unstated', '各地']]],
	['省民政厅制定养老机构等级评定办法。', undefined],
	['为了规范养老服务，制定本办法。', undefined],
	['各市要提高养老服务质量。', undefined],
	['各市要认真落实补贴标准。', undefined],
];

describe('a sentence', () => {
	it.each(sentences)('%s', async (text, to) => {
		const document = `# 辽宁省养老服务办法\n\n一、总体要求。${text}\n`;
		const understood = understand(await readDocument(new TextEncoder().encode(document), 'a.md'), {
			key: 'sentence',
			vocabulary: corpus.vocabulary,
			corpus,
		});
		if (understood.kind === 'no-policy') throw new Error(text);
		const one = heldOf(understood.policy, document, 'a.md');
		const found = delegations({ ...corpus, policies: [one] }, ['sentence']).questions.filter(
			({ kind }) => kind === 'rules',
		);
		expect(
			found.map((question) => question.to.map(({ level, body }) => [level, ...(body ? [body] : [])])),
		).toEqual(to === undefined ? [] : [to]);
	});
});
