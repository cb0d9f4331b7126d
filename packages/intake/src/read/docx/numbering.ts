import { formatNumber } from '../number-format.js';
import { type Element, elementIn, elementsIn, valueIn } from '../xml.js';
import { symbolCharacter } from './symbols.js';

/** The number that Word prints before a paragraph, and whether its format was known. */
export interface PrintedNumber {
	readonly text: string;
	/** a format that could not be written; its number stands in decimal */
	readonly unknownFormat?: string;
}

/** Counts as Word does while a document is walked through from its first to its last paragraph. */
export interface Numbering {
	/** counts one paragraph on and gives its number; undefined where the list or level has none */
	next(numberingId: string, level: number): PrintedNumber | undefined;
	/** the level of a list that belongs to a paragraph style */
	levelOfStyle(numberingId: string, style: string): number | undefined;
}

interface Level {
	readonly start: number;
	readonly format: string;
	readonly text: string;
	readonly style: string | undefined;
	/** the level above at which this one begins again; 0 for never */
	readonly restartsAfter: number | undefined;
	readonly isLegal: boolean;
	readonly font: string | undefined;
}

interface List {
	readonly abstractId: string;
	readonly levels: ReadonlyMap<number, Level>;
	readonly startOverrides: ReadonlyMap<number, number>;
}

const levelCount = 9;

/** Reads a numbering part (ECMA-376 part 1, 17.9). */
export function readNumbering(part: Element | undefined): Numbering {
	const lists = part ? listsOf(part) : new Map<string, List>();
	const counts = new Map<string, (number | undefined)[]>();
	const begun = new Set<string>();
	return {
		levelOfStyle(numberingId, style) {
			const list = lists.get(numberingId);
			return list && [...list.levels].find(([, level]) => level.style === style)?.[0];
		},
		next(numberingId, wanted) {
			const list = lists.get(numberingId);
			const level = list?.levels.get(wanted);
			if (!list || !level) return undefined;
			const count = counts.get(list.abstractId) ?? new Array(levelCount).fill(undefined);
			counts.set(list.abstractId, count);
			advance(count, wanted, numberingId, list, begun);
			return printed(list, wanted, level, count);
		},
	};
}

function advance(
	count: (number | undefined)[],
	wanted: number,
	numberingId: string,
	list: List,
	begun: Set<string>,
): void {
	const first = `${numberingId}:${wanted}`;
	const override = begun.has(first) ? undefined : list.startOverrides.get(wanted);
	begun.add(first);
	const before = override === undefined ? count[wanted] : undefined;
	count[wanted] = before === undefined ? startOf(list, wanted) : before + 1;
	for (let above = 0; above < wanted; above++) count[above] ??= startOf(list, above);
	for (let below = wanted + 1; below < levelCount; below++) {
		const restartsAfter = list.levels.get(below)?.restartsAfter;
		// A level restarts after any level above it, unless it names the one that counts (1 is the first) or none.
		if (restartsAfter === undefined || (restartsAfter > 0 && wanted < restartsAfter))
			count[below] = undefined;
	}
}

function startOf(list: List, level: number): number {
	return list.startOverrides.get(level) ?? list.levels.get(level)?.start ?? 1;
}

function printed(
	list: List,
	wanted: number,
	level: Level,
	count: readonly (number | undefined)[],
): PrintedNumber {
	if (level.format === 'bullet') return { text: bullet(level) };
	let unknownFormat: string | undefined;
	const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
		const index = Number(digit) - 1;
		if (index > wanted) return '';
		const value = count[index] ?? startOf(list, index);
		const own = list.levels.get(index)?.format ?? 'decimal';
		const format = level.isLegal && own !== 'none' ? 'decimal' : own;
		const written = formatNumber(value, format);
		if (written === undefined) unknownFormat = format;
		return written ?? String(value);
	});
	return unknownFormat === undefined ? { text } : { text, unknownFormat };
}

function bullet({ text, font }: Level): string {
	return [...text].map((character) => symbolCharacter(character, font) ?? '•').join('');
}

function listsOf(part: Element): Map<string, List> {
	const abstracts = new Map(
		elementsIn(part, 'w:abstractNum').map((element) => [
			element.attributes['w:abstractNumId'] ?? '',
			element,
		]),
	);
	const numbers = new Map(
		elementsIn(part, 'w:num').map((element) => [element.attributes['w:numId'] ?? '', element]),
	);
	const styled = new Map(
		[...abstracts].flatMap(([id, element]) => {
			const link = valueIn(element, 'w:styleLink');
			return link === undefined ? [] : [[link, id] as const];
		}),
	);
	/** A list that only names a numbering style has its levels where that style is defined. */
	const defined = (id: string): string => {
		const link = valueIn(abstracts.get(id), 'w:numStyleLink');
		return (link === undefined ? undefined : styled.get(link)) ?? id;
	};
	const lists = new Map<string, List>();
	for (const [id, element] of numbers) {
		const abstractId = defined(valueIn(element, 'w:abstractNumId') ?? '');
		const levels = levelsOf(abstracts.get(abstractId));
		const startOverrides = new Map<number, number>();
		for (const override of elementsIn(element, 'w:lvlOverride')) {
			const at = Number(override.attributes['w:ilvl']);
			const own = elementIn(override, 'w:lvl');
			if (own) levels.set(at, levelOf(own));
			const start = valueIn(override, 'w:startOverride');
			if (start !== undefined) startOverrides.set(at, wholeNumber(start, 1));
		}
		lists.set(id, { abstractId, levels, startOverrides });
	}
	return lists;
}

function levelsOf(abstract: Element | undefined): Map<number, Level> {
	return new Map(
		(abstract ? elementsIn(abstract, 'w:lvl') : []).map((element) => [
			Number(element.attributes['w:ilvl']),
			levelOf(element),
		]),
	);
}

function levelOf(element: Element): Level {
	const restart = valueIn(element, 'w:lvlRestart');
	const fonts = elementIn(elementIn(element, 'w:rPr'), 'w:rFonts')?.attributes;
	// A format of Word's newer versions stands in an alternate content, its nearest old one in the fallback.
	const format = elementIn(element, 'w:numFmt') ?? alternateFormat(element);
	return {
		start: wholeNumber(valueIn(element, 'w:start'), 0),
		format: format?.attributes['w:val'] ?? 'decimal',
		text: elementIn(element, 'w:lvlText')?.attributes['w:val'] ?? '',
		style: valueIn(element, 'w:pStyle'),
		restartsAfter: restart === undefined ? undefined : wholeNumber(restart, 0),
		isLegal: elementIn(element, 'w:isLgl') !== undefined,
		font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'],
	};
}

function alternateFormat(level: Element): Element | undefined {
	const alternate = elementIn(level, 'mc:AlternateContent');
	return elementIn(elementIn(alternate, 'mc:Fallback') ?? elementIn(alternate, 'mc:Choice'), 'w:numFmt');
}

function wholeNumber(value: string | undefined, otherwise: number): number {
	return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : otherwise;
}
