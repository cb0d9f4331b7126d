import { changeLog, compare, isFolding, type LogEntry, logEntries, logGroups } from '@qingdan/core';
import { describe, expect, it } from 'vitest';
import { corpus, held } from '../corpus/held-corpus.js';

const { vocabulary, policies } = corpus;
const log = changeLog(held('liaoning-2023'), held('panjin-2024'), vocabulary);
const [catalogue] = log.parts;
const section = (group: string): readonly LogEntry[] =>
	catalogue?.sections.find((one) => one.group === group)?.entries ?? [];

describe('the log from Liaoning to Panjin', () => {
	it('names what is new and the 30 yuan first', () => {
		const [first, second] = (catalogue?.headline ?? []).map((fingerprint) =>
			logEntries(log).find((entry) => entry.fingerprint === fingerprint),
		);
		expect(first).toMatchObject({ kind: 'item-added', left: [], right: [21] });
		expect(second).toMatchObject({ kind: 'delegated-parameter-set', right: [4] });
		expect(second?.changes[0]?.values?.to).toMatchObject({ value: 30, bound: 'min' });
	});

	it('tells that 左右 was dropped once, with its six places in items 8 and 9', () => {
		const dropped = logEntries(log).filter(({ changes }) =>
			changes.some(({ from }) => from?.text === '左右'),
		);
		expect(dropped).toHaveLength(1);
		expect(dropped[0]).toMatchObject({ left: [8, 9], right: [8, 9] });
		expect(dropped[0]?.changes).toHaveLength(6);
	});

	it('has the day from which the allowance is paid in the entry of the allowance', () => {
		expect(section('raised')[0]?.changes.map(({ kind }) => kind)).toEqual([
			'delegated-parameter-set',
			'item-effective-differs',
		]);
	});

	it('keeps each effect in its section', () => {
		// Read in the two documents: assessment is on request, the optional extension is gone.
		expect(section('lowered').map(({ right }) => right)).toEqual([[3], [14]]);
		expect(section('added').map(({ right }) => right)).toEqual([[21]]);
		expect(section('removed')).toEqual([]);
		expect(section('restructured').map(({ right }) => right)).toEqual([[15]]);
		// who decides (4, 6), who pays and which level (12), a further body (13)
		expect(section('responsibility').map(({ right }) => right)).toEqual([[4], [6], [12], [12], [13]]);
	});

	it('suggests a major edition, as something was narrowed', () => {
		expect(log.suggestion.step).toBe('major');
	});
});

describe('any log', () => {
	const pairs = policies.flatMap((left) =>
		policies.filter((right) => right !== left).map((right) => ({ left, right })),
	);

	it.each(pairs.map((pair) => ({ ...pair, from: pair.left.policy.key, to: pair.right.policy.key })))(
		'from $from to $to has every change in one entry or among the folded, in sections by the order of their groups',
		({ left, right }) => {
			const made = changeLog(left, right, vocabulary);
			const comparison = compare(left, right, vocabulary);
			const all = [comparison, ...(comparison.prose ? [comparison.prose] : [])].flatMap(
				({ changes }) => changes,
			);
			const told = logEntries(made).flatMap((entry) => entry.changes).length;
			const folded = made.parts.flatMap((part) => part.folded).reduce((sum, { count }) => sum + count, 0);
			expect(told + folded).toBe(all.length);
			const fingerprints = logEntries(made).map((entry) => entry.fingerprint);
			expect(new Set(fingerprints).size).toBe(fingerprints.length);
			for (const part of made.parts) {
				const changes = part.sections.flatMap(({ entries }) => entries.flatMap((entry) => entry.changes));
				expect(new Set(changes).size).toBe(changes.length);
				expect(changes.some((change) => isFolding(change.class))).toBe(false);
				const groups = part.sections.map(({ group }) => logGroups.indexOf(group));
				expect(groups).toEqual([...groups].sort((a, b) => a - b));
			}
		},
	);

	it('says so where two documents share nothing, and calls nothing removed', () => {
		const item = (policy: (typeof policies)[number]['policy'], numbers: readonly number[]) => ({
			...policy,
			provisions: [],
			catalogues: (policy.catalogues ?? []).map((one) => ({
				...one,
				items: one.items.filter(({ number }) => numbers.includes(number)),
			})),
		});
		const [a, b] = [held('liaoning-2023'), held('luliang-2023')];
		const [left, right] = [
			{ ...a, policy: item(a.policy, [4]) },
			{ ...b, policy: item(b.policy, [28]) },
		];
		const made = changeLog(left, right, vocabulary);
		expect(made.warnings).toContain('nothing-shared');
		expect(logEntries(made)).toEqual([]);
		expect(made.parts[0]?.alone).toEqual({ left: 1, right: 1 });
	});

	it('says so where the second document is the older one', () => {
		const { policy, ...rest } = held('liaoning-2023');
		const earlier = { ...rest, policy: { ...policy, key: 'liaoning-2022', edition: '2022-01-01' } };
		expect(changeLog(held('liaoning-2023'), earlier, vocabulary).warnings).toContain('sides-swapped');
		const late = { ...rest, policy: { ...policy, edition: '2025-01-01' } };
		expect(changeLog(late, held('panjin-2024'), vocabulary).warnings).toContain('older-than-predecessor');
	});
});
