import { describe, expect, it } from 'vitest';
import type { LibraryDocument } from '../corpus/library.js';
import { citationOf } from './citation.js';

const provision = (id: string, number: string | null, children: readonly unknown[] = []) => ({
	id,
	number,
	children,
});
const document = {
	key: 'panjin-2024',
	policy: {
		title: '盘锦市推进基本养老服务体系建设实施方案',
		number: '盘政办发〔2024〕12号',
		catalogues: [{ title: '盘锦市基本养老服务清单', items: [{ number: 4 }] }],
		provisions: [
			provision('~1', null),
			provision('二', '二、', [provision('二/（三）', '（三）', [provision('二/（三）/6', '6.')])]),
		],
	},
} as unknown as LibraryDocument;

describe('a citation', () => {
	it('of a cell names the list, the item and the number', () => {
		expect(citationOf(document, { kind: 'cell', item: 4, field: 'content' })).toBe(
			'《盘锦市基本养老服务清单》第4项，盘政办发〔2024〕12号',
		);
	});

	it('of a provision names the document, the printed numbers and its number', () => {
		expect(citationOf(document, { kind: 'provision', id: '二/（三）/6' })).toBe(
			'《盘锦市推进基本养老服务体系建设实施方案》二（三）6，盘政办发〔2024〕12号',
		);
	});

	it('of the whole names title and number', () => {
		expect(citationOf(document, undefined)).toBe(
			'《盘锦市推进基本养老服务体系建设实施方案》盘政办发〔2024〕12号',
		);
	});
});
