import { check, compare } from '@qingdan/core';
import { heldOf, readDocument, understand } from '@qingdan/intake';
import { describe, expect, it } from 'vitest';
import { corpus } from '../corpus/held-corpus.js';
import { cell, paragraph, row, table, wordFile } from '../intake/read/word-file.js';
import { localised } from './localised.js';

const { draft, parent } = localised('liaoning-2023', '211100', 'city');
const header = ['序号', '服务项目', '服务对象', '服务内容及标准', '服务类型', '牵头负责单位'];
const rows = [
	header,
	...(draft.policy.catalogues?.[0]?.items ?? []).map((item) => [
		String(item.number),
		item.name,
		item.target ?? '',
		item.content ?? '',
		item.serviceType ?? '',
		item.departments.join('、'),
	]),
];
const title = '盘锦市基本养老服务清单';
const text = (words: string) => new TextEncoder().encode(words);
const each = (around: (cell: string) => string) => rows.map((cells) => cells.map(around).join(''));

/** The list of a province that a machine carried down to a city, as people send drafts. */
const forms: readonly [string, Uint8Array][] = [
	[
		'a.md',
		text(
			`# ${title}\n\n${rows.map((cells, at) => `| ${cells.join(' | ')} |\n${at === 0 ? '| - | - | - | - | - | - |\n' : ''}`).join('')}`,
		),
	],
	['tabs.txt', text(`${title}\n${rows.map((cells) => cells.join('\t')).join('\n')}\n`)],
	['a-cell-a-paragraph.txt', text(`${title}\n${rows.flat().join('\n')}\n`)],
	[
		'a.html',
		text(
			`<h1>${title}</h1><table>${each((words) => `<td>${words}</td>`)
				.map((line) => `<tr>${line}</tr>`)
				.join('')}</table>`,
		),
	],
	[
		'a.docx',
		wordFile({
			body: paragraph(title) + table(rows.map((cells) => row(cells.map((words) => cell(words))))),
		}),
	],
];

/** Findings against the province by their verdicts, as rule, item and field. */
async function found(name: string, bytes: Uint8Array) {
	const understood = understand(await readDocument(bytes, name), {
		key: 'draft',
		vocabulary: corpus.vocabulary,
		corpus,
	});
	if (understood.kind === 'no-policy') throw new Error(name);
	const own = heldOf(understood.policy, '', name);
	const comparison = compare(parent, own, corpus.vocabulary, { relation: 'child-of' });
	const findings = check({ draft: own, parent, comparison, corpus }).findings.filter(
		({ relation }) => relation === 'child-of',
	);
	const lines = (folded: boolean) =>
		findings
			.filter(({ verdict }) => (verdict === 'folded') === folded)
			.map(({ rule, item, field }) => `${rule} ${item?.child} ${field}`)
			.sort();
	return { folded: lines(true), open: lines(false) };
}

describe('a list that was carried down a level word for word', () => {
	it('folds, and says what is still open, in whatever form it comes', async () => {
		const reports = [];
		for (const [name, bytes] of forms) reports.push(await found(name, bytes));
		const [first] = reports;
		expect(first?.open).toEqual([
			'delegated-parameter-unset 12 content',
			'delegated-parameter-unset 4 content',
			'delegated-parameter-unset 5 content',
			'delegated-parameter-unset 6 content',
		]);
		expect(first?.folded.filter((line) => line.startsWith('department-localised')).length).toBeGreaterThan(
			19,
		);
		for (const [at, report] of reports.entries()) expect(report, forms[at]?.[0]).toEqual(first);
	});
});
