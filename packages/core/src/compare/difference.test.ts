import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../text/token.js';
import { difference, textDifference } from './difference.js';

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
		// Words whole: pieces of them that are equal by chance are part of what changed.
		['都有保守国家秘密的义务', '都有保密的义务', '都有[-保守国家秘密-]{+保密+}的义务'],
		['应当做出标志', '应当作出标志', '应当[-做出-]{+作出+}标志'],
		['家庭难以应对的困难', '家庭难以应付的困难', '家庭难以[-应对-]{+应付+}的困难'],
		['免费健康体检', '免费健康体格检查', '免费健康[-体检-]{+体格检查+}'],
		['邮寄、托运载体', '寄递、托运载体', '[-邮寄-]{+寄递+}、托运载体'],
		// A loss that can stand at two places stands where it cuts no word.
		['公共信息网络运营', '网络运营', '[-公共信息-]网络运营'],
		['调整社会养老保险养老金', '调整养老金', '调整[-社会养老保险-]养老金'],
		['相同', '相同', '相同'],
		['', '新', '{+新+}'],
	])('marks %s → %s', (left, right, wanted) => {
		expect(marked(left, right)).toBe(wanted);
	});

	it('begins and ends no mark inside a word', () => {
		// Two texts of words and marks; where the words end is known because they were put together from them.
		const words =
			'老年人 养老 服务 机构 应当 建立 评估 制度 保障 监督 检查 的 和 由 民政 部门 负责 补贴 标准 每人 申请 残疾 家庭 可以 提供 护理 培训 、 ， 。 60周岁 50元'.split(
				' ',
			);
		const list = fc.array(fc.constantFrom(...words), { maxLength: 24 });
		const endsOf = (list: readonly string[]) => {
			const ends = new Set([0]);
			let at = 0;
			for (const word of list) {
				at += word.length;
				ends.add(at);
			}
			return ends;
		};
		fc.assert(
			fc.property(list, list, (left, right) => {
				const [ours, theirs] = [endsOf(left), endsOf(right)];
				const { edits } = textDifference(left.join(''), right.join(''));
				const cut = edits.flatMap((edit) => [
					...[edit.left.start, edit.left.end].filter((at) => !ours.has(at)),
					...[edit.right.start, edit.right.end].filter((at) => !theirs.has(at)),
				]);
				// 老年 is a word of its own, and 老年人 one with it.
				expect(cut.map(() => [marked(left.join(''), right.join(''))])).toEqual([]);
			}),
			{ numRuns: 2000, seed: 20261122 },
		);
	});

	it('says how much is alike', () => {
		expect(difference(tokenise('同样'), tokenise('同样')).likeness).toBe(1);
		expect(difference(tokenise('甲乙'), tokenise('丙丁')).likeness).toBe(0);
		expect(difference([], []).likeness).toBe(1);
	});
});
