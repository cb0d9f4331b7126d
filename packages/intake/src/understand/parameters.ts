import { figuresIn, isPaidByPerson, numbersIn, type ReadFigure, type Vocabulary } from '@qingdan/core';
import type { Level, Parameter, Untyped } from '@qingdan/schema';
import { openParametersIn } from './open-parameters.js';

type Field = 'target' | 'content';

/** The quantities of a cell, and its numbers that are none. */
export interface ParameterReading {
	readonly parameters: readonly Parameter[];
	readonly untyped: readonly Untyped[];
	/** numbers of which the reading is not sure */
	readonly unread: readonly string[];
	/** words of parameters whose unit or value is inferred */
	readonly unsure: readonly string[];
}

/** A figure with the words that belong to it. */
interface Phrase {
	readonly figure: ReadFigure;
	readonly start: number;
	readonly end: number;
	readonly of?: string;
	readonly bound: ReadFigure['bound'];
	readonly unit: string;
	/** whom alone it holds for */
	readonly sex?: 'female' | 'male';
}

/** What an amount is the amount of: back to the beginning of its clause where that is near, else the noun alone. */
const subject =
	/(?:(?<=^|[，。；：、（“])[\u4e00-\u9fa5]{1,12}?)?(?:(?:补贴|津贴|补助)?标准|金额|额度|补贴|津贴|补助)(?:为|是|按)?$/;
const lower = /(?:不低于|不少于|不得低于|不得少于|至少)$/;
const upper = /(?:不超过|不高于|不得超过|不得高于)$/;
const minWords =
	/不低于|不少于|至少|以上|(?<!不)超过|不小于|起码|最低|满|(?<!不)大于|(?<!不)高于|不得低于|不得少于|达/;
const maxWords =
	/不超过|不高于|不多于|以下|以内|最高|至多|不大于|(?<!不)低于|(?<!不)少于|不满|未满|之内|不得超过|不得高于|最多/;

/** Figures of one cell up to which they are read. */
const most = 300;

/**
 * Reads every number of a cell as a quantity with bound, rate, base and the words that print it, by grammar alone. A number
 * that is none is listed with the reason, and with a doubt where the reason is not plain.
 * @param taken ids that the row uses already
 */
export function parametersOf(
	text: string,
	field: Field,
	vocabulary: Vocabulary,
	taken: Set<string>,
): ParameterReading {
	// A range that runs backwards is no range: 100元、二级.
	const figures = figuresIn(text).filter(
		({ bound, min, max }) => bound !== 'range' || (min ?? 0) <= (max ?? -1),
	);
	// No cell of a list states that much: it is left unread, and said so.
	if (figures.length > most) return { parameters: [], untyped: [], unread: [text.slice(0, 20)], unsure: [] };
	const all = figures.map((figure) => phraseOf(figure, text, vocabulary));
	const reduced = openParametersIn(text, field, []).filter(({ parameter }) => parameter.type === 'discount');
	// 免交、减交或者缓交 says no share, though a word of it alone would.
	const phrases = withBrackets(
		all.filter(
			({ figure, start }) =>
				figure.type !== 'discount' || !reduced.some((one) => one.start <= start && start < one.end),
		),
		text,
	);
	const figured = told(
		phrases,
		phrases.map((phrase) => parameterOf(phrase, text, field, taken)),
		text,
	);
	const open = openParametersIn(text, field, figured).map(({ parameter }) => ({
		id: freeId(parameter.type, taken),
		...parameter,
	}));
	const parameters = [...figured, ...open];
	const untyped: Untyped[] = [];
	const unread: string[] = [];
	const known = new Set<string>();
	const covered = new Uint8Array(text.length + 1);
	for (const { start, end } of phrases) covered.fill(1, start, end);
	for (const number of numbersIn(text)) {
		if (covered[number.start] === 1 && covered[number.end - 1] === 1) continue;
		const { quote, reason, sure } = reasonOf(text, number.start, number.end);
		if (known.has(quote)) continue;
		known.add(quote);
		untyped.push({ field, quote, reason });
		if (!sure) unread.push(quote);
	}
	return { parameters, untyped, unread, unsure: open.map(({ quote }) => quote) };
}

function phraseOf(figure: ReadFigure, text: string, vocabulary: Vocabulary): Phrase {
	let { start } = figure;
	let { bound } = figure;
	let of: string | undefined;
	// What belongs to a figure stands close to it.
	const from = Math.max(0, figure.start - 120);
	const before = () => text.slice(from, start);
	if (figure.type === 'ratio' || figure.type === 'multiple') {
		const base = baseBefore(before(), vocabulary);
		if (base) {
			start = from + base.start;
			of = base.id;
		}
		const word = lower.exec(before())?.[0] ?? upper.exec(before())?.[0];
		if (word !== undefined && bound === 'exact') {
			bound = lower.test(word) ? 'min' : 'max';
			start -= word.length;
		}
	}
	if (figure.type === 'amount') start -= subject.exec(before())?.[0].length ?? 0;
	start = Math.min(start, figure.rateStart ?? start);
	const quote = text.slice(start, figure.end);
	if (bound === 'min' && !minWords.test(quote)) bound = 'exact';
	if (bound === 'max' && !maxWords.test(quote)) bound = 'exact';
	return { figure, start, end: figure.end, bound, unit: figure.unit, ...(of === undefined ? {} : { of }) };
}

/**
 * 60周岁（女性55周岁）以上: the bound behind the bracket holds for both ages, and the one in it for one sex alone.
 */
function withBrackets(phrases: readonly Phrase[], text: string): Phrase[] {
	const out = [...phrases];
	for (let index = 0; index + 1 < out.length; index++) {
		const [one, other] = [out[index] as Phrase, out[index + 1] as Phrase];
		const sex = /^[（(](男|女)(?:性)?$/.exec(text.slice(one.end, other.start))?.[1];
		const close = /^[）)]及?(以上|以下)/.exec(text.slice(other.end));
		if (!sex || !close || one.figure.type !== 'age' || other.figure.type !== 'age') continue;
		const bound = close[1] === '以上' ? ('min' as const) : ('max' as const);
		const end = other.end + close[0].length;
		const limited = (phrase: Phrase): Phrase => ({
			...phrase,
			end,
			bound,
			figure: { ...phrase.figure, inclusive: true },
		});
		out[index] = limited(one);
		out[index + 1] = {
			...limited(other),
			start: text.indexOf(sex, one.end),
			sex: sex === '女' ? 'female' : 'male',
		};
	}
	return out;
}

/** The index that a ratio is taken of: 当地月最低工资标准的10%. */
function baseBefore(before: string, { terms }: Vocabulary): { id: string; start: number } | undefined {
	const plain = before.replace(/的$/, '');
	const fitting = terms.indices
		.flatMap(({ id, names }) => names.map((name) => ({ id, name })))
		.filter(({ name }) => plain.endsWith(name))
		.sort((a, b) => b.name.length - a.name.length);
	const [best] = fitting;
	return best && { id: best.id, start: plain.length - best.name.length };
}

function parameterOf(
	{ figure, start, end, of, bound, unit, sex }: Phrase,
	text: string,
	field: Field,
	taken: Set<string>,
): Parameter {
	const { type, value, min, max, inclusive, approx } = figure;
	const rate = figure.rateStart ?? figure.start;
	const payer = payerBefore(text.slice(Math.max(0, rate - 12), rate), type);
	const quote = text.slice(Math.min(start, rate - (payer?.words.length ?? 0)), end);
	const id = freeId(
		field === 'target' ? type : type === 'age' || type === 'grade' ? `${type}-content` : type,
		taken,
	);
	const limit = bound === 'min' || bound === 'max';
	return {
		id,
		type,
		...(bound === 'range' ? {} : { value: value ?? null }),
		...(min === undefined ? {} : { min }),
		...(max === undefined ? {} : { max }),
		bound,
		...(limit && inclusive !== undefined ? { inclusive } : {}),
		...(/左右|约/.test(quote) && approx ? { approx } : {}),
		unit,
		...(of === undefined ? {} : { of }),
		...(sex === undefined ? {} : { when: { sex } }),
		favours: favoursOf(figure, text),
		...(payer ? { payer: [{ level: payer.level }] } : {}),
		field,
		quote,
	};
}

/** Whether more or less of a quantity is better for the person. */
function favoursOf({ type, start, end }: ReadFigure, text: string): NonNullable<Parameter['favours']> {
	if (type === 'grade' || type === 'duration') return 'none';
	return type === 'age' || isPaidByPerson(text, start, end) ? 'lower' : 'higher';
}

/**
 * Several quantities of one type in a cell are told apart by what stands before each: the age or grade since the last of them
 * (80—89周岁每人每月50元，90周岁及以上100元), else its own words (小学每生每年1250元，初中1500元).
 */
function told(phrases: readonly Phrase[], parameters: readonly Parameter[], text: string): Parameter[] {
	const ofType = (wanted: Parameter['type']) => parameters.filter(({ type }) => type === wanted).length;
	const labels = phrases.map((phrase) => labelBefore(phrase, text));
	return parameters.map((parameter, index) => {
		const { type } = parameter;
		if (isThreshold(type) || type === 'duration' || ofType(type) < 2) return parameter;
		const last = parameters.slice(0, index).findLastIndex((one) => one.type === type);
		const threshold = parameters[index - 1];
		if (threshold && last < index - 1 && ofType(threshold.type) > 1 && isScale(phrases, index, text))
			return { ...parameter, when: { [threshold.type]: threshold.id } };
		const label = labels[index] ?? '';
		return label !== '' && labels.indexOf(label) === labels.lastIndexOf(label)
			? { ...parameter, label }
			: parameter;
	});
}

/** Nothing but who they are stands between an age or grade and its quantity. */
function isScale(phrases: readonly Phrase[], index: number, text: string): boolean {
	const [before, own] = [phrases[index - 1], phrases[index]];
	if (!before || !own || !isThreshold(before.figure.type)) return false;
	return /^的?[\u4e00-\u9fa5]{0,8}[，：]?$/.test(text.slice(before.end, own.start));
}

function isThreshold(type: Parameter['type']): boolean {
	return type === 'age' || type === 'grade';
}

const beforeLabel = /^(?:其中|同时|并且|并|对于|对|为|按照?|由)+/;
const afterLabel = /(?:的|按照?|为|是|给予|发放|予以|提供|分别|再|可|享受)+$/;

const generic = /^(?:补贴|津贴|补助)?(?:标准|金额|额度)?$/;

/** What a quantity is called: the words of its clause before it, without the verbs around them; empty where those are no name. */
function labelBefore({ figure, start, of }: Phrase, text: string): string {
	const at = Math.min(start, figure.start);
	const words =
		/(?:^|[，。；：、（“])([\u4e00-\u9fa5]*)$/.exec(text.slice(Math.max(0, at - 24), at))?.[1] ?? '';
	const printed = of === undefined ? text.slice(start, figure.start) : '';
	const own = /^[\u4e00-\u9fa5]*?(?:标准|补贴|津贴|补助)/.exec(printed)?.[0] ?? '';
	const name = `${words}${own}`.replace(beforeLabel, '').replace(afterLabel, '');
	return /^[\u4e00-\u9fa5]{2,14}$/.test(name) && !generic.test(name) ? name : '';
}

const levels = { 中央: 'national', 省: 'province', 市: 'city', 县: 'county', 区: 'county' } as const;

/** 省每人每月补助400元: who pays stands right before the rate, and belongs to the words that print it. */
function payerBefore(before: string, type: Parameter['type']): { level: Level; words: string } | undefined {
	if (type !== 'amount') return undefined;
	const [, words, who] = /(?:^|[，。；、由])((中央|省|市|县|区)级?(?:财政)?)$/.exec(before) ?? [];
	return who && words ? { level: levels[who as keyof typeof levels], words } : undefined;
}

/** An id that the row does not use yet. */
export function freeId(wanted: string, taken: Set<string>): string {
	let id = wanted;
	for (let times = 2; taken.has(id); times++) id = `${wanted}-${times}`;
	taken.add(id);
	return id;
}

interface Reason {
	readonly quote: string;
	readonly reason: Untyped['reason'];
	readonly sure: boolean;
}

/** Why a number is no quantity: part of a name, a level, a count of what is listed. */
function reasonOf(text: string, start: number, end: number): Reason {
	const quoted = enclosing(text, start, '“', '”');
	if (quoted) return { quote: quoted, reason: 'name-part', sure: true };
	const cited = enclosing(text, start, '《', '》');
	if (cited) return { quote: cited, reason: 'document-number', sure: true };
	if (bounded.test(text.slice(Math.max(0, start - 8), start))) return unread(text, start, end);
	const from = Math.max(0, start - 20);
	const near = text.slice(from, end + 20);
	const around = (pattern: RegExp) =>
		[...near.matchAll(pattern)].find(
			({ 0: words, index }) => from + index <= start && end <= from + index + words.length,
		)?.[0];
	const marker =
		/(?:^|\n)[（(]?$/.test(text.slice(Math.max(0, start - 2), start)) && /^[.．、）)]/.exec(text.slice(end));
	if (marker) return { quote: text.slice(start, end + 1), reason: 'name-part', sure: true };
	const ordinal = around(/(?:^|[，。；：\n])[一二三四五六七八九十]{1,2}是/g);
	if (ordinal !== undefined)
		return { quote: ordinal.replace(/^[，。；：\n]/, ''), reason: 'name-part', sure: true };
	const level = around(/[一二两三四五\d]级(?:财政|政府|网络|体系|联动)?|[县市省]级以上/g);
	if (level !== undefined) return { quote: level, reason: 'level-count', sure: true };
	const name = around(
		/第[一二三四五六七八九十\d]+[方次批届条款项]?|一次性|三无|五保|两项|两癌|双女|[〔[]\d{4}[〕\]]?\d*号?|\d{4}[〕\]]\d*号?|\d{4}(?:年度?|号)\d*号?|(?:19|20)\d{2}(?!\d)|\d+(?:小时)?热线|[A-Za-z]+\d+|\d+[A-Za-z][A-Za-z\d-]*/g,
	);
	if (name !== undefined && name.length > 0) return { quote: name, reason: 'name-part', sure: true };
	const listed = around(/[一二两三四五六七八九十\d]+(?:类|项|种|个方面|大类|方面|者)/g);
	if (listed !== undefined) return { quote: listed, reason: 'enumeration-count', sure: true };
	const price = around(/减免|减交|缓交|免交/g);
	if (price !== undefined) return { quote: price, reason: 'indefinite', sure: true };
	return unread(text, start, end);
}

/** A number that is to be reached or not passed counts something, whatever its unit. */
const bounded =
	/(?:不低于|不少于|不得低于|不得少于|至少|不超过|不高于|不得超过|达到|超过)[\u4e00-\u9fa5]{0,2}$/;

function unread(text: string, start: number, end: number): Reason {
	// Another line is another column.
	const before =
		text
			.slice(Math.max(0, start - 2), start)
			.split('\n')
			.at(-1) ?? '';
	const [after = ''] = text.slice(end, end + 2).split('\n');
	return { quote: before + text.slice(start, end) + after, reason: 'indefinite', sure: false };
}

function enclosing(text: string, at: number, open: string, close: string): string | undefined {
	const from = Math.max(0, at - 80);
	const before = text.slice(from, at + 1);
	const start = before.lastIndexOf(open);
	if (start < 0 || before.slice(start).includes(close)) return undefined;
	const end = text.slice(at, at + 80).indexOf(close);
	return end < 0 ? undefined : text.slice(from + start, at + end + 1);
}
