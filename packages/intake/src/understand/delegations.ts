import type { Delegation, Parameter } from '@qingdan/schema';
import { freeId } from './parameters.js';

/** What a cell leaves to a lower level, and the open parameter where no figure stands before it. */
export interface DelegationReading {
	readonly delegations: readonly Delegation[];
	readonly parameters: readonly Parameter[];
}

const who =
	'(?:各|由|各级|当地|地方|所在地|统筹地区)*[省市县区州旗盟乡镇地街道（）()、或和与级政府人民财政部门]*?(?:政府|各地|地方|部门|市|县|区|财政|州)）?';
const together = /[^，。；]{0,6}(?:金额|标准|额度|费用)由[^，。；]{2,20}与[^，。；]{2,20}协商确定/g;
const decide = '(?:自行|研究|合理|另行|具体|共同|分别|协商)*(?:确定|制定|规定|决定)';
const patterns = [
	// 具体标准由市、县（市、区）政府根据…确定
	new RegExp(
		`[^，。；]{0,20}?由(?<who>${who})(?:(?:根据|结合|按照|参照|依据)(?<criterion>[^，。；]{1,40}?))?${decide}(?:[^，。；]{0,14})?`,
		'g',
	),
	// 各市、县（市、区）政府根据…确定…标准
	new RegExp(
		`(?<who>各${who})(?:根据|结合|按照|参照|依据)(?<criterion>[^，。；]{1,40}?)${decide}[^，。；]{2,20}`,
		'g',
	),
	// 具体标准根据…确定
	/[^，。；]{0,12}(?:标准|金额|额度)(?:根据|结合|按照)(?<criterion>[^，。；]{1,40}?)(?:合理|具体)?(?:确定|制定)/g,
];

const levels = [
	['province', /省|自治区/],
	['city', /市(?![、，]?区）)|州|盟/],
	['county', /县|区|旗/],
	['township', /乡|镇|街道/],
] as const;

/** Reads what a text leaves to be decided below: who decides, by what, and above which floor. */
export function delegationsOf(
	text: string,
	field: 'target' | 'content',
	amounts: readonly Parameter[],
	taken: Set<string>,
): DelegationReading {
	const delegations: Delegation[] = [];
	const parameters: Parameter[] = [];
	const spans: [number, number][] = [];
	for (const match of [...patterns, together].flatMap((pattern) => [...text.matchAll(pattern)])) {
		const [quote] = match;
		const end = match.index + quote.length;
		if (
			spans.some(([from, to]) => from < end && match.index < to) ||
			/与|承保|公司|企业|机构/.test(match.groups?.who ?? '')
		)
			continue;
		spans.push([match.index, end]);
		const floor = amountBefore(text.slice(Math.max(0, match.index - 400), match.index), amounts);
		// What is paid is not what others set beside it: 省每人每月补助400元，各市合理确定托管对象补助标准.
		const detailed = floor !== undefined && (floor.bound === 'min' || /^其?具体/.test(quote));
		const of = detailed ? floor.id : openAmount(quote, field, floor, taken, parameters);
		const criterion = match.groups?.criterion;
		const deciders = levelsOf(match.groups?.who ?? '');
		delegations.push({
			id: freeId(`d-${of}`, taken),
			of,
			to: deciders.length > 0 ? deciders.map((level) => ({ level })) : [{ level: 'unstated' }],
			join: /或/.test(match.groups?.who ?? '') ? 'or' : 'unstated',
			...(criterion === undefined ? {} : { criterion }),
			...(detailed && floor.bound === 'min' ? { floor: floor.id } : {}),
			field,
			quote,
		});
	}
	return { delegations, parameters };
}

/** The amount that stands last in the words before. */
function amountBefore(before: string, amounts: readonly Parameter[]): Parameter | undefined {
	let last: { amount: Parameter; at: number } | undefined;
	for (const amount of amounts) {
		const at = amount.type === 'amount' ? before.lastIndexOf(amount.quote) : -1;
		if (at >= 0 && (!last || at > last.at)) last = { amount, at };
	}
	return last?.amount;
}

function openAmount(
	quote: string,
	field: 'target' | 'content',
	before: Parameter | undefined,
	taken: Set<string>,
	parameters: Parameter[],
): string {
	const id = freeId('amount', taken);
	parameters.push({
		id,
		type: 'amount',
		value: null,
		bound: 'unset',
		unit: before?.unit ?? (/保费/.test(quote) ? 'CNY/policy' : 'CNY/person'),
		favours: /保费/.test(quote) ? 'none' : 'higher',
		field,
		quote,
	});
	return id;
}

/** 各市、县（市、区）政府 → city, county. What stands in brackets names kinds of one level. */
function levelsOf(words: string): Delegation['to'][number]['level'][] {
	const bare = words.replace(/[（(][^（）()]*[）)]/g, '');
	return levels.flatMap(([level, pattern]) => (pattern.test(bare) ? [level] : []));
}
