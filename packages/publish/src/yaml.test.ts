import { describe, expect, it } from 'vitest';
import { yamlWith } from './yaml.js';

const text = `# 草案
key: draft # 关键字
items:
  # 高龄津贴
  allowance: [{op: omit}]
keep: all-others
`;

describe('a YAML text with another value at one place', () => {
	it.each([
		['a new key', ['title'], '清单', `${text}title: 清单\n`],
		['another value', ['key'], 'other', text.replace('draft', 'other')],
		['a key taken away', ['keep'], undefined, text.replace('keep: all-others\n', '')],
		[
			'a map that is empty then',
			['items', 'allowance'],
			undefined,
			'# 草案\nkey: draft # 关键字\nkeep: all-others\n',
		],
		['nothing where there is nothing to take away', ['readings', 'allowance'], undefined, text],
		[
			'a date in quotes, inside a list',
			['items', 'allowance', 0, 'reason'],
			'2026-01-01',
			text.replace('{op: omit}', '{op: omit, reason: "2026-01-01"}'),
		],
	])('has %s and everything else as it was', (_, steps, value, expected) => {
		expect(yamlWith(text, steps, value)).toBe(expected);
	});

	it('breaks a line that has grown too long', () => {
		const long = '为老年人提供服务'.repeat(30);
		expect(yamlWith(text, ['items', 'allowance', 0, 'reason'], long)).toContain(
			`    - op: omit\n      reason: ${long}\n`,
		);
	});
});
