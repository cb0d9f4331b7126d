import { describe, expect, it } from 'vitest';
import { isSetApart, markerOf } from './markers.js';

const printedOf = (raw: string) => markerOf(raw.replace(/\s/g, ''), isSetApart(raw))?.printed;

describe('the number of an article', () => {
	it.each([
		['第一条　规划主管部门应当公布区域。', '第一条'],
		['第二条 和解协议应当书面订立。', '第二条'],
		['第三条　项目经理应当持证上岗。', '第三条'],
		['第四条项目经理应当持证上岗。', '第四条'],
		['第五条至少每年公布一次。', '第五条'],
		['第六条及时维修公共设施。', '第六条'],
		['第七条款项应当专户存储。', '第七条'],
		['第八条之一　的确需要更换的，应当公示。', '第八条之一'],
		['第二百零五条　规范收费行为。', '第二百零五条'],
	])('opens %s', (text, printed) => {
		expect(printedOf(text)).toBe(printed);
	});

	it.each([
		'第一条规定的程序，由县级以上人民政府制定。',
		'第一条第二款所列情形，从重处罚。',
		'第一条至第三条的规定，适用于本市。',
		'第一条和第三条所称亲属，是指配偶、父母、子女。',
		'第一条、第三条另有规定的除外。',
		'第一条的规定不适用于个人。',
	])('is only referred to in %s', (text) => {
		expect(printedOf(text)).toBeUndefined();
	});
});

describe('the number of a point', () => {
	it.each([
		['4。加强监管。', '4。'],
		['4.加强监管。', '4.'],
		['12、加强监管。', '12、'],
	])('opens %s', (text, printed) => {
		expect(markerOf(text)?.printed).toBe(printed);
	});

	it.each(['2025。', '3.5万元以上的'])('is none in %s', (text) => {
		expect(markerOf(text)).toBeUndefined();
	});
});
