import type { Limits } from '@qingdan/schema';
import type { DraftBlock, DraftNotice, DraftTable } from '../lay-out.js';
import { append, greatest, least } from '../sequence.js';
import { columnTables } from './column-table.js';
import { furnitureIn } from './furniture.js';
import { linesOf, type TextLine } from './lines.js';
import type { PageContent, TextRun } from './page-content.js';
import { type LooseLine, paragraphsOf } from './paragraphs.js';
import { ruledTable, sortRuns } from './ruled-table.js';
import { gridsOf } from './rulings.js';
import { type LooseTable, taggedTables } from './tagged-table.js';
import { orderedByColumns } from './text-columns.js';

interface PlacedTable {
	readonly table: DraftTable;
	readonly top: number;
	readonly notices: readonly DraftNotice[];
}

interface Page {
	readonly content: PageContent;
	readonly tables: readonly PlacedTable[];
	readonly lines: readonly TextLine[];
	readonly unclear: readonly (readonly TextLine[])[];
}

/** Puts what stands on the pages into reading order. */
export function composed(
	contents: readonly PageContent[],
	limits: Limits,
): { blocks: DraftBlock[]; notices: DraftNotice[] } {
	const pages = contents.map((content) => partsOf(content, limits));
	const furniture = furnitureIn(pages.map(({ content, lines }) => ({ height: content.height, lines })));
	const notices: DraftNotice[] = [];
	const blocks: DraftBlock[] = [];
	const tables: PlacedTable[] = [];
	const loose: LooseLine[] = [];
	for (const page of pages) {
		const { content } = page;
		const body = page.lines.filter((line) => !furniture.has(line));
		const { columns, lines } = orderedByColumns(body);
		if (columns.length > 1)
			notices.push({ code: 'columns-guessed', effect: 'unsure', text: String(content.number) });
		const margins = marginsOf(columns);
		const alone = new Set(page.unclear.flatMap((zone) => zone.flatMap(({ runs }) => runs)));
		let rest = [...page.tables].sort((a, b) => a.top - b.top);
		const put = (line: TextLine, column: number) => {
			const due = rest.filter(({ top }) => top < line.y);
			if (due.length > 0 && columns.length === 1) {
				append(tables, due);
				rest = rest.filter((table) => !due.includes(table));
			}
			const { left, right } = margins[column] ?? { left: 0, right: content.width };
			const kind =
				furniture.get(line) ?? (line.runs.every(({ isArtifact }) => isArtifact) ? 'header' : undefined);
			const isAlone = line.runs.some((run) => alone.has(run));
			loose.push({
				isAlone,
				line,
				page: content.number,
				furniture: kind,
				tags: content.tags,
				left,
				right,
				part: tables.length,
			});
		};
		const edges = page.lines.filter((line) => furniture.has(line));
		for (const line of edges.filter(({ y }) => y < content.height / 2)) put(line, 0);
		for (const { line, column } of lines) put(line, column);
		append(tables, rest);
		rest = [];
		for (const line of edges.filter(({ y }) => y >= content.height / 2)) put(line, 0);
	}
	let placed = 0;
	for (const { paragraph, part } of paragraphsOf(loose)) {
		while (placed < part) blocks.push((tables[placed++] as PlacedTable).table);
		blocks.push(paragraph);
	}
	while (placed < tables.length) blocks.push((tables[placed++] as PlacedTable).table);
	append(
		notices,
		tables.flatMap((table) => table.notices),
	);
	notices.push({ code: 'line-breaks-judged', effect: 'unsure' });
	if (furniture.size > 0) notices.push({ code: 'furniture-judged', effect: 'unsure' });
	for (const zone of pages.flatMap(({ unclear }) => unclear)) {
		const text = zone.map((line) => line.text).join('\n');
		notices.push({ code: 'table-not-rebuilt', effect: 'unsure', text });
	}
	const radicals = [...new Set(contents.flatMap((content) => content.radicals))];
	if (radicals.length > 0)
		notices.push({ code: 'radicals-folded', effect: 'unsure', text: radicals.join('') });
	append(notices, contents.flatMap(noticesOf));
	return { blocks, notices };
}

function partsOf(content: PageContent, limits: Limits): Page {
	let runs: readonly TextRun[] = content.runs;
	const tables: PlacedTable[] = [];
	for (const grid of gridsOf(content.segments, limits.gridCells)) {
		const { inside, outside } = sortRuns(runs, grid);
		if (inside.length === 0) continue;
		runs = outside;
		const { table, notices } = ruledTable(grid, inside, content);
		const irregular: DraftNotice[] = grid.isIrregular
			? [{ code: 'table-rulings', effect: 'unsure', at: table }]
			: [];
		tables.push({ table, top: grid.ys[0] ?? 0, notices: [...irregular, ...notices] });
	}
	const take = (found: LooseTable) => {
		runs = runs.filter((run) => !found.runs.has(run));
		const notices: DraftNotice[] = found.isGuessed
			? [{ code: 'table-columns-guessed', effect: 'unsure', at: found.table }]
			: [];
		tables.push({ table: found.table, top: found.top, notices });
	};
	for (const found of taggedTables(content, runs)) take(found);
	const { tables: inColumns, unclear } = columnTables(content, runs);
	for (const found of inColumns) take(found);
	return { content, tables, lines: linesOf(runs), unclear };
}

/** Where the lines of each column begin and end. */
function marginsOf(columns: readonly (readonly TextLine[])[]): { left: number; right: number }[] {
	return columns.map((lines) => ({
		left: least(lines.map(({ x1 }) => x1)),
		right: greatest(lines.map(({ x2 }) => x2)),
	}));
}

function noticesOf({ number, runs, pictures, unknown, unread }: PageContent): DraftNotice[] {
	const page = String(number);
	const notices: DraftNotice[] = [];
	if (runs.length === 0) notices.push({ code: 'page-without-text', effect: 'left-out', text: page });
	else if (pictures > 0) notices.push({ code: 'picture', effect: 'left-out', text: page });
	if (unread > 0) notices.push({ code: 'character-unknown', effect: 'left-out', text: page });
	if (unknown.length > 0)
		notices.push({ code: 'character-unknown', effect: 'unsure', text: unknown.join('') });
	return notices;
}
