import { describe, expect, it } from 'vitest';
import { tokenise } from '../text/token.js';
import { difference } from './difference.js';

/** The left text with its marks: [-gone-]{+come+}. */
function marked(left: string, right: string): string {
	let at = 0;
	let result = '';
	for (const edit of difference(tokenise(left), tokenise(right)).edits) {
		result += left.slice(at, edit.left.start);
		if (edit.left.end > edit.left.start) result += `[-${left.slice(edit.left.start, edit.left.end)}-]`;
		if (edit.right.end > edit.right.start) result += `{+${right.slice(edit.right.start, edit.right.end)}+}`;
		at = edit.left.end;
	}
	return result + left.slice(at);
}

describe('difference', () => {
	it.each([
		['不低于50元', '不低于150元', '不低于[-50元-]{+150元+}'],
		['甲，乙，丙。', '甲，丙。', '甲，[-乙，-]丙。'],
		['提供助餐，提供助浴。', '提供助餐，提供助医，提供助浴。', '提供助餐，{+提供助医，+}提供助浴。'],
		['按10%左右确定', '按10%确定', '按10%[-左右-]确定'],
		['评估。做好衔接', '评估申请，做好衔接', '评估{+申请+}[-。-]{+，+}做好衔接'],
		['独居、空巢、留守老年人', '独居、留守老年人', '独居、[-空巢、-]留守老年人'],
		['相同', '相同', '相同'],
		['', '新', '{+新+}'],
	])('marks %s → %s', (left, right, wanted) => {
		expect(marked(left, right)).toBe(wanted);
	});

	it('says how much is alike', () => {
		expect(difference(tokenise('同样'), tokenise('同样')).likeness).toBe(1);
		expect(difference(tokenise('甲乙'), tokenise('丙丁')).likeness).toBe(0);
		expect(difference([], []).likeness).toBe(1);
	});
});
