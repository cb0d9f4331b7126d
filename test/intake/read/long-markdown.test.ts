import { type Block, readDocument } from '@qingdan/intake';
import { describe, expect, it } from 'vitest';

const piece = `# 青山县管理办法

第一条 为了加强管理，制定本办法。[办法](http://a.example/b)

- 一项，
  两行

  又一段

1. 先办

2. 后办

> 引文

\`\`\`
| 不是 | 表格 |
|---|---|

# 不是标题
\`\`\`

<!-- 注释

# 也不是标题
-->

| 序号 | 项目 |
|---|---|
| 1 | **甲** |
| 2 | 乙 |

`;

async function read(source: string) {
	return readDocument(new TextEncoder().encode(source), 'a.md');
}

/** A block as it stands so many lines further down. */
function moved(block: Block, by: number): unknown {
	return JSON.parse(JSON.stringify(block), (key, value) =>
		key === 'lines' ? value.map((line: number) => line + by) : value,
	);
}

describe('Markdown that is parsed piece by piece', () => {
	it('reads as its pieces do, line for line', async () => {
		const times = 1000;
		const long = piece.repeat(times);
		const [alone, all] = [await read(piece), await read(long)];
		const lines = piece.split('\n').length - 1;
		const expected = Array.from({ length: times }, (_, at) =>
			alone.blocks.map((block) => moved(block, at * lines)),
		).flat();
		expect(long.length).toBeGreaterThan(200_000);
		expect(all.blocks).toEqual(expected);
		expect(all.text).toBe(alone.text.repeat(times));
		expect(all.notices.length).toBe(alone.notices.length * times);
	});

	it('keeps a long table one, its rows at their lines', async () => {
		const count = 4000;
		const rows = Array.from(
			{ length: count },
			(_, at) =>
				`| ${at + 1} | 第${at + 1}项服务，每人每月${at}元，由县民政局负责发放 | [见](http://a.example) |`,
		);
		const { blocks, text } = await read(
			`# 清单\n\n| 序号 | 项目 | 依据 |\n|---|---|---|\n${rows.join('\n')}\n\n说明。\n`,
		);
		const [title, table, note] = blocks;
		if (table?.kind !== 'table') throw new Error('no table');
		expect(blocks).toHaveLength(3);
		expect([title?.lines, table.lines, note?.lines]).toEqual([
			[1, 1],
			[3, count + 4],
			[count + 6, count + 6],
		]);
		expect(table.rows).toHaveLength(count + 1);
		expect(table.rows.slice(1).map(({ cells, lines }) => [cells[0]?.text, lines[0]])).toEqual(
			rows.map((_, at) => [String(at + 1), at + 5]),
		);
		expect(text.split('\n')[count + 3]).toContain('见');
		expect(text).not.toContain('example');
	});
});
