import { cell, inList, paragraph, row, table, type WordParts } from './word-file.js';

export interface WordCase {
	readonly name: string;
	readonly parts: WordParts;
	readonly revisions?: 'accepted' | 'rejected';
	/** the document as lines: number and text of a paragraph, cells parted by tabs */
	readonly lines: readonly string[];
	/** what is noticed: `code: text` for what is left out, `code? text` for what is unsure */
	readonly notices?: readonly string[];
	/** each table as rows of cells `column+columnSpan×rowSpan text` */
	readonly cells?: readonly (readonly string[])[];
}

/** A list whose levels print as given: format and text, from the first level on. */
function list(
	id: number,
	levels: readonly (readonly [format: string, text: string, more?: string])[],
): string {
	const inside = levels.map(
		([format, text, more = ''], level) =>
			`<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
	);
	return `<w:abstractNum w:abstractNumId="${id}">${inside.join('')}</w:abstractNum>`;
}
const uses = (id: number, abstract: number, more = '') =>
	`<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`;
const outline = list(0, [
	['chineseCountingThousand', '%1、'],
	['chineseCountingThousand', '（%2）'],
	['decimal', '%3.'],
	['decimalEnclosedCircleChinese', '%4'],
]);
export const run = (text: string, properties = '') =>
	`<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const change = 'w:id="1" w:author="x" w:date="2024-01-01T00:00:00Z"';
const inserted = (text: string) => `<w:ins ${change}>${run(text)}</w:ins>`;
const deleted = (text: string) =>
	`<w:del ${change}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
export const p = (content: string, properties = '') =>
	`<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${content}</w:p>`;
const mark = (kind: 'ins' | 'del') => `<w:rPr><w:${kind} ${change}/></w:rPr>`;

export const numbers: readonly WordCase[] = [
	{
		name: 'an outline of four levels, each beginning again below a new one',
		parts: {
			numbering: outline + uses(1, 0),
			body: [
				paragraph('总体要求', inList(1)),
				paragraph('指导思想', inList(1, 1)),
				paragraph('基本原则', inList(1, 1)),
				paragraph('尽力而为', inList(1, 2)),
				paragraph('量力而行', inList(1, 2)),
				paragraph('分步实施', inList(1, 3)),
				paragraph('主要任务', inList(1)),
				paragraph('制定清单', inList(1, 1)),
				paragraph('分类服务', inList(1, 2)),
			].join(''),
		},
		lines: [
			'一、 总体要求',
			'（一） 指导思想',
			'（二） 基本原则',
			'1. 尽力而为',
			'2. 量力而行',
			'① 分步实施',
			'二、 主要任务',
			'（一） 制定清单',
			'1. 分类服务',
		],
	},
	{
		name: 'numbers of several levels in one, Arabic where the level asks for it',
		parts: {
			numbering:
				list(0, [
					['chineseCounting', '第%1章'],
					['decimal', '%1.%2', '<w:isLgl/>'],
					['upperRoman', '%3)'],
				]) + uses(1, 0),
			body: [
				paragraph('总则', inList(1)),
				paragraph('分则', inList(1)),
				paragraph('甲', inList(1, 1)),
				paragraph('乙', inList(1, 1)),
				paragraph('丙', inList(1, 2)),
			].join(''),
		},
		lines: ['第一章 总则', '第二章 分则', '2.1 甲', '2.2 乙', 'I) 丙'],
	},
	{
		name: 'a second list of the same kind goes on, one with a start of its own begins there',
		parts: {
			numbering:
				list(0, [['decimal', '%1.']]) +
				uses(1, 0) +
				uses(2, 0) +
				uses(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'),
			body: [
				paragraph('甲', inList(1)),
				paragraph('乙', inList(2)),
				paragraph('丙', inList(3)),
				paragraph('丁', inList(3)),
			].join(''),
		},
		lines: ['1. 甲', '2. 乙', '5. 丙', '6. 丁'],
	},
	{
		name: 'a level that never begins again, and one put in the place of another',
		parts: {
			numbering:
				list(0, [
					['chineseCounting', '第%1章'],
					['decimal', '第%2条', '<w:lvlRestart w:val="0"/>'],
				]) +
				uses(1, 0) +
				uses(
					2,
					0,
					'<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="附件%1"/></w:lvl></w:lvlOverride>',
				),
			body: [
				paragraph('总则', inList(1)),
				paragraph('为了', inList(1, 1)),
				paragraph('本法', inList(1, 1)),
				paragraph('分则', inList(1)),
				paragraph('各级', inList(1, 1)),
				paragraph('表', inList(2)),
			].join(''),
		},
		lines: ['第一章 总则', '第1条 为了', '第2条 本法', '第二章 分则', '第3条 各级', '附件C 表'],
	},
	{
		name: 'numbers by style, from the style that it is based on, and taken away',
		parts: {
			numbering:
				'<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:pStyle w:val="Chapter"/><w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Point"/><w:lvlText w:val="%2．"/></w:lvl></w:abstractNum>' +
				uses(1, 0),
			styles:
				'<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
				'<w:style w:type="paragraph" w:styleId="Chapter"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
				'<w:style w:type="paragraph" w:styleId="Point"><w:name w:val="点"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
				'<w:style w:type="paragraph" w:styleId="Child"><w:name w:val="子"/><w:basedOn w:val="Chapter"/></w:style>',
			body: [
				paragraph('目标', '<w:pStyle w:val="Chapter"/>'),
				paragraph('试点', '<w:pStyle w:val="Point"/>'),
				paragraph('推开', '<w:pStyle w:val="Point"/>'),
				paragraph('任务', '<w:pStyle w:val="Child"/>'),
				paragraph('落款', '<w:pStyle w:val="Chapter"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
			].join(''),
		},
		lines: ['一、 目标', '1． 试点', '2． 推开', '二、 任务', '落款'],
	},
	{
		name: 'an empty numbered paragraph, as in a column of numbers',
		parts: {
			numbering: list(0, [['decimal', '%1']]) + uses(1, 0),
			body: table([
				row([`<w:tc>${p('', inList(1))}</w:tc>`, cell('高龄津贴')]),
				row([`<w:tc>${p('', inList(1))}</w:tc>`, cell('护理补贴')]),
			]),
		},
		lines: ['1\t高龄津贴', '2\t护理补贴'],
	},
	{
		name: 'bullets of a symbol font, and a format that is not known',
		parts: {
			numbering:
				list(0, [['bullet', '\uf06c', '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>']]) +
				list(1, [['hebrew1', '%1.']]) +
				uses(1, 0) +
				uses(2, 1),
			body: paragraph('甲', inList(1)) + paragraph('乙', inList(2)),
		},
		lines: ['● 甲', '1. 乙'],
		notices: ['number-format-unknown? hebrew1'],
	},
	{
		name: 'a list that is named and not there',
		parts: { body: paragraph('甲', inList(7)) },
		lines: ['甲'],
	},
];

export const changes: readonly WordCase[] = (
	[
		{
			name: 'words inserted and deleted',
			parts: { body: p(run('不低于') + deleted('30') + inserted('50') + run('元')) },
			accepted: ['不低于50元'],
			rejected: ['不低于30元'],
			notices: {
				accepted: ['tracked-deletion: 30', 'tracked-insertion? 50'],
				rejected: ['tracked-deletion? 30', 'tracked-insertion: 50'],
			},
		},
		{
			name: 'words moved',
			parts: {
				body:
					p(`<w:moveFrom ${change}>${run('先')}</w:moveFrom>${run('甲')}`) +
					p(`${run('乙')}<w:moveTo ${change}>${run('先')}</w:moveTo>`),
			},
			accepted: ['甲', '乙先'],
			rejected: ['先甲', '乙'],
			notices: {
				accepted: ['tracked-deletion: 先', 'tracked-insertion? 先'],
				rejected: ['tracked-deletion? 先', 'tracked-insertion: 先'],
			},
		},
		{
			name: 'the end of a paragraph deleted, and one inserted',
			parts: {
				body:
					p(run('甲'), mark('del')) + p(run('乙')) + p(run('丙'), mark('ins')) + p(run('丁')) + p(run('戊')),
			},
			accepted: ['甲乙', '丙', '丁', '戊'],
			rejected: ['甲', '乙', '丙丁', '戊'],
			notices: { accepted: [], rejected: [] },
		},
		{
			name: 'a whole numbered paragraph deleted takes its number with it',
			parts: {
				numbering: list(0, [['decimal', '%1.']]) + uses(1, 0),
				body:
					p(run('甲'), inList(1)) + p(deleted('乙'), `${inList(1)}${mark('del')}`) + p(run('丙'), inList(1)),
			},
			accepted: ['1. 甲', '2. 丙'],
			rejected: ['1. 甲', '2. 乙', '3. 丙'],
			notices: { accepted: ['tracked-deletion: 乙'], rejected: ['tracked-deletion? 乙'] },
		},
		{
			name: 'rows inserted and deleted',
			parts: {
				body: table([
					row([cell('1'), cell('甲')]),
					row([cell('2'), cell('乙')], `<w:del ${change}/>`),
					row([cell('2'), cell('丙')], `<w:ins ${change}/>`),
				]),
			},
			accepted: ['1\t甲', '2\t丙'],
			rejected: ['1\t甲', '2\t乙'],
			notices: {
				accepted: ['tracked-row-insertion? 2丙', 'tracked-row-deletion: 2乙'],
				rejected: ['tracked-row-deletion? 2乙', 'tracked-row-insertion: 2丙'],
			},
		},
		{
			name: 'an insertion that was deleted again is in neither edition',
			parts: { body: p(`${run('甲')}<w:ins ${change}>${deleted('乙')}</w:ins>`) },
			accepted: ['甲'],
			rejected: ['甲'],
			notices: { accepted: ['tracked-deletion: 乙'], rejected: ['tracked-insertion: 乙'] },
		},
	] as const
).flatMap(({ name, parts, accepted, rejected, notices }) => [
	{ name: `${name}, accepted`, parts, lines: accepted, notices: notices.accepted },
	{ name: `${name}, rejected`, parts, revisions: 'rejected', lines: rejected, notices: notices.rejected },
]);

const span = (count: number) => `<w:gridSpan w:val="${count}"/>`;
const merge = (how = '') => `<w:vMerge${how && ` w:val="${how}"`}/>`;

export const tables: readonly WordCase[] = [
	{
		name: 'a header of two rows, cells merged both ways, a header row marked',
		parts: {
			body: table([
				row(
					[cell('序号', merge('restart')), cell('服务', span(2)), cell('单位', merge('restart'))],
					'<w:tblHeader/>',
				),
				row([cell('', merge()), cell('项目'), cell('对象'), cell('', merge())]),
				row([cell('1'), cell('津贴', merge('restart')), cell('80岁'), cell('民政局')]),
				row([cell('2'), cell('', merge('continue')), cell('90岁'), cell('民政局')]),
			]),
		},
		lines: ['序号\t服务\t单位', '项目\t对象', '1\t津贴\t80岁\t民政局', '2\t90岁\t民政局'],
		cells: [
			['0+1×2 序号', '1+2×1 服务', '3+1×2 单位'],
			['1+1×1 项目', '2+1×1 对象'],
			['0+1×1 1', '1+1×2 津贴', '2+1×1 80岁', '3+1×1 民政局'],
			['0+1×1 2', '2+1×1 90岁', '3+1×1 民政局'],
		],
	},
	{
		name: 'cells left out before and after a row, and an old horizontal merge',
		parts: {
			body: table([
				row([cell('甲'), cell('乙', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge/>')]),
				row([cell('丙')], '<w:gridBefore w:val="2"/>'),
			]),
		},
		lines: ['甲\t乙', '丙'],
		cells: [['0+1×1 甲', '1+2×1 乙'], ['2+1×1 丙']],
	},
	{
		name: 'several paragraphs and a break in a cell',
		parts: {
			body: table([
				row([
					cell(['市民政局', '市财政局']),
					`<w:tc>${p('<w:r><w:t>一</w:t><w:br/><w:t>二</w:t></w:r>')}</w:tc>`,
				]),
				row([cell('甲'), cell('乙')]),
			]),
		},
		lines: ['市民政局', '市财政局\t一', '二', '甲\t乙'],
		cells: [
			['0+1×1 市民政局\n市财政局', '1+1×1 一\n二'],
			['0+1×1 甲', '1+1×1 乙'],
		],
	},
	{
		name: 'text under a merged cell is not shown, and said',
		parts: {
			body: table([
				row([cell('甲', merge('restart')), cell('乙')]),
				row([cell('丙', merge()), cell('丁')]),
				row([cell('戊'), cell('己')]),
			]),
		},
		lines: ['甲\t乙', '丁', '戊\t己'],
		notices: ['covered-cell-text: 丙'],
		cells: [['0+1×2 甲', '1+1×1 乙'], ['1+1×1 丁'], ['0+1×1 戊', '1+1×1 己']],
	},
	{
		name: 'a continuation with nothing above it is a cell of its own',
		parts: { body: table([row([cell('甲', merge()), cell('乙')]), row([cell('', merge()), cell('丙')])]) },
		lines: ['甲\t乙', '丙'],
		cells: [['0+1×2 甲', '1+1×1 乙'], ['1+1×1 丙']],
	},
	{
		name: 'a table in a cell, and a frame of one cell',
		parts: {
			body:
				table([
					row([cell('甲'), `<w:tc>${table([row([cell('乙'), cell('丙')])])}${p('')}</w:tc>`]),
					row([cell('丁'), cell('戊')]),
				]) + table([row([`<w:tc>${paragraph('框')}${paragraph('内')}</w:tc>`])]),
		},
		lines: ['甲\t乙 丙', '丁\t戊', '框', '内'],
		notices: ['nested-table? 乙 丙', 'layout-table?'],
	},
	{
		name: 'rows and cells inside content controls',
		parts: {
			body: table([
				row([cell('甲'), `<w:sdt><w:sdtPr/><w:sdtContent>${cell('乙')}</w:sdtContent></w:sdt>`]),
				`<w:sdt><w:sdtContent>${row([cell('丙'), cell('丁')])}</w:sdtContent></w:sdt>`,
			]),
		},
		lines: ['甲\t乙', '丙\t丁'],
	},
];
