import { readDocument, type Understood, understand } from '@qingdan/intake';
import type { Item } from '@qingdan/schema';
import { afterAll, describe, expect, it } from 'vitest';
import { printed, provinces } from '../../generator/printing.js';
import { type Random, randomOf } from '../../generator/random.js';
import { services } from '../../generator/services.js';
import { vocabulary } from './vocabulary.js';

/** `DAMAGED=2000 npx vitest run test/intake/understand/damaged-tables.test.ts` damages so many tables in each way, and reports. */
const count = Number(process.env.DAMAGED ?? 25);

const fields = ['name', 'target', 'content', 'departments'] as const;
type Field = (typeof fields)[number];
type Row = Readonly<Record<Field, string>> & { readonly number: string };

/** Lines of a captured table, cells parted by tabs; a damage changes them in place. */
interface Capture {
	readonly rows: readonly Row[];
	lines: string[];
}

const header = '序号\t服务项目\t服务对象\t服务内容\t责任单位';
const line = ({ number, name, target, content, departments }: Row) =>
	[number, name, target, content, departments].join('\t');

function captured(random: Random): Capture {
	const province = random.pick(provinces);
	const rows = random
		.shuffled(services)
		.slice(0, random.whole(8, 14))
		.map((service, index): Row => {
			const item: Item = printed(service, province, index + 1, random);
			return {
				number: String(index + 1),
				name: item.name,
				target: item.target ?? '',
				content: item.content ?? '',
				departments: item.departments.join('、'),
			};
		});
	return { rows, lines: rows.map(line) };
}

type Damage = (capture: Capture, random: Random) => void;

const cellsOf = (capture: Capture, at: number) => (capture.lines[at] ?? '').split('\t');
const anyRow = ({ lines }: Capture, random: Random) => random.whole(1, lines.length - 1);

/** Cuts a text somewhere in its middle. */
function cut(text: string, random: Random): [string, string] {
	const at = random.whole(2, Math.max(2, text.length - 3));
	return [text.slice(0, at), text.slice(at)];
}

const damages: Readonly<Record<string, Damage>> = {
	'a row cut by a page, its content going on in the next': (capture, random) => {
		const at = anyRow(capture, random);
		const [number, name, target, content = '', bodies] = cellsOf(capture, at);
		const [head, tail] = cut(content, random);
		const again = random.chance(0.5) ? [header] : [];
		capture.lines.splice(
			at,
			1,
			[number, name, target, head, bodies].join('\t'),
			`- ${at} -`,
			...again,
			`\t\t\t${tail}\t`,
		);
	},
	'spaces put into words': (capture, random) => {
		const at = anyRow(capture, random);
		const cells = cellsOf(capture, at);
		const column = random.whole(1, 3);
		const [head, tail] = cut(cells[column] ?? '', random);
		cells[column] = `${head}${random.pick([' ', '  ', '\u3000'])}${tail}`;
		capture.lines[at] = cells.join('\t');
	},
	'a name of a category between the rows': (capture, random) => {
		capture.lines.splice(anyRow(capture, random), 0, '二、关爱服务');
	},
	'a row lost': (capture, random) => {
		// Nothing tells that the last row is gone.
		capture.lines.splice(random.whole(1, capture.lines.length - 2), 1);
	},
	'a number lost': (capture, random) => {
		const at = anyRow(capture, random);
		capture.lines[at] = ['', ...cellsOf(capture, at).slice(1)].join('\t');
	},
	'a cell lost, those behind it shifted': (capture, random) => {
		const at = anyRow(capture, random);
		const cells = cellsOf(capture, at);
		cells.splice(random.whole(1, 3), 1);
		capture.lines[at] = cells.join('\t');
	},
	'two cells run together': (capture, random) => {
		const at = anyRow(capture, random);
		const [number, name, target = '', content = '', bodies] = cellsOf(capture, at);
		capture.lines[at] = [number, name, `${target}，${content}`, '', bodies].join('\t');
	},
	'the end of a population in the cell of the content': (capture, random) => {
		const at = anyRow(capture, random);
		const [number, name, target = '', content = '', bodies] = cellsOf(capture, at);
		const [head, tail] = cut(target, random);
		capture.lines[at] = [number, name, head, `${tail}${content}`, bodies].join('\t');
	},
	'the beginning of a content in the cell of the population': (capture, random) => {
		const at = anyRow(capture, random);
		const [number, name, target = '', content = '', bodies] = cellsOf(capture, at);
		const [head, tail] = cut(content, random);
		capture.lines[at] = [number, name, `${target}${head}`, tail, bodies].join('\t');
	},
	'words recognised twice': (capture, random) => {
		const at = anyRow(capture, random);
		const cells = cellsOf(capture, at);
		const content = cells[3] ?? '';
		const start = random.whole(0, Math.max(0, content.length - 12));
		cells[3] = content.slice(0, start + 10) + content.slice(start);
		capture.lines[at] = cells.join('\t');
	},
};

async function read({ lines }: Capture): Promise<Understood> {
	const text = ['临水县基本公共服务清单', header, ...lines, ''].join('\n');
	const document = await readDocument(new TextEncoder().encode(text), 'damaged.txt');
	const result = understand(document, { key: 'damaged', vocabulary, region: '140000' });
	if (result.kind !== 'policy') throw new Error(`not understood: ${text}`);
	return result;
}

interface Outcome {
	right: number;
	doubted: number;
	readonly silent: string[];
}

/** How the cells of the table as it was came back: right, wrong with a doubt at item and field, or wrong without one. */
function judge(rows: readonly Row[], { policy, doubts }: Understood, outcome: Outcome): void {
	const items = policy.catalogues?.flatMap((catalogue) => catalogue.items) ?? [];
	for (const row of rows) {
		const item =
			items.find(({ name, target }) => name === row.name && target === row.target) ??
			items.find(({ name }) => name === row.name) ??
			items.find(({ number, printedNumber }) => (printedNumber ?? String(number)) === row.number);
		for (const field of fields) {
			const text = field === 'departments' ? item?.departments.join('、') : item?.[field];
			if (text === row[field]) outcome.right++;
			else if (
				doubts.some((one) => (one.item === item?.number && one.field === field) || one.code === 'row-missing')
			)
				outcome.doubted++;
			else outcome.silent.push(`${row.number} ${field}: ${row[field]} → ${text}`);
		}
	}
}

const report: string[] = [];

describe.each(Object.entries(damages))('%s', (name, damage) => {
	it('comes back right or doubted', async () => {
		const outcome: Outcome = { right: 0, doubted: 0, silent: [] };
		for (let seed = 1; seed <= count; seed++) {
			const random = randomOf(seed);
			const capture = captured(random);
			damage(capture, random);
			judge(capture.rows, await read(capture), outcome);
		}
		report.push(
			`${name}: ${outcome.right} right, ${outcome.doubted} doubted, ${outcome.silent.length} wrong`,
		);
		expect(outcome.silent).toEqual([]);
		expect(outcome.right).toBeGreaterThan(outcome.doubted * 4);
	});
});

afterAll(() => {
	if (process.env.DAMAGED !== undefined) process.stdout.write(`${report.join('\n')}\n`);
});
