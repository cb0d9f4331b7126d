import { readDocument, understand } from '@qingdan/intake';
import { describe, expect, it } from 'vitest';
import { vocabulary } from './vocabulary.js';

/** A row of a table; a blank cell is merged with the one above it. */
type Rows = readonly (readonly string[])[];

const ways: Readonly<Record<string, (rows: Rows) => { name: string; text: string }>> = {
	'text with tabs': (rows) => ({
		name: 'list.txt',
		text: ['临水县抽查事项清单', ...rows.map((row) => row.join('\t')), ''].join('\n'),
	}),
	HTML: (rows) => ({
		name: 'list.html',
		text: `<h1>临水县抽查事项清单</h1><table>${rows
			.map((row, at) => `<tr>${row.map((text, column) => cell(rows, text, at, column)).join('')}</tr>`)
			.join('')}</table>`,
	}),
};

function cell(rows: Rows, text: string, at: number, column: number): string {
	if (text === '') return '';
	const next = rows.findIndex((row, below) => below > at && row[column] !== '');
	return `<td rowspan="${(next < 0 ? rows.length : next) - at}">${text}</td>`;
}

const tables: Readonly<Record<string, { rows: Rows; read: readonly (readonly [string, number])[] }>> = {
	'numbers of fields, each with several matters': {
		rows: [
			['序号', '抽查领域', '抽查事项', '检查对象', '责任单位'],
			['1', '学校办学', '招生情况的检查', '中小学校', '县教育局'],
			['', '', '食堂安全的检查', '各类学校', '县市场监管局'],
			['', '', '', '幼儿园', '县卫生健康局'],
			['2', '游泳场所', '卫生管理的检查', '游泳场', '县体育局'],
			['', '', '安全设施的检查', '', '县应急管理局'],
		],
		read: [
			['招生情况的检查', 1],
			['食堂安全的检查', 2],
			['卫生管理的检查', 1],
			['安全设施的检查', 1],
		],
	},
	'numbers of tasks, one in two rows': {
		rows: [
			['序号', '工作任务', '工作要求', '责任单位'],
			['1', '建设老年食堂', '年内建成50家。', '县民政局'],
			['2', '培训护理员', '培训1000人次。', '县人社局'],
			['', '举办技能竞赛', '每年举办一次。', '县总工会'],
			['3', '排查消防隐患', '做到全覆盖。', '县消防救援大队'],
		],
		read: [
			['建设老年食堂', 1],
			['培训护理员', 2],
			['排查消防隐患', 1],
		],
	},
};

describe.each(Object.entries(tables))('%s', (_, { rows, read }) => {
	it.each(Object.entries(ways))('are counted alike in %s', async (_way, make) => {
		const { name, text } = make(rows);
		const result = understand(await readDocument(new TextEncoder().encode(text), name), {
			key: 'list',
			vocabulary,
		});
		const items = result.kind === 'policy' ? result.policy.catalogues?.flatMap((one) => one.items) : [];
		expect(items?.map((item) => [item.name, item.variants?.length ?? 1])).toEqual(read);
	});
});
