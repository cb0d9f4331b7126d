import {
	type Change,
	type ComparedUnits,
	type Comparison,
	changesOfPairs,
	isFolding,
	type Pair,
	type UnitId,
	unitAbove,
} from '@qingdan/core';
import { escaped, marked, printablePage } from '../html.js';
import type { Page } from '../page.js';
import type { Words } from '../words.js';
import {
	type Compared,
	type ComparedPart,
	limitsInWords,
	partsOf,
	type SideTexts,
	sideTexts,
	unitName,
} from './compared.js';
import {
	changeInWords,
	fieldInWords,
	lapsedInWords,
	partInWords,
	placesOf,
	reasonsInWords,
} from './details.js';
import { headlinesOf } from './headlines.js';
import { unitInWords, unitsInWords } from './place.js';
import { foldingsInWords, summaries } from './text.js';

/**
 * A comparison as one page to read and print: what matters first, then each pair side by side with what differs marked in
 * place. Marks are struck out or underlined twice and numbered, so that they show without colour. No script, nothing loaded.
 */
export function compareAsHtml(compared: Compared, { words }: Page): string {
	const { comparison } = compared;
	const { compare, colon } = words.report;
	const title = `${compare.what}${colon}${comparison.left.title} — ${comparison.right.title}`;
	const sides = { left: sideTexts(compared.left), right: sideTexts(compared.right) };
	const parts = partsOf(compared).map((part) => partAsHtml(part, compared, sides, words));
	return printablePage({
		language: words.language,
		title,
		style,
		main: `<h1>${escaped(`${compare.what}${colon}${words.labels.relation[comparison.relation]}`)}</h1>
<dl>
${documentAsHtml(compare.left, comparison.left, words)}
${documentAsHtml(compare.right, comparison.right, words)}
</dl>
<p>${[...limitsInWords(compared, words), ...summaries(compared, { words })]
			.map((line) => escaped(line))
			.join('<br>')}</p>
<p class="legend">${escaped(compare.legend)}${colon}<del>${escaped(compare.legendRemoved)}</del> <ins>${escaped(compare.legendAdded)}</ins> <span class="folded">${escaped(compare.folded)}</span></p>
${[...parts, lapsed(comparison, words)].filter((part) => part !== '').join('\n')}
`,
	});
}

type Sides = { readonly left: SideTexts; readonly right: SideTexts };

function documentAsHtml(name: string, { key, title, number }: Comparison['left'], words: Words): string {
	return `<div><dt>${escaped(name)}</dt><dd>${marked(`《${title}》${number ?? ''}`, words)} <small>${escaped(key)}</small></dd></div>`;
}

function partAsHtml(part: ComparedPart, compared: Compared, sides: Sides, words: Words): string {
	const { compare, colon } = words.report;
	const { units, kind } = part;
	const headlines = headlinesOf(part, compared, words);
	const pairs = [...changesOfPairs(units)]
		.filter(([, changes]) => changes.some((change) => !isFolding(change.class)))
		.map(([pair, changes]) => pairAsHtml(pair, changes, sides, words));
	return [
		`<section aria-labelledby="${kind}">`,
		`<h2 id="${kind}">${escaped(`${compare[kind]} · ${compare.headline}`)}</h2>`,
		headlines.length === 0 ? `<p>${escaped(compare.noHeadlines)}</p>` : '',
		...headlines.map(
			({ title, lines }) =>
				`<h3>${escaped(title)}</h3>\n<ul>${lines.map((line) => `<li>${marked(line, words)}</li>`).join('\n')}</ul>`,
		),
		pairs.length === 0 ? '' : `<h2>${escaped(`${compare[kind]} · ${compare.details}`)}</h2>`,
		...pairs,
		lone(units, 'left', sides, words),
		lone(units, 'right', sides, words),
		units.related.length === 0
			? ''
			: `<h3>${escaped(compare.related)}</h3>\n<ul>${units.related
					.map(
						({ left, right, note }) =>
							`<li>${marked(`${unitsInWords(left, words)} ~ ${unitsInWords(right, words)}${note === '' ? '' : `${colon}${note}`}`, words)}</li>`,
					)
					.join('\n')}</ul>`,
		`<p>${escaped(`${compare.folded}${colon}${foldingsInWords(units, { words })}`)}</p>`,
		'</section>',
	]
		.filter((line) => line !== '')
		.join('\n');
}

function pairAsHtml(pair: Pair, changes: readonly Change[], sides: Sides, words: Words): string {
	const { compare } = words.report;
	const { labels } = words;
	const shown = changes.filter((change) => !isFolding(change.class));
	const numbers = new Map(shown.map((change, index) => [change, index + 1]));
	const fields = [...new Set(changes.map((change) => fieldInWords(change, words)))];
	const rows = fields.map((name) => {
		const own = changes.filter((change) => fieldInWords(change, words) === name);
		const first = own[0] as Change;
		const listed = own
			.filter((change) => numbers.has(change))
			.map((change) => {
				const what = changeInWords(change, pair, words);
				return `<li value="${numbers.get(change)}">${escaped(what)}<small>${escaped(placesOf(change))}</small></li>`;
			});
		return `<tr><th scope="row">${escaped(name)}</th><td>${sideAsHtml('left', pair, first, own, sides.left, numbers, words)}</td><td>${sideAsHtml('right', pair, first, own, sides.right, numbers, words)}</td><td>${listed.length === 0 ? '' : `<ol>${listed.join('')}</ol>`}</td></tr>`;
	});
	return `<table>
<caption>${marked(unitName(pair, sides, words), words)} <small>${escaped(`${labels.pair[pair.relation]} · ${reasonsInWords(pair, words)}`)}</small></caption>
<thead><tr><th scope="col">${escaped(compare.field)}</th><th scope="col">${escaped(compare.left)}</th><th scope="col">${escaped(compare.right)}</th><th scope="col">${escaped(compare.kind)}</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}

/** A field of all units of one side, with what differs marked in place. */
function sideAsHtml(
	side: 'left' | 'right',
	pair: Pair,
	{ field, column }: Pick<Change, 'field' | 'column'>,
	changes: readonly Change[],
	texts: SideTexts,
	numbers: ReadonlyMap<Change, number>,
	words: Words,
): string {
	const from = side === 'left' ? 'from' : 'to';
	const places = new Map<string, { id: UnitId; variant: string | undefined }>();
	for (const id of pair[side]) places.set(`${id}`, { id, variant: undefined });
	for (const change of changes) {
		const id = change[side][0];
		const variant = change[from]?.variant;
		if (id !== undefined) places.set(variant === undefined ? `${id}` : `${id}\n${variant}`, { id, variant });
	}
	return [...places.values()]
		.flatMap(({ id, variant }) => {
			const own = changes.filter((change) => change[side].includes(id) && change[from]?.variant === variant);
			const text = texts.text(id, field, variant, column);
			if (text === undefined) {
				const alone = own.flatMap((change) => change[from]?.text || []);
				return alone.length === 0 ? [] : [alone.map((words_) => marked(words_, words)).join('<br>')];
			}
			const part = partInWords({ left: [], right: [], [side]: [id] }, pair, words);
			const label = part === '' ? '' : `<small>${escaped(part)}</small> `;
			return [`${label}${markedText(text, own, from, numbers, words)}`];
		})
		.map((html) => `<p>${html}</p>`)
		.join('');
}

interface Mark {
	readonly start: number;
	readonly end: number;
	readonly change: Change;
	readonly last: boolean;
}

function markedText(
	text: string,
	changes: readonly Change[],
	from: 'from' | 'to',
	numbers: ReadonlyMap<Change, number>,
	words: Words,
): string {
	const marks = changes
		.flatMap((change): Mark[] => {
			const side = change[from];
			if (!side || text.slice(side.start, side.end) !== side.text) return [];
			const spans = (change.claims?.map((claim) => claim[from]) ?? [side]).filter(
				({ start, end }) => end > start,
			);
			return spans.map(({ start, end }, index) => ({ start, end, change, last: index === spans.length - 1 }));
		})
		.sort((a, b) => a.start - b.start || a.end - b.end);
	let html = '';
	let at = 0;
	for (const { start, end, change, last } of marks) {
		if (start < at) continue;
		const number = numbers.get(change);
		const tag = number === undefined ? 'span class="folded"' : from === 'from' ? 'del' : 'ins';
		html += marked(text.slice(at, start), words);
		html += `<${tag}>${marked(text.slice(start, end), words)}</${tag.split(' ')[0]}>`;
		if (number !== undefined && last) html += `<sup>${number}</sup>`;
		at = end;
	}
	return html + marked(text.slice(at), words);
}

/** Units that stand on one side only, in full, with what stands below them. */
function lone(units: ComparedUnits, side: 'left' | 'right', sides: Sides, words: Words): string {
	const { compare } = words.report;
	const [ids, title] = side === 'left' ? [units.removed, compare.removals] : [units.added, compare.additions];
	if (ids.length === 0) return '';
	const texts = sides[side];
	const known = new Set([...ids, ...units.pairs.flatMap((pair) => pair[side])]);
	const told = [...new Set(units.changes.flatMap((change) => change[side]))];
	const rows = ids.map((id) => {
		const below = told.filter((one) => one !== id && unitAbove(one, known) === id);
		const said = [id, ...below].flatMap((one) =>
			(['target', 'content', 'text'] as const).flatMap((field) => texts.text(one, field) || []),
		);
		return `<li>${marked(`${unitInWords(id, words)} ${texts.name(id)}`.trim(), words)}${said.map((text) => `<p>${marked(text, words)}</p>`).join('')}</li>`;
	});
	return `<h3>${escaped(title)}</h3>\n<ul class="lone">${rows.join('\n')}</ul>`;
}

function lapsed({ lapsedRulings = [] }: Comparison, words: Words): string {
	if (lapsedRulings.length === 0) return '';
	const lines = lapsedInWords(lapsedRulings, words).map((line) => `<li>${marked(line, words)}</li>`);
	return `<h2>${escaped(words.report.compare.lapsedRulings)}</h2>\n<ul>${lines.join('\n')}</ul>`;
}

const style = `
:root { color-scheme: light dark; --ink: #1d1b18; --paper: #fbf9f4; --line: #b9b2a4; --soft: #5f594f; --band: #efeae0; --gone: #8f1d0c; --new: #0b5a3c; }
@media (prefers-color-scheme: dark) { :root { --ink: #ece7dd; --paper: #1a1917; --line: #5b564c; --soft: #b3aca0; --band: #26241f; --gone: #f0a091; --new: #8fd6b4; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.7 "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
main { padding: 1.5rem; max-width: 90rem; margin: auto; }
h1 { font-size: 1.5rem; margin: 0; border-bottom: 2px solid #b5391f; padding-bottom: .4rem; }
h2 { font-size: 1.2rem; margin-top: 2rem; }
h3 { font-size: 1rem; margin-bottom: .2rem; }
small { color: var(--soft); font-weight: normal; }
dl div { display: flex; gap: 1rem; }
dt { min-width: 4rem; font-weight: 600; }
dd { margin: 0; }
table { border-collapse: collapse; width: 100%; margin: 1.2rem 0; table-layout: fixed; }
caption { text-align: left; font-weight: 600; padding: .3rem 0; }
th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead th { background: var(--band); }
th:first-child { width: 6rem; }
th:last-child, td:last-child { width: 22%; }
td p, .lone p { margin: 0 0 .4rem; }
ol { margin: 0; padding-left: 1.6rem; }
li small { display: block; }
del { color: var(--gone); text-decoration: line-through; text-decoration-thickness: .1em; }
ins { color: var(--new); font-weight: 600; text-decoration: underline double; text-underline-offset: .2em; }
.folded { text-decoration: underline dotted; text-underline-offset: .2em; }
sup { font-size: .7em; color: var(--soft); }
@page { size: A4 landscape; margin: 12mm; }
@media print {
  :root { --ink: #000; --paper: #fff; --soft: #333; --band: #eee; --line: #888; --gone: #000; --new: #000; }
  body { font-size: 9pt; }
  main { padding: 0; max-width: none; }
  thead { display: table-header-group; }
  tr, caption { break-inside: avoid; }
}
`;
