import type { Parameter } from '@qingdan/schema';
import { numberValue } from './number.js';
import { type CountedUnit, rateOf, ratePattern } from './unit.js';

/** A quantity read from words: a number with its bound, rate and unit, and where it stands. */
export interface ReadFigure
	extends Pick<Parameter, 'type' | 'bound' | 'unit'>,
		Partial<Pick<Parameter, 'value' | 'min' | 'max' | 'inclusive' | 'approx'>> {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** where the rate stands whose words other words part from the number: 每人每月 in 每人每月补贴不低于60元 */
	readonly rateStart?: number;
}

interface Reading extends Pick<Parameter, 'type'> {
	readonly unit: CountedUnit;
	readonly times: number;
}

/** What a unit counts. Where a unit is missing here the number means no measure: a date, a list number, part of a word. */
const units: Readonly<Record<string, Reading>> = {
	'%': { type: 'ratio', unit: '1', times: 0.01 },
	倍: { type: 'multiple', unit: '1', times: 1 },
	元: { type: 'amount', unit: 'CNY', times: 1 },
	周岁: { type: 'age', unit: 'year', times: 1 },
	岁: { type: 'age', unit: 'year', times: 1 },
	年: { type: 'duration', unit: 'year', times: 1 },
	个月: { type: 'duration', unit: 'month', times: 1 },
	天: { type: 'duration', unit: 'day', times: 1 },
	日: { type: 'duration', unit: 'day', times: 1 },
	个工作日: { type: 'duration', unit: 'working-day', times: 1 },
	工作日: { type: 'duration', unit: 'working-day', times: 1 },
	小时: { type: 'duration', unit: 'hour', times: 1 },
	分钟: { type: 'duration', unit: 'minute', times: 1 },
	平方米: { type: 'quantity', unit: 'm2', times: 1 },
	级: { type: 'grade', unit: 'grade', times: 1 },
	次: { type: 'frequency', unit: 'time', times: 1 },
	场次: { type: 'frequency', unit: 'time', times: 1 },
	场: { type: 'frequency', unit: 'time', times: 1 },
	份: { type: 'count', unit: 'policy', times: 1 },
	吨: { type: 'quantity', unit: 'tonne', times: 1 },
	公斤: { type: 'quantity', unit: 'kilogram', times: 1 },
	千克: { type: 'quantity', unit: 'kilogram', times: 1 },
	立方米: { type: 'quantity', unit: 'm3', times: 1 },
	亩: { type: 'quantity', unit: 'mu', times: 1 },
	平方公里: { type: 'quantity', unit: 'km2', times: 1 },
	公里: { type: 'quantity', unit: 'km', times: 1 },
	千瓦时: { type: 'quantity', unit: 'kilowatt-hour', times: 1 },
	'℃': { type: 'quantity', unit: 'degree-celsius', times: 1 },
	摄氏度: { type: 'quantity', unit: 'degree-celsius', times: 1 },
	课时: { type: 'duration', unit: 'class-hour', times: 1 },
	学时: { type: 'duration', unit: 'class-hour', times: 1 },
	周: { type: 'duration', unit: 'week', times: 1 },
	个季度: { type: 'duration', unit: 'month', times: 3 },
	人次: { type: 'count', unit: 'person-time', times: 1 },
	人: { type: 'count', unit: 'person', times: 1 },
	户: { type: 'count', unit: 'household', times: 1 },
	名: { type: 'count', unit: 'person', times: 1 },
	张: { type: 'count', unit: 'bed', times: 1 },
	所: { type: 'count', unit: 'institution', times: 1 },
	家: { type: 'count', unit: 'institution', times: 1 },
	处: { type: 'count', unit: 'facility', times: 1 },
	字: { type: 'quantity', unit: 'character', times: 1 },
	项: { type: 'count', unit: 'item', times: 1 },
	个: { type: 'count', unit: '1', times: 1 },
	册: { type: 'count', unit: '1', times: 1 },
	件: { type: 'count', unit: '1', times: 1 },
	台: { type: 'count', unit: '1', times: 1 },
	套: { type: 'count', unit: '1', times: 1 },
	辆: { type: 'count', unit: '1', times: 1 },
	座: { type: 'count', unit: '1', times: 1 },
};

const floors = '不低于|不少于|不小于|不得低于|不得少于|至少|最低|达到|达|年满|满';
const ceilings = '不超过|不高于|不多于|不大于|不得超过|不得高于|最高|最多|至多';
const over = '超过|突破|高于|大于|多于';
const under = '低于|少于|小于|不满|未满';
// Every repetition is bounded, so that a text of nothing but numerals costs no more than any other.
const number =
	'\\d{1,3}(?:,\\d{3}){1,4}(?!\\d)|\\d{1,15}(?:\\.\\d{1,6})?|(?<![\\d.])[零〇○一二三四五六七八九十百千万亿两]{1,15}';
/** 10万人, 3.7亿立方米: what stands between digits and unit multiplies all numbers before it. */
const scales: Readonly<Record<string, number>> = {
	百: 100,
	千: 1000,
	万: 10000,
	十万: 100000,
	百万: 1000000,
	千万: 10000000,
	亿: 100000000,
};
const scale = `(?<=\\d)(?:${Object.keys(scales).join('|')})`;
const pattern = new RegExp(
	[
		`(?<rate>(?:每(?:${ratePattern})[，]?){0,4})`,
		`(?<before>(?:${floors}|${ceilings}|${over}|${under}|约|近|为){0,4})`,
		`(?:(?<percent>百分之(?<part>${number}))|(?<whole>[二三四五六七八九十]{1,3})分之(?<share>[一二三四五六七八九十]{1,3})|`,
		'(?<![\\dA-Za-z./／])(?<above>\\d{1,2})[/／](?<below>\\d{1,2})(?![\\d./／]|[页月号]|小时)|',
		`(?<first>${number})(?:(?<firstScale>${scale})?(?<firstUnit>%|周岁|岁|元|级)?(?:[—–~～至-]|(?<![元岁%])、(?=[\\d一二三四五六七八九十]{1,3}级))(?<second>${number}))?(?<scale>${scale})?`,
		`(?<unit>${Object.keys(units)
			.sort((a, b) => b.length - a.length)
			.join('|')}))`,
		`(?<per>(?:[/／][（(]?(?:${ratePattern})(?:[·•./／每](?:${ratePattern})|[年月日天]){0,2}[）)]?|(?:每(?:${ratePattern})){1,3}(?=[，。；、）]|$))?)`,
		'(?<after>(?:（含）)?(?:及?以上|及?以下|以内|之内|左右|上下)?)',
	].join(''),
	'g',
);
const free = /免除|免费|免交|免收|免缴|全免|减半|半价|半费|(?:[一二三四五六七八九]|[1-9](?:\.\d)?)折/g;

/** 满半年, 半年以上; not half of a year that is named (上半年), nor how often something is done (每半年). */
const halfYear = new RegExp(
	`(?<before>(?:${floors}|${ceilings}|${over}|${under}|约|近){0,2})(?<![每上下前后一两\\d年第])半年(?<after>(?:及?以上|及?以下|以内|之内|左右)?)(?![度报刊检])`,
	'g',
);

/** Words in which a numeral with a unit is no quantity. */
const noQuantity =
	/^(?:一(?:个|家|次|名|份|人|户|所|处|年|周|级|张|天|字|亩|度)|千家|万人|万户|百年|千年|十年|[一二三四五六七八九十百两]{1,4}[项册件台套辆座])/;

/**
 * All quantities of a text in order, read from the words alone: numbers with a unit, their bound (不低于, 以上), rate (每人每月)
 * and whether they are approximate; a price that is free or halved is a discount, what is covered whole (全覆盖) a share of 1. Dates, list numbers and numerals inside
 * words are none.
 */
export function figuresIn(text: string): ReadFigure[] {
	const plain = text.replaceAll('％', '%');
	const found = [...plain.matchAll(pattern)].flatMap((match) => numbered(match, plain));
	const prices = [...plain.matchAll(free)].map((match) =>
		statedBy(match, { type: 'discount', value: discountOf(match[0]), bound: 'exact', unit: '1' }),
	);
	const wholes = [...plain.matchAll(/全覆盖/g)].map(wholeIn);
	const halves = [...plain.matchAll(halfYear)].map((match) => {
		const bound = boundOf(match.groups?.before ?? '', match.groups?.after ?? '');
		return statedBy(match, { type: 'duration', value: 6, ...bound, unit: 'month' });
	});
	return [...found, ...prices, ...wholes, ...halves].sort((a, b) => a.start - b.start);
}

/** The whole, as words that were found state it without a number: 全覆盖. */
export function wholeIn(match: RegExpExecArray): ReadFigure {
	return statedBy(match, { type: 'ratio', value: 1, bound: 'exact', unit: '1' });
}

/** What words that were found mean as a figure, at their place. */
function statedBy(match: RegExpExecArray, meaning: Omit<ReadFigure, 'start' | 'end' | 'text'>): ReadFigure {
	return { start: match.index, end: match.index + match[0].length, text: match[0], ...meaning };
}

/** What is taken off a price, as a share of it: 八折 takes off a fifth. */
function discountOf(words: string): number {
	if (/半/.test(words)) return 0.5;
	if (!words.endsWith('折')) return 1;
	return rounded(1 - (numberValue(words.slice(0, -1)) ?? 0) / 10);
}

function numbered(match: RegExpExecArray, text: string): ReadFigure[] {
	const groups = match.groups ?? {};
	const {
		rate: chain = '',
		per: rateBehind = '',
		before = '',
		part,
		first,
		firstScale,
		second,
		scale: shared,
		unit: printed = '%',
		after = '',
	} = groups;
	const reading = units[printed];
	const values = [hundredths(groups) ?? part ?? first, second].flatMap((word) =>
		word === undefined ? [] : [typeof word === 'number' ? word : numberValue(word)],
	);
	if (!reading || values.some((value) => value === undefined || Number.isNaN(value))) return [];
	// 每年为65周岁以上老年人: how often says nothing of an age.
	const [rate, per] = isCounted(reading) ? [chain, rateBehind] : ['', ''];
	const start = match.index + chain.length - rate.length + (rate === '' && /^为/.test(before) ? 1 : 0);
	const end = match.index + match[0].length - (per === rateBehind ? 0 : rateBehind.length + after.length);
	const digitsAt = match.index + chain.length + before.length;
	const rhythm = printed === '次' && rate + per === '' && rateBefore(text, start, reading) ? '每' : '';
	const [low, high] = values.map((value, index) =>
		rounded((value as number) * reading.times * scaleOf(index === 0 ? (firstScale ?? shared) : shared)),
	);
	const { type } = reading;
	const apart = rate + per === '' ? rateBefore(text, start, reading) : undefined;
	const unit = reading.unit + rateOf(apart?.words ?? rate + per);
	const stands = boundApart(text, start, before);
	if (isNoMeasure(text, digitsAt, end, printed, rate + stands.before + rhythm)) return [];
	const where = {
		start: stands.start,
		end,
		text: text.slice(stands.start, end),
		...(apart === undefined ? {} : { rateStart: Math.min(apart.start, stands.start) }),
	};
	if (high !== undefined && low !== undefined)
		return [{ ...where, type, unit, bound: 'range', min: low, max: high }];
	return [
		{ ...where, type, unit, ...boundOf(stands.before, after), ...(low === undefined ? {} : { value: low }) },
	];
}

function scaleOf(word: string | undefined): number {
	return (word === undefined ? undefined : scales[word]) ?? 1;
}

/** 三分之一, 2/3: a part of a whole, in hundredths. Not finite, and so no quantity, where the part is no smaller than the whole. */
function hundredths({ whole, share, above, below }: Record<string, string | undefined>): number | undefined {
	const [part, of] = [share ?? above, whole ?? below].map((word) =>
		word === undefined ? undefined : numberValue(word),
	);
	if (part === undefined || of === undefined) return undefined;
	return part < of ? (100 * part) / of : Number.NaN;
}

const rateChain = new RegExp(`(?:每(?:${ratePattern})[，]?){1,4}`, 'g');

/** What is counted by the person or the month; before an age, a share, a grade or a term of months a rate speaks of something else. */
function isCounted({ type, unit }: Reading): boolean {
	return (
		['amount', 'frequency', 'count', 'quantity'].includes(type) ||
		['day', 'hour', 'minute', 'class-hour'].includes(unit)
	);
}

/** The nearest rate before a number in its clause: 每人每月补贴不低于60元, 每年免费提供1次. */
function rateBefore(
	text: string,
	at: number,
	reading: Reading,
): { words: string; start: number } | undefined {
	if (!isCounted(reading)) return undefined;
	const from = Math.max(0, at - 48);
	const clause = /[^，。；：！？\n]*$/.exec(text.slice(from, at));
	if (!clause) return undefined;
	const last = [...clause[0].matchAll(rateChain)].at(-1);
	return last && { words: last[0], start: from + clause.index + last.index };
}

/** A verb may stand between a bound and its number (至少开展1次, 最高补贴5000元); a rate stands there without one (不超过每人每年3000元). */
const boundThenVerb = /(?<bound>至少|不少于|最多|最高|不超过)[\u4e00-\u9fa5]{1,4}$/;
const boundThenRate = new RegExp(`(?<bound>${floors}|${ceilings}|${over}|${under})$`);

function boundApart(text: string, start: number, before: string): { start: number; before: string } {
	if (before !== '') return { start, before };
	const ahead = text.slice(Math.max(0, start - 7), start);
	const words = (text.startsWith('每', start) ? boundThenRate : boundThenVerb).exec(ahead);
	if (!words) return { start, before };
	return { start: start - words[0].length, before: words.groups?.bound ?? '' };
}

/** Dates, ordinals and words that only look like a quantity. */
function isNoMeasure(text: string, at: number, end: number, unit: string, ahead: string): boolean {
	const behind = text.slice(end);
	const own = text.slice(at, end);
	if (text[at - 1] === '第' || text[at - 1] === '每') return true;
	if (unit === '年' && (/^\d{4}/.test(own) || /^\d{1,2}月/.test(behind) || /^来|^内?前/.test(behind)))
		return true;
	// 十五日内 is a term, 十五日 a day of the month.
	const bounded = new RegExp(`(?:${floors}|${ceilings})$`).test(ahead);
	if (unit === '日' && !bounded && !/^(?:以|之)?[内前]|^起/.test(behind) && !/以内|之内|内$/.test(own))
		return true;
	if (unit === '日' && /月(?:的)?$/.test(text.slice(Math.max(0, at - 2), at))) return true;
	if (unit === '次' && behind.startsWith('性')) return true;
	// 市、县两级财政, 三级网络: levels of government, no grade of a person.
	if (
		unit === '级' &&
		(/^两/.test(own) || /^(?:人民)?(?:政府|财政|网络|联动|民政|党委|养老|管理|体系)/.test(behind))
	)
		return true;
	if (unit === '人' && /^[民大力才员]/.test(behind)) return true;
	// 前3项, 上述2项: points of a text.
	if (unit === '项' && /[前述]$/.test(text.slice(0, at))) return true;
	// 一级残疾人每人每月150元: a grade, and no level of government.
	if (unit === '级' && /^(?:残疾|伤残|失能|护理|智力|精神|肢体|视力|听力|言语|每)/.test(behind)) return false;
	return ahead === '' && noQuantity.test(own);
}

function boundOf(before: string, after: string): Pick<ReadFigure, 'bound' | 'inclusive' | 'approx'> {
	const has = (words: string) => new RegExp(`^(?:${words})`).test(before.replace(/^为/, ''));
	const approx = /约|近/.test(before) || /左右|上下/.test(after) ? { approx: true } : {};
	if (has(floors) || /以上/.test(after)) return { bound: 'min', inclusive: true, ...approx };
	if (has(ceilings) || /以下|以内|之内/.test(after)) return { bound: 'max', inclusive: true, ...approx };
	if (has(over)) return { bound: 'min', inclusive: false, ...approx };
	if (has(under)) return { bound: 'max', inclusive: false, ...approx };
	return { bound: 'exact', ...approx };
}

/** Floating point leaves dust: 55 × 0.01. */
function rounded(value: number): number {
	return Number(value.toPrecision(12));
}

/**
 * The words of a quote that print a quantity, with bound and unit (55%以上); the whole quote where no number in it is the
 * quantity's, so that nothing is lost.
 */
export function printedFigure(
	quote: string,
	{ type, value, min, max }: Partial<Pick<Parameter, 'type' | 'value' | 'min' | 'max'>>,
): string {
	const wanted = value ?? min ?? max;
	if (wanted === undefined || wanted === null) return quote;
	const same = figuresIn(quote).filter((one) => (one.value ?? one.min ?? one.max) === wanted);
	return (same.find((one) => one.type === type) ?? same.at(-1))?.text ?? quote;
}
