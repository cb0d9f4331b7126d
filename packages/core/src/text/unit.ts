/** What a quantity counts. */
export const countedUnits = [
	'1',
	'CNY',
	'year',
	'month',
	'week',
	'day',
	'working-day',
	'hour',
	'minute',
	'class-hour',
	'time',
	'grade',
	'm2',
	'm3',
	'mu',
	'km',
	'km2',
	'kilogram',
	'tonne',
	'kilowatt-hour',
	'degree-celsius',
	'person',
	'person-time',
	'household',
	'policy',
	'bed',
	'place',
	'institution',
	'facility',
	'centre',
	'community',
	'village',
	'township',
	'county',
	'city',
	'item',
	'character',
] as const;

/** What a quantity counts, as a word of the vocabulary of units. */
export type CountedUnit = (typeof countedUnits)[number];

const otherRates = [
	'quarter',
	'half-year',
	'term',
	'student',
	'child',
	'couple',
	'vehicle',
	'case',
	'set',
	'hundred-persons',
	'thousand-persons',
	'ten-thousand-persons',
	'100-households',
] as const;

/** What a quantity is counted by, as a word of the vocabulary of units. */
export type RateUnit = Exclude<CountedUnit, '1' | 'CNY'> | (typeof otherRates)[number];

/** What a quantity is counted by: each of these after a stroke. */
export const rateUnits: readonly RateUnit[] = [
	...countedUnits.filter((unit) => unit !== '1' && unit !== 'CNY'),
	...otherRates,
];

/** The printed words of a rate, after 每 or a stroke. */
const printedRates: Readonly<Record<string, RateUnit>> = {
	年: 'year',
	年度: 'year',
	学年: 'year',
	半年: 'half-year',
	学期: 'term',
	季度: 'quarter',
	季: 'quarter',
	月: 'month',
	个月: 'month',
	周: 'week',
	星期: 'week',
	日: 'day',
	天: 'day',
	小时: 'hour',
	课时: 'class-hour',
	学时: 'class-hour',
	人: 'person',
	名: 'person',
	位: 'person',
	个人: 'person',
	人次: 'person-time',
	次: 'time',
	生: 'student',
	名学生: 'student',
	孩: 'child',
	名儿童: 'child',
	对: 'couple',
	对夫妻: 'couple',
	户: 'household',
	个家庭: 'household',
	家庭: 'household',
	百户: '100-households',
	百名: 'hundred-persons',
	百人: 'hundred-persons',
	千名: 'thousand-persons',
	千人: 'thousand-persons',
	千人口: 'thousand-persons',
	万名: 'ten-thousand-persons',
	万人: 'ten-thousand-persons',
	万人口: 'ten-thousand-persons',
	床: 'bed',
	床位: 'bed',
	张床: 'bed',
	张床位: 'bed',
	个床位: 'bed',
	个托位: 'place',
	托位: 'place',
	亩: 'mu',
	平方米: 'm2',
	立方米: 'm3',
	吨: 'tonne',
	例: 'case',
	套: 'set',
	台: 'set',
	辆: 'vehicle',
	份: 'policy',
	项: 'item',
	所: 'institution',
	家: 'institution',
	个机构: 'institution',
	处: 'facility',
	个村: 'village',
	村: 'village',
	个社区: 'community',
	社区: 'community',
	个乡镇: 'township',
	乡镇: 'township',
	镇: 'township',
	乡: 'township',
	街道: 'township',
	个县: 'county',
	县: 'county',
};

/** The source of a pattern for one printed word of a rate, the longest first. */
export const ratePattern = Object.keys(printedRates)
	.sort((a, b) => b.length - a.length)
	.join('|');

const rateWord = new RegExp(ratePattern, 'g');

/** The unit of a printed rate, who before when: 每人每月 and 元/月·人 are both /person/month; empty where nothing is printed. */
export function rateOf(printed: string): string {
	const units = [...printed.matchAll(rateWord)].map(([word]) => printedRates[word] ?? '');
	return [...new Set(units)]
		.sort((a, b) => Number(periods.has(a)) - Number(periods.has(b)))
		.map((unit) => `/${unit}`)
		.join('');
}

const periods: ReadonlySet<string> = new Set([
	'year',
	'half-year',
	'term',
	'quarter',
	'month',
	'week',
	'day',
	'hour',
]);
