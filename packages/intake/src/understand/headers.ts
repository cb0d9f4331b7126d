import { type Grid, type GridRow, ownTexts } from './grid.js';

/** What a column of a catalogue holds; `other` is kept under its printed header. */
export type ColumnField = 'number' | 'name' | 'target' | 'content' | 'serviceType' | 'departments' | 'other';

/** A column with its printed header. */
export interface Column {
	readonly header: string;
	/** the header above, where two rows of headers stand */
	readonly group?: string;
	readonly field: ColumnField;
}

/** Where the headers of a table stand and what they say. */
export interface Headers {
	readonly columns: readonly Column[];
	/** index of the first and of the last header row */
	readonly first: number;
	readonly last: number;
	/** rows above the headers: a title set into the table, a remark on units */
	readonly above: readonly GridRow[];
}

/** Words of headers, by field; how well one fits decides between two columns that claim a field. */
const vocabulary: readonly (readonly [ColumnField, RegExp, number])[] = [
	['number', /^(?:序号|序|编号|项次|项目序号|事项编号|No\.?|№|行次|号)$/i, 3],
	[
		'other',
		/^(?:备注|说明|附注|依据|.*依据|.*时限|.*时间|.*进度|.*电话|.*方式|.*地点|.*地址|.*流程|.*材料|.*渠道|.*途径|.*期限|.*条件)$/,
		1,
	],
	['other', /支出责任|资金来源|经费来源|资金渠道|(?:配合|协办|协同|参与|参加|协助).*(?:单位|部门)|联系/, 3],
	[
		'departments',
		/牵头.*(?:单位|部门|机构|机关|人)|(?:主办|主管|主责|责任|负责|承办|经办|承接|落实|实施|执行|服务提供).*(?:单位|部门|机构|机关|主体|科室|处室)/,
		3,
	],
	// Who buys a service answers for it, and not who supplies it.
	['departments', /^购买(?:主体|单位|部门)$/, 4],
	['departments', /^(?:单位|部门|.*机关|责任分工|.*责任人|.*主体|.*(?:单位|部门))$/, 1],
	[
		'target',
		/(?:服务|保障|受益|适用|补贴|补助|救助|资助|享受|惠及|政策|发放|申请|申领|优待|支持|扶持|奖励|行政相对)?(?:对象|人群)(?:范围|及条件|和条件)?$/,
		3,
	],
	['content', /(?:收费|预算|经费|价格|付费|支付|资金|计费|财政)标准(?:（.{1,12}）)?$/, 1],
	['content', /(?:内容|标准|措施|要求|举措|做法|服务规范|条款)(?:（.{1,12}）)?$/, 2],
	['content', /(?:内容|标准)(?:和|及|与|、)(?:内容|标准|要求|方式)/, 3],
	['serviceType', /^(?:服务|项目|事项|政策|保障|业务)?(?:类型|类别|种类|分类|性质|形式)$/, 3],
	['serviceType', /(?:类型|类别|门类|大类|领域|板块)$/, 1],
	[
		'name',
		/^(?:服务|保障|清单|补贴|惠民|政策|工作|权力|许可|审批|办理|公共服务|收费|证明|监管|检查|处罚)*(?:项目|事项|任务)(?:名称)?$/,
		4,
	],
	['name', /^(?:项目|事项|任务|政策|服务|补贴|措施|证明|清单|职权|权力|职责)?名称$/, 4],
	['name', /(?:项目|事项|任务|子项|名称)$/, 3],
	['name', /^(?:政策|服务|工作|清单|具体任务|任务分解|工作目标)$/, 2],
];

/** A header as it is matched: without what stands in brackets, such as a unit. */
function bare(header: string): string {
	return header.replace(/[（(][^（()）]{1,20}[）)]$/, '').replace(/[:：]$/, '');
}

/** What a header means and how well it fits; undefined where it is none that catalogues use. */
export function fieldOf(header: string): { field: ColumnField; fit: number } | undefined {
	const text = bare(header);
	if (text === '' || [...text].length > 16) return undefined;
	for (const [field, words, fit] of vocabulary) if (words.test(text)) return { field, fit };
	return undefined;
}

/** How many different meanings the texts of a row have as headers. */
function meanings(texts: readonly string[]): Set<ColumnField> {
	return new Set(texts.flatMap((text) => fieldOf(text)?.field ?? []));
}

/** A column right behind the numbers whose header is none of the usual ones is what the list is about: 民生实事. */
function unnamedSubject(fields: readonly (ColumnField | undefined)[]): number {
	const number = fields.indexOf('number');
	return number >= 0 && number + 1 < fields.length && fields[number + 1] === undefined ? number + 1 : -1;
}

/** Whether texts read as the headers of a catalogue: what it is about, and something said of it. */
export function areHeaders(texts: readonly string[]): boolean {
	const found = meanings(texts);
	// A list of numbers and what they count: 序号, 特别管理措施.
	if (texts.length === 2 && fieldOf(texts[0] ?? '')?.field === 'number')
		return found.has('name') || found.has('content');
	const known = texts.filter((text) => fieldOf(text)).length;
	const subject =
		found.has('name') ||
		(found.has('content') && found.has('departments')) ||
		((found.has('departments') || found.has('content')) &&
			unnamedSubject(texts.map((text) => fieldOf(text)?.field)) >= 0);
	const said = ['target', 'content', 'departments', 'serviceType'].filter((field) =>
		found.has(field as ColumnField),
	).length;
	return subject && said > 0 && known >= 2 && known * 2 >= texts.length;
}

/** Finds the header rows of a table among its first rows; undefined where it is no catalogue. */
export function findHeaders(grid: Grid): Headers | undefined {
	for (let at = 0; at < Math.min(5, grid.rows.length - 1); at++) {
		const row = grid.rows[at] as GridRow;
		const below = grid.rows[at + 1] as GridRow;
		// A single text over the whole width is a title set into the table.
		if (grid.width > 2 && ownTexts(row).length < 2) continue;
		const second = isSecondHeader(row, below) ? below : undefined;
		const bottom = second ?? row;
		const headers = bottom.cells.map((cell, column) => {
			const top = row.cells[column]?.text ?? '';
			return cell.text === '' || cell.text === top ? top : cell.text;
		});
		const named = headers.filter(
			(header, column) => header !== '' && bottom.cells[column]?.covered !== 'left',
		);
		if (!areHeaders(named)) continue;
		return {
			columns: settled(row, headers, second !== undefined, marksOnly(grid, second ? at + 2 : at + 1)),
			first: at,
			last: second ? at + 1 : at,
			above: grid.rows.slice(0, at),
		};
	}
	return undefined;
}

/** A second row of headers stands under a header that spans columns and leaves the others to the row above. */
function isSecondHeader(row: GridRow, below: GridRow): boolean {
	const own = below.cells.filter(({ text, covered }) => text !== '' && covered === 'no');
	if (own.length < 2 || own.some(({ text }) => [...text].length > 16)) return false;
	const spans = row.cells.some(
		({ covered, text }, column) => covered === 'left' || (text === '' && column > 0),
	);
	const underSpans = below.cells.every(({ text, covered }, column) => {
		if (text === '' || covered === 'above') return true;
		const top = row.cells[column];
		const spanning =
			top?.covered === 'left' ||
			row.cells[column + 1]?.covered === 'left' ||
			top?.text === '' ||
			row.cells[column + 1]?.text === '';
		return spanning === true;
	});
	return spans && underSpans && own.some(({ text }) => fieldOf(text));
}

/** Columns whose cells are nothing but marks: √ under 全社会. */
function marksOnly({ rows, width }: Grid, from: number): ReadonlySet<number> {
	const marks = new Set<number>();
	for (let column = 0; column < width; column++) {
		const texts = rows.slice(from).flatMap(({ cells }) => cells[column]?.text || []);
		if (texts.length > 0 && texts.every((text) => /^[√✓✔☑●○■□▲△×✕★☆—\-/]$/.test(text))) marks.add(column);
	}
	return marks;
}

/** Gives each column its field: where two claim one, the better fit has it; several columns of content are one. */
function settled(
	row: GridRow,
	headers: readonly string[],
	two: boolean,
	marks: ReadonlySet<number>,
): Column[] {
	const claims = headers.map((header, column) => {
		const group = two ? (row.cells[column]?.text ?? leftOf(row, column)) : '';
		const own = marks.has(column)
			? undefined
			: (fieldOf(header) ?? (group === '' ? undefined : fieldOf(group)));
		return {
			header,
			group: group === '' || group === header ? leftGroup(row, column, header, two) : group,
			own,
		};
	});
	const best = (field: ColumnField) =>
		claims.reduce<number | undefined>((found, { own }, column) => {
			if (own?.field !== field) return found;
			const before = found === undefined ? undefined : claims[found]?.own?.fit;
			// 一级事项 and 二级事项 under 公开事项: the finer one names the item.
			const finer =
				field === 'name' &&
				found === column - 1 &&
				claims[found]?.group !== '' &&
				claims[found]?.group === claims[column]?.group;
			if (finer && own.fit === before) return column;
			return before === undefined || own.fit > before ? column : found;
		}, undefined);
	const chosen = new Map(
		(['number', 'name', 'target', 'serviceType', 'departments'] as const).map((field) => [
			field,
			best(field),
		]),
	);
	const [named, numbered] = [chosen.get('name'), chosen.get('number')];
	// A name left of the numbers is the name of a category; what is numbered is named by what follows.
	const category = named !== undefined && numbered !== undefined && named < numbered;
	const another = category
		? claims.findIndex(
				({ own }, column) => column > numbered && (own?.field === 'name' || own?.field === 'content'),
			)
		: -1;
	if (another >= 0) chosen.set('name', another);
	// 工作内容 beside 责任单位 without any name is what the list is about.
	const unnamed = unnamedSubject(claims.map(({ own }) => own?.field));
	if (named === undefined) chosen.set('name', unnamed >= 0 ? unnamed : best('content'));
	// What a service costs is no part of what it consists of, unless nothing else is said of it.
	const content = claims.some(({ own }) => own?.field === 'content' && own.fit > 1) ? 2 : 1;
	return claims.map(({ header, group, own }, column) => {
		const field: ColumnField =
			chosen.get('name') === column
				? 'name'
				: own === undefined || own.field === 'other' || (own.field === 'content' && own.fit < content)
					? 'other'
					: own.field === 'content' || chosen.get(own.field) === column
						? own.field
						: 'other';
		return { header, field, ...(group === '' ? {} : { group }) };
	});
}

function leftGroup(row: GridRow, column: number, header: string, two: boolean): string {
	if (!two || row.cells[column]?.text === header) return '';
	return leftOf(row, column);
}

/** In a captured text a header that spans columns stands over the first of them. */
function leftOf(row: GridRow, column: number): string {
	for (let at = column; at >= 0; at--) if (row.cells[at]?.text) return row.cells[at]?.text ?? '';
	return '';
}

/** Whether a row repeats the headers, as tables do at the top of a page. */
export function repeatsHeaders(row: GridRow, grid: Grid, { first, last }: Headers): boolean {
	const texts = ownTexts(row).join('\u0000');
	return (
		texts !== '' &&
		grid.rows.slice(first, last + 1).some((header) => ownTexts(header).join('\u0000') === texts)
	);
}
