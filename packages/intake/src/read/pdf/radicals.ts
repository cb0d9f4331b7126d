/** Radicals of U+2E80–2EF3 and, below each, the character it stands for (Unicode 14, EquivalentUnifiedIdeograph). */
const radicals = [
	...'⺁⺂⺃⺄⺅⺆⺇⺈⺉⺊⺋⺌⺍⺎⺏⺐⺑⺒⺓⺔⺕⺖⺗⺘⺙⺛⺜⺝⺞⺟⺠⺡⺢⺣⺤⺥⺦⺧⺨⺩⺪⺫⺬⺭⺮⺯⺰⺱⺲⺳⺴⺵⺶⺷⺸⺹⺺⺻⺼⺽⺾⺿⻀⻁⻂⻃⻄⻅⻆⻇⻈⻉⻊⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻕⻖⻗⻘⻙⻚⻛⻜⻝⻞⻟⻠⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳',
];
const ideographs = [
	...'厂乛乚乙亻冂𠘨刀刂卜㔾小尐兀尣尢𡯂巳幺彑彐忄心扌攵旡日月歺母民氵氺灬爫爬丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艺艻虎衤覀西见角𧢲讠贝𧾷车辶辷辸邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟',
];
const supplement = new Map(radicals.map((radical, index) => [radical, ideographs[index] ?? radical]));

/**
 * What else a font may share one glyph for and then name by the wrong one of two characters: the mainland form of a
 * radical, the dash, the wave and the single book brackets of Chinese text.
 */
const shared = new Map([
	['⼾', '户'],
	['―', '—'],
	['〜', '～'],
	['\u2329', '〈'],
	['\u232a', '〉'],
]);

const lookAlike = /[\u2e80-\u2ef3\u2f00-\u2fd5\uf900-\ufaff\u2015\u301c\u2329\u232a]/g;

/**
 * A text with radicals as the characters that they stand for. Some programs write `⽼` (U+2F3C) for `老` into a PDF, which
 * looks alike and is another character. The rest of the text stays as it is.
 */
export function withoutRadicals(text: string): string {
	return text.replace(
		lookAlike,
		(found) => shared.get(found) ?? supplement.get(found) ?? found.normalize('NFKC'),
	);
}

/** The characters of a text that `withoutRadicals` puts others in place of, in the order in which they stand. */
export function radicalsIn(text: string): string[] {
	return text.match(lookAlike) ?? [];
}
