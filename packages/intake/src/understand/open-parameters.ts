import type { Parameter } from '@qingdan/schema';

type Field = 'target' | 'content';

/** A parameter without its id, and where its words stand. */
export interface OpenParameter {
	readonly parameter: Omit<Parameter, 'id'>;
	readonly start: number;
	readonly end: number;
}

const reference =
	/[^，。；：\n]{0,20}?(?:按照?|参照|比照|执行)(?<to>[^，。；：\n\d]{2,40}?标准)(?:执行|发放|给予|落实|享受|确定|补助|补贴)?(?:[^，。；：\n\d]{0,16})(?=[，。；\n]|$)/g;
const partly =
	/(?:[^，。；：\n]{0,10}?)(?:酌情|适当)?(?:减免|(?:[免减缓][交收缴费](?:[、或和]|或者)){1,2}[免减缓][交收缴费])[^，。；：\n]{0,24}/g;
const whole = /全免|全部减免|全额减免/;

/**
 * What a cell promises without a figure of its own: a standard that is taken from elsewhere (按…标准执行), and a charge that is
 * reduced by an amount which is not said (减免, 免交、减交或者缓交).
 * @param amounts the amounts of the cell, whose unit a reference to another standard shares
 */
export function openParametersIn(text: string, field: Field, amounts: readonly Parameter[]): OpenParameter[] {
	const references = [...text.matchAll(reference)].flatMap((match): OpenParameter[] => {
		const to = match.groups?.to ?? '';
		if (
			!/补贴|补助|津贴|待遇|供养|护理|低保|保障|抚恤|救助/.test(match[0]) ||
			/^(?:国家|有关|相关|规定)*标准$/.test(to)
		)
			return [];
		const unit = amounts.filter(({ type }) => type === 'amount').at(-1)?.unit ?? 'CNY/person';
		return [
			{
				parameter: {
					type: 'reference',
					value: null,
					bound: 'unset',
					unit,
					to: to.replace(/^(?:当地|本地|其)/, ''),
					favours: 'higher',
					field,
					quote: match[0],
				},
				start: match.index,
				end: match.index + match[0].length,
			},
		];
	});
	const reductions = [...text.matchAll(partly)].flatMap((match): OpenParameter[] =>
		whole.test(match[0]) || /\d|[百一二三四五六七八九]分|半|%|％|万元|免费/.test(match[0])
			? []
			: [
					{
						parameter: {
							type: 'discount',
							value: null,
							bound: 'unset',
							unit: '1',
							favours: 'higher',
							field,
							quote: match[0],
						},
						start: match.index,
						end: match.index + match[0].length,
					},
				],
	);
	return [...references, ...reductions];
}
