import type { HeldPolicy } from '@qingdan/core';
import { escaped, printablePage } from '../html.js';
import type { Page } from '../page.js';
import { columnWidth } from './grid.js';
import { isTableAlone, type OfficialBlock, type OfficialTable, officialBlocks, rowSpan } from './official.js';
import { headingDepth } from './paragraphs.js';

/** A policy as one page in the look of an official document; it prints on A4, holds no script and loads nothing. */
export function policyAsHtml(held: HeldPolicy, { words }: Page): string {
	const { title } = held.policy;
	return printablePage({
		language: 'zh-CN',
		title,
		style,
		main: `${officialBlocks(held, words).map(blockAsHtml).join('\n')}
`,
		...(isTableAlone(held.policy) ? { mainClass: 'attached' } : {}),
	});
}

function blockAsHtml(block: OfficialBlock): string {
	if (block.kind === 'text') {
		const { look, text } = block;
		return look === 'title' ? `<h1>${escaped(text)}</h1>` : `<p class="${look}">${escaped(text)}</p>`;
	}
	if (block.kind === 'catalogue') {
		const title = block.title === '' ? '' : `<h2 class="table-title">${escaped(block.title)}</h2>\n`;
		return `${title}${tableAsHtml(block.table)}`;
	}
	const depth = headingDepth(block.paragraph);
	const tag = depth === 0 ? 'p' : `h${Math.min(depth + 1, 4)}`;
	return `<${tag}>${escaped(block.paragraph.text)}</${tag}>`;
}

function tableAsHtml(table: OfficialTable): string {
	const head = table.columns.map(({ header }) => `<th scope="col">${escaped(header)}</th>`).join('');
	const rows = table.rows.map((line, row) => {
		if (line.kind === 'group')
			return `<tr><th class="group" colspan="${table.columns.length}" scope="colgroup">${escaped(line.title)}</th></tr>`;
		const own = line.cells.map((text, column) => {
			const span = rowSpan(table, row, column);
			const { field } = table.columns[column] ?? { field: '' };
			return span === 0
				? ''
				: `<td class="${escaped(field)}"${span > 1 ? ` rowspan="${span}"` : ''}>${escaped(text)}</td>`;
		});
		return `<tr>${own.join('')}</tr>`;
	});
	const whole = table.columns.reduce((sum, column) => sum + columnWidth(column), 0);
	const widths = table.columns.map(
		(column) => `<col style="width:${Math.round((columnWidth(column) / whole) * 100)}%">`,
	);
	return `<table>\n<colgroup>${widths.join('')}</colgroup>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
}

const style = `
:root { color-scheme: light; --ink: #111; --line: #444; }
body { margin: 0; background: #fff; color: var(--ink); font: 18px/1.9 "FangSong_GB2312", "仿宋_GB2312", "FangSong", "仿宋", "STFangsong", "Noto Serif CJK SC", serif; }
main { max-width: 44rem; margin: 0 auto; padding: 3rem 1.5rem; }
h1 { font: 1.75rem/1.4 "方正小标宋简体", "STZhongsong", "华文中宋", "Noto Serif CJK SC", serif; text-align: center; margin: 1.5rem 0; }
h2, .attachment { font: 1em/1.9 "SimHei", "黑体", "Noto Sans CJK SC", sans-serif; margin: 0; text-indent: 2em; }
h3 { font: 1em/1.9 "KaiTi_GB2312", "楷体_GB2312", "KaiTi", "楷体", serif; margin: 0; text-indent: 2em; }
h4 { font: bold 1em/1.9 inherit; margin: 0; text-indent: 2em; }
p { margin: 0; text-indent: 2em; text-align: justify; overflow-wrap: anywhere; }
.number, .letterhead { text-align: center; text-indent: 0; }
.addressees, .attachment, .note { text-indent: 0; }
.signature { text-align: right; text-indent: 0; }
.attachment { margin-top: 3rem; }
.note { font-size: .85em; }
.table-title { font-size: 1.4rem; text-align: center; text-indent: 0; margin: .5rem 0 1rem; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; font-size: .8em; line-height: 1.6; }
th, td { border: 1px solid var(--line); padding: .3rem .45rem; vertical-align: middle; overflow-wrap: anywhere; }
th { font-family: "SimHei", "黑体", "Noto Sans CJK SC", sans-serif; font-weight: normal; }
.number, td.name, td.serviceType, td.departments { text-align: center; }
th.group { text-align: left; }
td.content { min-width: 14em; }
@media (min-width: 60rem) { table { width: 58rem; margin-left: calc((100% - 58rem) / 2); } }
@page { size: A4; margin: 37mm 26mm 35mm 28mm; }
@page across { size: A4 landscape; margin: 20mm; }
@media print {
  body { font-size: 16pt; line-height: 28pt; }
  main { max-width: none; padding: 0; }
  h1, h2, h3, h4 { break-after: avoid; }
  .attachment, .table-title, table, .attached { page: across; }
  .attachment { margin-top: 0; }
  table { width: 100%; margin: 0; font-size: 9.5pt; line-height: 1.5; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
}
`;
