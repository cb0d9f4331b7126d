import type { MatrixCell, MatrixPlace, MatrixRow } from '@qingdan/core';
import { escaped, marked, printablePage } from '../html.js';
import type { Page } from '../page.js';
import type { Words } from '../words.js';
import {
	baseCell,
	type CellWords,
	cellInWords,
	type Matrixed,
	placeName,
	placesAbove,
	rowName,
	rowNote,
	summaryInWords,
} from './matrixed.js';

/**
 * The matrix as one page: a table with headed rows and columns that reads aloud and prints on A4 across. It holds no script
 * and loads nothing; each figure is a `data` element whose value is its number.
 */
export function matrixAsHtml(subject: Matrixed, { words }: Page): string {
	const { matrix } = subject;
	const say = words.matrix;
	const summary = summaryInWords(matrix, words).join(words.report.semicolon);
	return printablePage({
		language: words.language,
		title: say.title,
		style,
		main: `<h1>${escaped(say.title)}</h1>
<div class="wide" role="region" aria-label="${escaped(say.title)}" tabindex="0">
<table>
<caption>${marked(summary, words)}</caption>
<thead>
<tr><th scope="col">${escaped(say.service)}</th>${matrix.places.map((place) => placeHead(place, subject, words)).join('')}</tr>
</thead>
<tbody>
${matrix.rows.map((row) => rowAsHtml(row, subject, words)).join('\n')}
</tbody>
</table>
</div>
<h2>${escaped(say.legend)}</h2>
${legend(subject, words)}
`,
	});
}

function placeHead(place: MatrixPlace, { matrix }: Matrixed, words: Words): string {
	const title = `《${place.title}》${place.number ?? words.report.list.noNumber}`;
	return `<th scope="col">${marked(placeName(matrix, place, words), words)}<small>${marked(title, words)}</small></th>`;
}

function rowAsHtml(row: MatrixRow, subject: Matrixed, words: Words): string {
	const note = rowNote(row, words);
	const head = [
		`<th scope="row">${marked(rowName(row, subject.vocabulary, words), words)}`,
		...(note === '' ? [] : [`<small class="proposed">${escaped(note)}</small>`]),
		'</th>',
	].join('');
	const held = baseCell(row, subject.matrix);
	const cells = row.cells.map((cell) =>
		cellAsHtml(cell, cellInWords(cell, held, subject.vocabulary, words), words),
	);
	return `<tr>${head}${cells.join('')}</tr>`;
}

function cellAsHtml(
	{ state }: MatrixCell,
	{ where, figures, payers, lead, toBase }: CellWords,
	words: Words,
): string {
	if (state !== 'present') return `<td class="${state}">${marked(where, words)}</td>`;
	const list = figures.map(({ text, number }) => {
		const said = marked(text, words);
		return number === null ? `<li>${said}</li>` : `<li><data value="${number}">${said}</data></li>`;
	});
	const more = [
		...(lead === '' ? [] : [`${words.matrix.lead} ${lead}`]),
		...(payers === '' ? [] : [words.report.quantity.paidBy(payers)]),
	].join(words.report.semicolon);
	return [
		'<td>',
		`<p>${marked(where, words)}</p>`,
		list.length === 0 ? `<p>${escaped(words.matrix.noFigures)}</p>` : `<ul>${list.join('')}</ul>`,
		more === '' ? '' : `<p class="more">${marked(more, words)}</p>`,
		toBase === '' ? '' : `<p class="standing">${marked(toBase, words)}</p>`,
		'</td>',
	].join('');
}

function legend({ matrix }: Matrixed, words: Words): string {
	const { matrix: say } = words;
	const terms: [string, string][] = [
		[say.missing, say.missingMeans],
		[say.states['not-checkable'], say.notCheckableMeans],
		[say.proposed, say.proposedMeans],
		...(['higher', 'lower', 'other'] as const).map((one): [string, string] => [
			say.mark[one],
			say.standing[one],
		]),
	];
	const above = placesAbove(matrix, words);
	return [
		`<dl>${terms.map(([term, meaning]) => `<div><dt>${escaped(term)}</dt><dd>${escaped(meaning)}</dd></div>`).join('')}</dl>`,
		above.length === 0 ? '' : `<p>${above.map((line) => marked(line, words)).join('<br>')}</p>`,
	].join('\n');
}

const style = `
:root { color-scheme: light dark; --ink: #1d1b18; --paper: #fbf9f4; --line: #b9b2a4; --soft: #5f594f; --band: #efeae0; }
@media (prefers-color-scheme: dark) { :root { --ink: #ece7dd; --paper: #1a1917; --line: #5b564c; --soft: #b3aca0; --band: #26241f; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.6 "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
main { padding: 1.5rem; }
h1 { font-size: 1.5rem; margin: 0; border-bottom: 2px solid #b5391f; padding-bottom: .4rem; }
h2 { font-size: 1.1rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; color: var(--soft); padding: .3rem 0; }
th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; min-width: 9rem; }
thead th { background: var(--band); }
th small { display: block; font-weight: normal; color: var(--soft); }
td p, td ul { margin: 0; padding: 0; list-style: none; }
.more, .missing, .not-checkable { color: var(--soft); }
.not-checkable { background: repeating-linear-gradient(135deg, transparent 0 6px, var(--band) 6px 7px); }
.standing { font-weight: 600; }
dl { display: grid; gap: .2rem; }
dl div { display: flex; gap: 1rem; }
dt { min-width: 7rem; font-weight: 600; }
dd { margin: 0; }
@page { size: A4 landscape; margin: 12mm; }
@media print {
  :root { --ink: #000; --paper: #fff; --soft: #333; --band: #eee; --line: #888; }
  body { font-size: 8.5pt; }
  main { padding: 0; }
  .wide { overflow: visible; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  th, td { min-width: 0; }
}
`;
