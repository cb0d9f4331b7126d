import { expect, it } from 'vitest';
import { withoutRadicals } from './radicals.js';

it.each([
	// Kangxi radicals, the supplement, and what fonts share one glyph for
	['⽼年⼈', '老年人'],
	['⺠政部⻔', '民政部门'],
	['⼾籍', '户籍'],
	['⻓期护理', '长期护理'],
	['80―89', '80—89'],
	// what must stay as it is, though NFKC would change it
	['（１０％）①㎡，：', '（１０％）①㎡，：'],
	['老年人', '老年人'],
])('reads %s as %s', (printed, text) => {
	expect(withoutRadicals(printed)).toBe(text);
});
