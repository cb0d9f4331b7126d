import type { DrawnPage } from './pdf-file.js';

export interface PdfCase {
	readonly name: string;
	readonly pages: readonly DrawnPage[];
	/** each block: `[furniture] text`; a table as how it was found and its rows of `column+columnSpan×rowSpan text` */
	readonly blocks: readonly (string | readonly [string, ...(readonly string[])[]])[];
	readonly notices?: readonly string[];
}

/** Lines of text of ten points, fifteen apart. */
const column = (x: number, y: number, lines: readonly string[], step = 15) =>
	lines.map((line, index) => [x, y + step * index, line] as const);
const row = (y: number, ...cells: readonly (readonly [x: number, text: string])[]) =>
	cells.map(([x, text]) => [x, y, text] as const);
/** The rulings of a grid. */
const grid = (xs: readonly number[], ys: readonly number[]) => [
	...xs.map((x) => [x, ys[0] as number, x, ys.at(-1) as number] as const),
	...ys.map((y) => [xs[0] as number, y, xs.at(-1) as number, y] as const),
];

/** Eight full lines and the end of a paragraph. */
const columnText = (side: string) => [
	...[...'一二三四五六七八'].map((number) => `${side}${number}`.repeat(4)),
	side,
];

export const drawn: readonly PdfCase[] = [
	{
		name: 'lines of a paragraph, set in and joined where they are full',
		pages: [
			{
				texts: column(100, 100, [
					'　　一二三四五六七八九十',
					'甲乙丙丁戊己庚辛壬癸子丑',
					'寅卯',
					'　　另起一段',
				]),
			},
		],
		blocks: ['一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅卯', '另起一段'],
	},
	{
		name: 'an article behind a line that ends its sentence at the edge',
		pages: [
			{
				texts: column(100, 100, [
					'第一条甲乙丙丁戊己庚辛。',
					'第二条子丑寅卯辰巳午未申',
					'酉戌，依照本办法第一条、',
					'第二条的规定办理。',
				]),
			},
		],
		blocks: [
			'第一条甲乙丙丁戊己庚辛。',
			'第二条子丑寅卯辰巳午未申酉戌，依照本办法第一条、第二条的规定办理。',
		],
	},
	{
		name: 'a paragraph over a page, with headers and page numbers',
		pages: [
			{
				texts: [
					[100, 40, '某县文件'],
					...column(100, 700, ['　　一二三四五六七八九十', '甲乙丙丁戊己庚辛壬癸子丑']),
					[280, 810, '— 1 —'],
				],
			},
			{
				texts: [[100, 40, '某县文件'], ...column(100, 100, ['寅卯辰巳', '　　下一段']), [280, 810, '— 2 —']],
			},
		],
		blocks: [
			'[header] 某县文件',
			'一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳',
			'[page-number] — 1 —',
			'[header] 某县文件',
			'下一段',
			'[page-number] — 2 —',
		],
		notices: ['furniture-judged?'],
	},
	{
		name: 'a ruled table with cells merged both ways, between two paragraphs',
		pages: [
			{
				texts: [
					[100, 90, '表前'],
					...row(120, [104, '序号'], [154, '服务']),
					...row(140, [154, '项目'], [254, '对象']),
					...row(160, [104, '1'], [154, '津贴'], [254, '八十周岁']),
					[100, 200, '表后'],
				],
				lines: [
					[100, 105, 350, 105],
					[150, 125, 350, 125],
					[100, 145, 350, 145],
					[100, 165, 350, 165],
					[100, 105, 100, 165],
					[150, 105, 150, 165],
					[250, 125, 250, 165],
					[350, 105, 350, 165],
				],
			},
		],
		blocks: [
			'表前',
			[
				'rulings',
				['0+1×2 序号', '1+2×1 服务'],
				['1+1×1 项目', '2+1×1 对象'],
				['0+1×1 1', '1+1×1 津贴', '2+1×1 八十周岁'],
			],
			'表后',
		],
	},
	{
		name: 'a table open at its sides, text drawn over a ruling in one piece, lines in a cell',
		pages: [
			{
				texts: [
					...row(120, [104, '序号项目服务']),
					...row(140, [104, '1'], [154, '市民政局']),
					[154, 152, '市财政局'],
				],
				lines: [
					[100, 105, 300, 105],
					[100, 125, 300, 125],
					[100, 158, 300, 158],
					[124, 105, 124, 158],
				],
			},
		],
		blocks: [['rulings', ['0+1×1 序号', '1+1×1 项目服务'], ['0+1×1 1', '1+1×1 市民政局\n市财政局']]],
	},
	{
		name: 'two tables on a page, a frame that is none, a line that is none',
		pages: [
			{
				texts: [
					...row(115, [104, '甲'], [154, '乙']),
					...row(215, [104, '丙'], [154, '丁']),
					[104, 315, '框内'],
					[100, 400, '红线'],
				],
				lines: [
					...grid([100, 150, 200], [100, 120]),
					...grid([100, 150, 200], [200, 220]),
					...grid([100, 200], [300, 320]),
					[100, 380, 500, 380],
				],
			},
		],
		blocks: [['rulings', ['0+1×1 甲', '1+1×1 乙']], ['rulings', ['0+1×1 丙', '1+1×1 丁']], '框内', '红线'],
	},
	{
		name: 'a cell whose text runs over the edge of the page',
		pages: [
			{
				texts: [...row(115, [405, '高龄津贴'], [505, '每人每月五十元按月'])],
				lines: grid([400, 500, 640], [100, 120]),
			},
		],
		blocks: [['rulings', ['0+1×1 高龄津贴', '1+1×1 每人每月五十元按月']]],
		notices: ['text-at-page-edge? 每人每月五十元按月'],
	},
	{
		name: 'a table without rulings whose rows stand clearly apart',
		pages: [
			{
				texts: [
					...row(100, [100, '序号'], [150, '项目'], [250, '标准']),
					...row(130, [100, '1'], [150, '高龄津贴'], [250, '每人每月五十元']),
					...row(142, [250, '按月发放']),
					...row(172, [100, '2'], [150, '护理补贴'], [250, '每人每月六十元左右']),
				],
			},
		],
		blocks: [
			[
				'columns',
				['0+1×1 序号', '1+1×1 项目', '2+1×1 标准'],
				['0+1×1 1', '1+1×1 高龄津贴', '2+1×1 每人每月五十元\n按月发放'],
				['0+1×1 2', '1+1×1 护理补贴', '2+1×1 每人每月六十元左右'],
			],
		],
		notices: ['table-columns-guessed?'],
	},
	{
		name: 'a table without rulings whose cells are centred in their rows',
		pages: [
			{
				texts: [
					...row(100, [100, '序号'], [150, '项目'], [250, '标准'], [400, '单位']),
					...row(130, [250, '每人每月五十元以上，按月']),
					...row(136, [150, '高龄']),
					...row(142, [100, '1'], [250, '发放'], [400, '市民政局']),
					...row(148, [150, '津贴']),
					...row(154, [250, '到人']),
					...row(190, [250, '每人每月六十元左右']),
					...row(196, [100, '2'], [150, '护理补贴'], [400, '市残联']),
					...row(202, [250, '每季发放']),
				],
			},
		],
		blocks: [
			[
				'columns',
				['0+1×1 序号', '1+1×1 项目', '2+1×1 标准', '3+1×1 单位'],
				['0+1×1 1', '1+1×1 高龄\n津贴', '2+1×1 每人每月五十元以上，按月发放\n到人', '3+1×1 市民政局'],
				['0+1×1 2', '1+1×1 护理补贴', '2+1×1 每人每月六十元左右\n每季发放', '3+1×1 市残联'],
			],
		],
		notices: ['table-columns-guessed?'],
	},
	{
		name: 'a table without rulings set solid, whose numbers part the rows',
		pages: [
			{
				texts: [
					...row(100, [100, '序号'], [150, '项目'], [250, '标准']),
					...row(112, [100, '1'], [150, '高龄津贴'], [250, '每人每月五十元']),
					...row(124, [250, '按月发放']),
					...row(136, [100, '2'], [150, '护理补贴'], [250, '每人每月六十元左右']),
				],
			},
		],
		blocks: [
			[
				'columns',
				['0+1×1 序号', '1+1×1 项目', '2+1×1 标准'],
				['0+1×1 1', '1+1×1 高龄津贴', '2+1×1 每人每月五十元\n按月发放'],
				['0+1×1 2', '1+1×1 护理补贴', '2+1×1 每人每月六十元左右'],
			],
		],
		notices: ['table-columns-guessed?'],
	},
	{
		name: 'two columns of a table without rulings that nearly meet',
		pages: [
			{
				texts: [
					...row(100, [100, '序号'], [150, '项目'], [250, '标准'], [352, '时限']),
					...row(130, [250, '每人每月五十元以上津']),
					...row(136, [100, '1'], [150, '高龄津贴'], [352, '二月底']),
					...row(142, [250, '贴']),
					...row(172, [250, '每人每月六十元以上补']),
					...row(178, [100, '2'], [150, '护理补贴'], [352, '三月底']),
					...row(184, [250, '贴']),
				],
			},
		],
		blocks: [
			[
				'columns',
				['0+1×1 序号', '1+1×1 项目', '2+1×1 标准', '3+1×1 时限'],
				['0+1×1 1', '1+1×1 高龄津贴', '2+1×1 每人每月五十元以上津贴', '3+1×1 二月底'],
				['0+1×1 2', '1+1×1 护理补贴', '2+1×1 每人每月六十元以上补贴', '3+1×1 三月底'],
			],
		],
		notices: ['table-columns-guessed?'],
	},
	{
		name: 'a line over all columns is a row of its own',
		pages: [
			{
				texts: [
					...row(100, [100, '序号'], [150, '项目'], [250, '标准']),
					...row(130, [130, '一、物质帮助和生活照料服务项目']),
					...row(160, [100, '1'], [150, '高龄津贴'], [250, '每人每月五十元']),
					...row(190, [100, '2'], [150, '护理补贴'], [250, '每人每月六十元']),
				],
			},
		],
		blocks: [
			[
				'columns',
				['0+1×1 序号', '1+1×1 项目', '2+1×1 标准'],
				['0+3×1 一、物质帮助和生活照料服务项目'],
				['0+1×1 1', '1+1×1 高龄津贴', '2+1×1 每人每月五十元'],
				['0+1×1 2', '1+1×1 护理补贴', '2+1×1 每人每月六十元'],
			],
		],
		notices: ['table-columns-guessed?'],
	},
	{
		name: 'columns that make no clear table are said and not guessed',
		pages: [
			{
				texts: [
					...row(100, [100, '甲'], [150, '乙'], [250, '丙']),
					...row(115, [108, '丁'], [165, '戊'], [233, '己']),
					...row(130, [100, '庚'], [150, '辛'], [250, '壬']),
				],
			},
		],
		blocks: ['甲 乙 丙', '丁 戊 己', '庚 辛 壬'],
		notices: ['table-not-rebuilt? 甲 乙 丙\n丁 戊 己\n庚 辛 壬'],
	},
	{
		name: 'a page set in two columns under one title',
		pages: [
			{
				texts: [
					[210, 80, '两栏之上的标题在此'],
					...column(100, 110, columnText('左')),
					...column(310, 110, columnText('右')),
				],
			},
		],
		blocks: ['两栏之上的标题在此', columnText('左').join(''), columnText('右').join('')],
		notices: ['columns-guessed? 1'],
	},
	{
		name: 'a page that is turned',
		pages: [{ texts: [[100, 100, '老年人福利']], rotate: 90 }],
		blocks: ['老年人福利'],
	},
	{
		name: 'a page without text beside one with text',
		pages: [{ texts: [[100, 400, '正文']] }, {}],
		blocks: ['正文'],
		notices: ['page-without-text: 2'],
	},
];
