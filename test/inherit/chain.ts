import type { DraftParent, HeldDraft } from '@qingdan/core';
import type { Draft, Item, Policy, Provision } from '@qingdan/schema';
import { held } from '../corpus/held-corpus.js';

/** Regions of four levels, nation first. */
const lines: readonly (readonly [string, Policy['level']][])[] = [
	[
		['000000', 'national'],
		['210000', 'province'],
		['211100', 'city'],
		['211122', 'county'],
	],
	[
		['000000', 'national'],
		['530000', 'province'],
		['530300', 'city'],
		['530322', 'county'],
	],
	[
		['000000', 'national'],
		['150000', 'province'],
		['152200', 'city'],
		['152201', 'county'],
	],
];

const words = [
	'老年',
	'，',
	'不低于',
	'30元',
	'城乡',
	'、',
	'县（市、区）',
	'𠮷',
	'由市民政局',
	'辽宁户籍',
	'每月',
	'。',
];
const bodies = [
	'省民政厅',
	'市民政局',
	'县民政局',
	'民政部',
	'市委社会工作部',
	'各市、县（市、区）政府',
	'省卫生健康委',
];

/** Numbers that follow from a seed alone (mulberry32). */
function dice(seed: number): (below: number) => number {
	let state = seed >>> 0;
	return (below) => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
	};
}

const pool: readonly Item[] = ['liaoning-2023', 'panjin-2024', 'luliang-2023'].flatMap((key) =>
	(held(key).policy.catalogues ?? []).flatMap(({ items }) => items),
);
const prose: readonly Provision[] = ['liaoning-2023', 'panjin-2024', 'luliang-2023', 'liaoning-2020'].flatMap(
	(key) => held(key).policy.provisions ?? [],
);

/**
 * Four documents, each a child of the one before, made of pieces of the real texts: items dropped, added, moved, renamed and
 * renumbered; words cut, put in and swapped for those of the level; bodies, readings, places and provisions changed.
 */
export function chain(seed: number): Policy[] {
	const roll = dice(seed);
	const [first, ...others] = lines[roll(lines.length)] as (typeof lines)[number];
	const top = document(first as [string, Policy['level']], undefined, seed, 0);
	const items = picked(pool, 4 + roll(10), roll);
	const result: Policy[] = [withContent(top, unique(items, roll), picked(prose, 1 + roll(3), roll), roll)];
	others.forEach((place, index) => {
		const above = result.at(-1) as Policy;
		const next = document(place, above, seed, index + 1);
		const own = (above.catalogues?.[0]?.items ?? []).flatMap((item) =>
			roll(8) === 0 ? [] : [roll(3) === 0 ? item : changedItem(item, roll)],
		);
		const more = picked(pool, roll(3), roll);
		const list = roll(4) === 0 ? shuffled([...own, ...more], roll) : [...own, ...more];
		const provisions = (above.provisions ?? []).map((one) =>
			roll(3) === 0 ? one : changedProvision(one, roll),
		);
		result.push(
			withContent(next, unique(list, roll), roll(6) === 0 ? picked(prose, 1, roll) : provisions, roll),
		);
	});
	return result;
}

/** A generated document as the parent of a draft. */
export function asParent(policy: Policy, origins?: DraftParent['origins']): DraftParent {
	return {
		file: `${policy.key}.yaml`,
		digest: `sha256:${policy.key
			.padEnd(64, '0')
			.replace(/[^0-9a-f]/g, '0')
			.slice(0, 64)}`,
		policy,
		place: () => ({ line: 1, column: 1 }),
		...(origins ? { origins } : {}),
	};
}

/** A draft without a file. */
export function unfiled(draft: Draft): HeldDraft {
	return { file: 'draft.yaml', draft, place: () => ({ line: 1, column: 1 }) };
}

function document(
	[region, level]: readonly [string, Policy['level']],
	above: Policy | undefined,
	seed: number,
	depth: number,
): Policy {
	const { catalogues: _, provisions: __, ...head } = held('panjin-2024').policy;
	const key = `chain-${seed}-${depth}`;
	return {
		...head,
		key,
		id: `cn-${region}/${key}`,
		series: `chain/${key}`,
		level,
		region,
		// Now and then two levels are readings of one text.
		...(seed % 5 === 0
			? {}
			: { source: { ...head.source, digest: `sha256:${String(seed * 10 + depth).padStart(64, '0')}` } }),
		relations: above ? [{ type: 'parent-catalogue', to: above.key, basis: 'inferred' }] : [],
	};
}

function withContent(
	policy: Policy,
	items: Item[],
	provisions: Provision[],
	roll: (below: number) => number,
): Policy {
	const [catalogue] = held('panjin-2024').policy.catalogues ?? [];
	if (!catalogue) throw new Error('no catalogue');
	const numbered = items.map((item, index) => ({
		...item,
		number: roll(20) === 0 ? index + 7 : index + 1,
		evidence: { lines: roll(2) === 0 ? index + 10 : ([index + 10, index + 12] as [number, number]) },
	}));
	return {
		...policy,
		...(roll(7) === 0 ? {} : { provisions }),
		catalogues: [{ ...catalogue, title: `${policy.key}清单`, items: numbered }],
	};
}

/** The items with ids of their own. */
function unique(items: readonly Item[], roll: (below: number) => number): Item[] {
	const seen = new Set<string>();
	return items.map((item) => {
		let id = item.id;
		while (seen.has(id)) id = `${item.id}-${roll(1000)}`;
		seen.add(id);
		return id === item.id ? item : { ...item, id };
	});
}

function picked<Value>(values: readonly Value[], count: number, roll: (below: number) => number): Value[] {
	return shuffled(values, roll).slice(0, count);
}

function shuffled<Value>(values: readonly Value[], roll: (below: number) => number): Value[] {
	const result = [...values];
	for (let at = result.length - 1; at > 0; at--) {
		const other = roll(at + 1);
		[result[at], result[other]] = [result[other] as Value, result[at] as Value];
	}
	return result;
}

function changedText(text: string, roll: (below: number) => number): string {
	const letters = [...text];
	for (let times = 1 + roll(3); times > 0; times--) {
		const at = roll(letters.length + 1);
		const put = roll(2) === 0 ? [...(words[roll(words.length)] as string)] : [];
		letters.splice(at, roll(5), ...put);
	}
	const level = letters
		.join('')
		.replaceAll('省', roll(3) === 0 ? '市' : '省')
		.replaceAll('辽宁户籍', roll(2) === 0 ? '盘锦户籍' : '辽宁户籍');
	return level === '' ? '空' : level;
}

function changedItem(item: Item, roll: (below: number) => number): Item {
	const text = (value: string | null) =>
		value === null ? (roll(10) === 0 ? '新' : null) : changedText(value, roll);
	const names = item.departments.flatMap((name) => (roll(4) === 0 ? [] : [name.replace(/^省/, '市')]));
	return {
		...item,
		...(roll(6) === 0 ? { id: `${item.id}-x${roll(100)}` } : {}),
		...(roll(5) === 0 ? { name: changedText(item.name, roll) } : {}),
		target: roll(2) === 0 ? item.target : text(item.target),
		content: roll(3) === 0 ? item.content : roll(12) === 0 ? null : text(item.content),
		serviceType: roll(9) === 0 ? '照护服务' : item.serviceType,
		departments: roll(4) === 0 ? [...names, bodies[roll(bodies.length)] as string] : names,
		...(item.parameters
			? {
					parameters: shuffled(item.parameters, roll(3) === 0 ? roll : () => 0)
						.filter(() => roll(6) > 0)
						.map((one) =>
							roll(4) === 0 && typeof one.value === 'number' ? { ...one, value: one.value + 1 } : one,
						),
				}
			: {}),
		...(item.variants
			? {
					variants: item.variants
						.filter(() => roll(5) > 0)
						.map((one) => (roll(2) === 0 ? { ...one, content: text(one.content) } : one)),
				}
			: {}),
		...(roll(4) === 0 ? { prose: ['一/（一）'] } : {}),
	};
}

function changedProvision(provision: Provision, roll: (below: number) => number): Provision {
	return {
		...provision,
		...(provision.text !== undefined && roll(2) === 0 ? { text: changedText(provision.text, roll) } : {}),
		...(provision.heading !== undefined && roll(6) === 0
			? { heading: changedText(provision.heading, roll) }
			: {}),
		...(provision.children
			? { children: provision.children.filter(() => roll(9) > 0).map((one) => changedProvision(one, roll)) }
			: {}),
	};
}
