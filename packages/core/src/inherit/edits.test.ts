import { describe, expect, it } from 'vitest';
import { editsBetween } from './edits.js';

/** Edits as pairs of words; * marks those that change every place. */
function words(was: string, is: string, names: readonly string[] = []) {
	return editsBetween(was, [], is, names).map(
		(edit) => `${edit.was}→${edit.to}${edit.places.length > 1 ? '*' : ''}`,
	);
}

describe('the edits between two texts', () => {
	it.each([
		['nothing where nothing differs', '每月50元', '每月50元', []],
		['a quantity as a whole', '每月不低于50元。', '每月不低于150元。', ['50元→150元']],
		[
			'what is dropped, widened to the right until it stands once',
			'由当地政府根据当地水平确定',
			'由当地政府根据水平确定',
			['当地水→水'],
		],
		[
			'all places at once where all change alike',
			'按10%左右确定，按30%左右确定',
			'按10%确定，按30%确定',
			['左右→*'],
		],
		[
			'an insertion with the words beside it',
			'发放津贴，具体标准由市定',
			'发放津贴，每月30元，具体标准由市定',
			['具体标准→每月30元，具体标准'],
		],
		['a text of its own', '甲乙丙丁', '子丑寅卯', ['甲乙丙丁→子丑寅卯']],
	])('are %s', (_, was, is, expected) => {
		expect(words(was, is)).toEqual(expected);
	});

	it('name a whole word where that is known', () => {
		expect(words('发放养老服务补贴。', '发放养老护理补贴。', ['养老护理补贴'])).toEqual([
			'养老服务补贴→养老护理补贴',
		]);
	});

	it('never cut a name that was localised', () => {
		const was = '由市、县（市、区）政府确定';
		const pieces = [{ start: 3, end: 9, text: '县（区）' }];
		expect(editsBetween(was, pieces, '由市、县（区）政府确定')).toEqual([]);
		const [edit] = editsBetween(was, pieces, '由市、县区政府确定');
		expect(edit?.was).toContain('县（市、区）');
	});
});
