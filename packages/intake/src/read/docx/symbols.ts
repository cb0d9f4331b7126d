/** Characters of the symbol fonts that lists and forms use, by their place in the font. */
const wingdings: Readonly<Record<number, string>> = {
	108: '●',
	109: '❍',
	110: '■',
	111: '□',
	113: '❑',
	114: '❒',
	116: '⧫',
	117: '◆',
	118: '❖',
	119: '⬥',
	158: '·',
	159: '•',
	161: '○',
	167: '▪',
	168: '◻',
	171: '★',
	216: '➢',
	224: '→',
	232: '➔',
	240: '⇨',
	251: '✗',
	252: '✓',
	253: '☒',
	254: '☑',
	129: '①',
	130: '②',
	131: '③',
	132: '④',
	133: '⑤',
	134: '⑥',
	135: '⑦',
	136: '⑧',
	137: '⑨',
	138: '⑩',
};
const wingdings2: Readonly<Record<number, string>> = {
	79: '✗',
	80: '✓',
	81: '☒',
	82: '☑',
	83: '☒',
	163: '□',
	152: '●',
	162: '■',
};
const symbol: Readonly<Record<number, string>> = {
	183: '•',
	176: '°',
	177: '±',
	179: '≥',
	163: '≤',
	180: '×',
	184: '÷',
	185: '≠',
	165: '∞',
	222: '⇒',
	174: '→',
	215: '⋅',
};

/**
 * The Unicode character that a symbol font shows for a code; undefined where it is not known. Word writes such codes in
 * the private use area U+F000–F0FF or as they are.
 */
export function symbolCharacter(character: string, font: string | undefined): string | undefined {
	const code = character.codePointAt(0) ?? 0;
	const isPrivate = code >= 0xe000 && code <= 0xf8ff;
	const name = font?.toLowerCase() ?? '';
	const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
	const table = tableOf(name);
	if (!table) return isPrivate ? undefined : character;
	return table[place] ?? (place === 0x20 ? ' ' : undefined);
}

function tableOf(font: string): Readonly<Record<number, string>> | undefined {
	if (font === 'wingdings 2') return wingdings2;
	if (font === 'wingdings') return wingdings;
	return font === 'symbol' ? symbol : undefined;
}
