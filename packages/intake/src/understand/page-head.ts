import { formOf, isPageFact, mayBeTitle, titleBehindNumber } from './line-kinds.js';
import type { FurniturePiece } from './parts.js';
import { around } from './spans.js';
import type { Line, Unit } from './stream.js';

/** What a web page sets above a document, apart from the document. */
export interface PageHead {
	readonly units: readonly Unit[];
	readonly furniture: readonly FurniturePiece[];
}

/** How far the head of a page reaches. */
const reach = 24;
/** A title is printed on so many lines at most. */
const longestTitle = 5;

/**
 * Takes off what a web page sets above a document: the way to the page (首页 > 政务公开), the name of the site, and
 * the title of the page where the document prints its own title again below.
 */
export function withoutPageHead(units: readonly Unit[]): PageHead {
	const furniture: FurniturePiece[] = [];
	const gone = new Set<Unit>();
	const whole = withFactsOnTwoLines(units);
	for (const unit of whole.slice(0, reach)) {
		if (unit.kind === 'table') break;
		if (unit.furniture !== undefined) continue;
		if (unit.marker || /[。；]/.test(unit.text)) break;
		if (!isTrail(unit.text)) continue;
		for (const text of unit.text.split('|').filter((piece) => piece !== ''))
			furniture.push({ kind: 'related-links', text, lines: unit.lines });
		gone.add(unit);
	}
	let left = whole.filter((unit) => !gone.has(unit));
	for (let title = repeatedTitle(left); title; title = repeatedTitle(left)) {
		const { text, lines } = title;
		furniture.push({ kind: 'repeated-header', text, lines });
		left = left.filter((unit) => unit !== title);
	}
	return { units: left, furniture };
}

/** 文号： with what it says on the line below it. */
function withFactsOnTwoLines(units: readonly Unit[]): Unit[] {
	const out: Unit[] = [];
	for (const [at, unit] of units.entries()) {
		const label = out.at(-1);
		const fits =
			at < reach * 2 &&
			label?.kind === 'line' &&
			unit.kind === 'line' &&
			label.bullet === true &&
			/[:：]$/.test(label.text) &&
			isPageFact(label) &&
			!unit.bullet &&
			[...unit.text].length <= 40 &&
			!/[，。；：]|(?<!\d):|:(?!\d)/.test(unit.text);
		if (fits)
			out[out.length - 1] = {
				...label,
				text: label.text + unit.text,
				raw: `${label.raw}\n${unit.raw}`,
				lines: around(label.lines, unit.lines),
			};
		else out.push(unit);
	}
	return out;
}

/** 首页 > 政务公开 > 政策文件; 返回; the name of a site. */
export function isTrail(text: string): boolean {
	return (
		[...text].length <= 80 &&
		(/^[^，。；：:|]{2,12}\|[^，。；]{2,}$/.test(text) ||
			/^[^，。；]{2,30}(?:[>»›]|::|&gt;)[^，。；]{2,}/.test(text) ||
			(/^(?:返回|首页|政府信息公开|信息公开|政务公开|.{2,16}(?:网|门户网站|政府网站|频道|公众号))$/.test(
				text,
			) &&
				formOf(text) === undefined))
	);
}

/** The title of a page that the document prints again, alone or over several lines. */
function repeatedTitle(units: readonly Unit[]): Line | undefined {
	const head = units
		.slice(0, reach)
		.flatMap((unit) =>
			unit.kind === 'line' && unit.furniture === undefined && !isPageFact(unit) ? [unit] : [],
		);
	const at = head.findIndex(
		(line) =>
			mayBeTitle(line) && formOf(line.text) !== undefined && titleBehindNumber(line.text) === undefined,
	);
	const title = head[at];
	if (!title) return undefined;
	for (let from = at + 1; from < head.length; from++) {
		let joined = '';
		for (const line of head.slice(from, from + longestTitle)) {
			if (!mayBeTitle(line)) break;
			joined += line.text;
			if ([...joined].length >= 8 && formOf(joined) !== undefined && repeats(title.text, joined))
				return title;
		}
	}
	return undefined;
}

/** What stands in brackets behind a title may differ: （2002年）. */
function repeats(title: string, again: string): boolean {
	const bare = (text: string) => text.replace(/[（(][^（()）]*[）)]$/, '').replace(/[《》〈〉<>]/g, '');
	return bare(title).endsWith(bare(again));
}
