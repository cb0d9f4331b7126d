import { readFileSync } from 'node:fs';
import { type Delegations, delegations, type OpenedQuestion } from '@qingdan/core';
import { describe, expect, it } from 'vitest';
import { corpus } from '../corpus/held-corpus.js';

interface Read {
	readonly left: string;
	readonly kind: string;
	readonly to: readonly string[];
	readonly join: string | null;
	readonly criterion: string | null;
	readonly floor: number | null;
	readonly quote: string;
	readonly line: number;
	readonly replies: readonly {
		readonly by: string;
		readonly item: number;
		readonly how: string;
		readonly with: string | null;
		readonly from: string | null;
		readonly remains: readonly string[];
	}[];
}

/** What the lists leave open and who replied, as read in the texts. */
const read: readonly Read[] = JSON.parse(readFileSync(new URL('./replies.json', import.meta.url), 'utf8'));

function asRead(question: OpenedQuestion): Read {
	const { id, kind, to, join, criterion, floor, quote, evidence, replies } = question;
	return {
		left: id,
		kind,
		to: to.map(({ level }) => level),
		join,
		criterion,
		floor: floor?.number ?? null,
		quote,
		line: evidence.lines[0],
		replies: replies.map((reply) => ({
			by: reply.by,
			item: reply.items[0]?.number ?? 0,
			how: reply.kind,
			with: reply.figure?.id ?? null,
			from: reply.from,
			remains: reply.remains,
		})),
	};
}

function question(found: Delegations, id: string): OpenedQuestion {
	const one = found.questions.find((each) => each.id === id);
	if (!one) throw new Error(`no question ${id}`);
	return one;
}

describe('what the held documents leave open', () => {
	it('is what was read in them, in printed order', () => {
		// What main texts leave to be laid down is read in test/delegations/main-texts.test.ts.
		const ofLists = delegations(corpus).questions.filter(({ kind }) => kind !== 'rules');
		expect(ofLists.map(asRead)).toEqual(read);
	});

	it('is found through the texts alone where no answer is encoded', () => {
		const bare = {
			...corpus,
			policies: corpus.policies.map((held) => ({
				...held,
				policy: {
					...held.policy,
					catalogues: (held.policy.catalogues ?? []).map((catalogue) => ({
						...catalogue,
						items: catalogue.items.map(({ answers: _, ...item }) => item),
					})),
				},
			})),
		};
		const found = delegations(bare).questions.flatMap(({ id, replies }) =>
			replies.map(({ kind, basis, figure }) => [id, kind, basis, figure?.number ?? null]),
		);
		expect(found).toEqual([
			['liaoning-2023#old-age-allowance/d-amount', 'partial', 'alignment', 30],
			['liaoning-2023#elderly-care-subsidy/d-amount-above-floor', 'passed-on', 'alignment', 50],
			['liaoning-2023#nursing-care-subsidy/d-amount-above-floor', 'passed-on', 'alignment', 50],
			['liaoning-2023#accident-insurance/d-premium', 'passed-on', 'alignment', null],
			['liaoning-2023#chronic-illness-hosting/d-local', 'passed-on', 'alignment', null],
			['liaoning-2023#home-adaptation/x1', 'partial', 'alignment', null],
			['liaoning-2023#add', 'full', 'alignment', null],
		]);
	});

	it('says for whom: cities without a document are unknown, not silent', () => {
		const { addressees, state } = question(delegations(corpus), 'liaoning-2023#old-age-allowance/d-amount');
		const [cities, counties] = addressees;
		expect(state).toBe('partly-answered');
		expect(cities?.places?.length).toBe(14);
		expect(cities?.places?.filter(({ standing }) => standing !== 'no-document-held')).toEqual([
			{ code: '211100', standing: 'partly-answered' },
		]);
		expect(counties?.places?.filter(({ standing }) => standing === 'partly-answered')).toEqual(
			['211102', '211103', '211104', '211122'].map((code) => ({ code, standing: 'partly-answered' })),
		);
	});

	it('keeps what is above and not held apart', () => {
		expect(delegations(corpus, ['luliang-2023'])).toMatchObject({
			questions: [],
			notCheckable: [
				{ policy: 'luliang-2023', above: ['qubanfa-2023-1', 'yunbanfa-2022-67', 'zhongbanfa-2022-42'] },
			],
		});
	});

	it.each([
		['2024-12-09', undefined],
		['2024-12-20', 'not-yet'],
		['2025-01-01', 'partial'],
	])('on %s the old-age allowance has the reply %s', (on, kind) => {
		const { replies } = question(delegations(corpus, [], on), 'liaoning-2023#old-age-allowance/d-amount');
		expect(replies[0]?.kind).toBe(kind);
	});
});
