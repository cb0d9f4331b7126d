import type { QuantityValue } from '../comparison.js';
import { fingerprint } from '../text/fingerprint.js';
import { withoutLayout } from '../text/layout.js';
import type { Finding } from './finding.js';
import type { Draft } from './judge.js';
import { valuesOf } from './places.js';

/**
 * Gives each finding its fingerprint: relation, rule, item, field and what differs. A quantity counts as its number, bound
 * and unit, free of wording; where there is no quantity, the words that changed count without layout, so that an accepted
 * deviation lapses when they change again. Findings alike in all of it are told apart by their order.
 */
export function withFingerprints(drafts: readonly Draft[]): Finding[] {
	const seen = new Map<string, number>();
	return drafts.map((draft) => {
		const { relation, rule, item, field, text } = draft;
		const values = valuesOf(draft);
		const quantity = values.some(({ from, to }) => from !== null || to !== null);
		const side = (name: 'from' | 'to') => {
			const parts = values.map((one) => quantityParts(one[name]));
			return parts.length === 1 ? parts[0] : parts;
		};
		const parts = [
			relation,
			rule,
			item?.id ?? null,
			field,
			quantity ? side('from') : words(text.from),
			quantity ? side('to') : words(text.to),
		];
		const key = JSON.stringify(parts);
		const times = (seen.get(key) ?? 0) + 1;
		seen.set(key, times);
		return { fingerprint: fingerprint(times === 1 ? parts : [...parts, times]), ...draft, related: [] };
	});
}

function quantityParts(value: QuantityValue | null): unknown {
	if (value === null) return null;
	const { type, min, max, bound, unit, approx, of, payer } = value;
	return [
		type,
		value.value ?? null,
		min ?? null,
		max ?? null,
		bound,
		unit,
		approx ?? false,
		of ?? null,
		payer ?? null,
	];
}

function words(text: string | null): string | null {
	return text === null ? null : withoutLayout(text);
}
