import { readFileSync } from 'node:fs';
import { check, compare, type Finding } from '@qingdan/core';
import { describe, expect, it } from 'vitest';
import { corpus, held } from '../corpus/held-corpus.js';

interface Expected {
	readonly items: readonly {
		item: [number | null, number];
		field: string;
		rule: string;
		severity: string;
		verdict?: string;
		facets?: string[];
		/** how often the same words differ, where more than once */
		places?: number;
	}[];
	readonly onlyFolded: readonly number[];
	readonly prose: readonly { parent: string; rule: string; severity: string; text: string }[];
	readonly single: readonly {
		item?: number | null;
		provision?: string;
		rule: string;
		severity: string;
		text?: string;
	}[];
	readonly unquantified: readonly number[];
}

/** Read by hand, before the program was written. */
const expected: Expected = JSON.parse(
	readFileSync(new URL('../expected/check/panjin-2024.json', import.meta.url), 'utf8'),
);

const draft = held('panjin-2024');
const parent = held('liaoning-2023');
const comparison = compare(parent, draft, corpus.vocabulary, { relation: 'child-of' });
const report = check({ draft, parent, comparison, corpus });
const unit = ({ item }: Finding) => item?.child ?? item?.parent ?? null;
const onItems = report.findings.filter((one) => one.relation === 'child-of' && typeof unit(one) === 'number');

describe('Panjin against Liaoning', () => {
	it('finds in the list what a careful reader finds, and nothing else', () => {
		const key = (one: Expected['items'][number]) => JSON.stringify(one);
		const found = onItems
			.filter(({ verdict }) => verdict !== 'folded')
			.map(({ item, field, rule, severity, verdict, facets, places }) =>
				key({
					item: [item?.parent as number | null, item?.child as number],
					field: field ?? '',
					rule,
					severity,
					...(verdict === 'fail' ? {} : { verdict }),
					...(facets.length > 0 ? { facets: [...facets] } : {}),
					...(places ? { places: places.length } : {}),
				}),
			);
		const wanted = expected.items.map(({ item, field, rule, severity, verdict, facets, places }) =>
			key({
				item,
				field,
				rule,
				severity,
				...(verdict ? { verdict } : {}),
				...(facets ? { facets } : {}),
				...(places ? { places } : {}),
			}),
		);
		expect(found.sort()).toEqual(wanted.sort());
	});

	it('folds all that only changes level', () => {
		for (const number of expected.onlyFolded) {
			const own = onItems.filter((one) => unit(one) === number);
			expect(own.length).toBeGreaterThan(0);
			expect(own.filter(({ verdict }) => verdict !== 'folded')).toEqual([]);
		}
	});

	it.each(expected.prose)(
		'finds in the main text $rule at $parent',
		({ parent: id, rule, severity, text }) => {
			const own = report.findings.filter((one) => one.item?.parent === id && one.rule === rule);
			expect(own.map((one) => one.severity)).toContain(severity);
			expect(own.some((one) => one.text.from?.includes(text))).toBe(true);
		},
	);

	it.each(expected.single)('finds in the draft alone $rule at $item$provision', (wanted) => {
		const own = report.findings.filter(
			(one) => one.rule === wanted.rule && unit(one) === (wanted.provision ?? wanted.item ?? null),
		);
		expect(own.map((one) => [one.relation, one.severity])).toContainEqual(['single', wanted.severity]);
		const said = JSON.stringify(own.map((one) => [one.text.to, one.details]));
		expect(said).toContain(wanted.text ?? '');
	});

	it('names the items without a standard', () => {
		const own = report.findings.filter(({ rule }) => rule === 'standard-unquantified');
		expect(own.map(unit)).toEqual(expected.unquantified);
	});

	it('places every finding on both sides, and gives each a fingerprint of its own', () => {
		for (const { locations, item } of report.findings) {
			expect(locations.new?.line).toBeGreaterThan(0);
			if (item?.parent !== null && item?.parent !== undefined)
				expect(locations.parent?.line).toBeGreaterThan(0);
		}
		expect(new Set(report.findings.map(({ fingerprint }) => fingerprint)).size).toBe(report.findings.length);
	});

	it('says of the floors that they are kept', () => {
		const floors = report.passes.filter(({ rule, item }) => rule === 'amount-below-parent-floor' && item);
		expect(floors.map(({ item }) => item?.child)).toEqual([5, 6]);
	});
});

describe('a document against itself', () => {
	it.each(['liaoning-2023', 'panjin-2024', 'luliang-2023'])(
		'%s shows nothing but what it shows alone',
		(key) => {
			const one = held(key);
			const same = compare(one, one, corpus.vocabulary, { relation: 'peer-of' });
			const { findings } = check({ draft: one, parent: one, comparison: same, corpus });
			expect(findings.filter(({ relation }) => relation !== 'single')).toEqual([]);
		},
	);
});
