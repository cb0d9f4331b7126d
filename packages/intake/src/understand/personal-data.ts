import type { Block, Cell, SourceDocument } from '../document.js';
import { type ContactCell, contactCellsIn, coveredInLines } from './contact-columns.js';

/** What kind of personal data was noticed. */
type PersonalDataKind = 'mobile' | 'telephone' | 'e-mail' | 'identity-card' | 'bank-card' | 'contact';

/** Personal data in a text, by place. */
interface PersonalData {
	readonly kind: PersonalDataKind;
	readonly start: number;
	readonly end: number;
}

/** What introduces the name of a person, set widely or not, and the space that may follow it. */
const label =
	'(?:[联聯][ \\u3000]?[系繫絡][ \\u3000]?人(?:员|員)?|[经經][办辦]人|填表人|收款人|收件人|户名|戶名)(?:姓名|及(?:联系|聯系|聯繫)?(?:电话|電話|方式))?';
const name = '[\\u4e00-\\u9fa5](?:[ \\u3000][\\u4e00-\\u9fa5](?![\\u4e00-\\u9fa5])|[\\u4e00-\\u9fa5]{1,3})';
const ends = '(?=[，,、；;。/\\s（(\\d]|电话|電話|手机|手機|[联聯][系繫絡]|$)';
const word = '(?!及|和|电话|姓名|职务|手机|方式)';

const patterns: readonly (readonly [PersonalDataKind, RegExp, (text: string) => boolean])[] = [
	['identity-card', /(?<![\dA-Za-z])\d(?: ?\d){16} ?[\dXx](?![\dA-Za-z])/g, isIdentityCard],
	['bank-card', /(?<![\dA-Za-z])\d{16,19}(?![\dA-Za-z])/g, isBankCard],
	['bank-card', /(?<![\dA-Za-z])\d{4}(?:[ -]\d{4}){3}(?:[ -]\d{1,3})?(?![\dA-Za-z])/g, isBankCard],
	['mobile', /(?<!\d)1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/g, () => true],
	[
		'telephone',
		/(?<!\d)[（(]?0\d{2,3}[）)]? ?[-－—– ]? ?\d{3,4} ?\d{4}(?:[-－转]\d{1,5})?(?!\d)/g,
		() => true,
	],
	['telephone', /(?<=0\d{2,3}[）)]?[-－—– ]?\d{7,8}[、,，/；;] ?)[1-9]\d{6,7}(?!\d)/g, () => true],
	[
		'telephone',
		/(?<=(?:电话|電話|手机|手機|传真|傳真)(?:号码|號碼)?(?:（[^（）]{1,6}）)?[:：] ?)[1-9]\d{6,7}(?!\d)/g,
		() => true,
	],
	['e-mail', /(?<![\w.+-])[\w.+-]{1,64}[@＠][\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g, () => true],
	['contact', new RegExp(`(?<=${label}[:：][ \\u3000]{0,2})${word}${name}${ends}`, 'gm'), isPerson],
	[
		'contact',
		new RegExp(`(?<=${label}[:：][ \\u3000]{0,2}[\\u4e00-\\u9fa5]{2,4}[、/])${word}${name}${ends}`, 'gm'),
		isPerson,
	],
	// Without a colon a name is one where a number follows.
	[
		'contact',
		new RegExp(`(?<=${label}[ \\u3000]{1,2})${word}${name}(?=[^\\n。]{0,12}\\d{7})`, 'gm'),
		isPerson,
	],
	[
		'contact',
		new RegExp(`(?<=负责人[:：][ \\u3000]{0,2})${name}(?=[^\\n。]{0,30}1[3-9]\\d{9})`, 'gm'),
		isPerson,
	],
];

/** A body may be named where a person is expected. */
function isPerson(text: string): boolean {
	return !/[局院部会司厅站所心社府办行校]$/.test(text);
}

/** Finds telephone numbers, addresses, identity cards by their checksum, bank cards by Luhn's, and named contacts. */
function personalDataIn(text: string): PersonalData[] {
	const found: PersonalData[] = [];
	for (const [kind, pattern, holds] of patterns) {
		for (const match of text.matchAll(pattern)) {
			const [start, end] = [match.index, match.index + match[0].length];
			if (!holds(match[0]) || found.some((one) => one.start < end && start < one.end)) continue;
			found.push({ kind, start, end });
		}
	}
	return found.sort((a, b) => a.start - b.start);
}

/** The checksum of GB 11643: the weighted digits leave a remainder that the last character states. */
function isIdentityCard(printed: string): boolean {
	const text = printed.replaceAll(' ', '');
	const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
	const sum = weights.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
	return '10X98765432'[sum % 11] === text[17]?.toUpperCase();
}

/** Luhn's checksum, as ISO/IEC 7812 asks of card numbers. */
function isBankCard(text: string): boolean {
	const digits = [...text.replace(/[ -]/g, '')].reverse().map(Number);
	const sum = digits.reduce((total, digit, index) => {
		const value = index % 2 === 1 ? digit * 2 : digit;
		return total + (value > 9 ? value - 9 : value);
	}, 0);
	return sum % 10 === 0;
}

/** A document in which personal data is covered, character for character, and where it stood. */
interface Covered {
	readonly document: SourceDocument;
	readonly found: readonly { readonly kind: PersonalDataKind; readonly line: number }[];
}

/** Covers personal data in a document's text and blocks; places stay as they are. */
export function withoutPersonalData(document: SourceDocument): Covered {
	const contacts = contactCellsIn(document.blocks);
	const { text, blocks } = contacts.length > 0 ? withoutContacts(document, contacts) : document;
	const spans = personalDataIn(text);
	const named = contacts.map(({ kind, cell }) => ({ kind, line: cell.lines[0] }));
	if (spans.length === 0) return { document: { ...document, text, blocks }, found: named };
	const lineOf = lineCounter(text);
	return {
		document: { ...document, text: covered(text), blocks: blocks.map(coveredBlock) },
		found: [...named, ...spans.map(({ kind, start }) => ({ kind, line: lineOf(start) }))],
	};
}

/** A document whose columns of contacts are covered, in its text and in its tables alike. */
function withoutContacts(
	{ text, blocks }: SourceDocument,
	contacts: readonly ContactCell[],
): Pick<SourceDocument, 'text' | 'blocks'> {
	const lines = text.split('\n');
	const byCell = new Map(contacts.map((one) => [one.cell, one]));
	for (const { kind, cell, words } of contacts)
		coveredInLines(lines, cell.lines, words, (word) => coveredWords(kind, word));
	const cellOf = (cell: Cell): Cell => {
		const contact = byCell.get(cell);
		if (!contact) return cell;
		const cellLines = cell.text.split('\n');
		coveredInLines(cellLines, [1, cellLines.length], contact.words, (word) =>
			coveredWords(contact.kind, word),
		);
		return { ...cell, text: cellLines.join('\n') };
	};
	return {
		text: lines.join('\n'),
		blocks: blocks.map((block) =>
			block.kind === 'paragraph'
				? block
				: { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(cellOf) })) },
		),
	};
}

function lineCounter(text: string): (offset: number) => number {
	let line = 1;
	let at = 0;
	return (offset) => {
		for (; at < offset; at++) if (text[at] === '\n') line++;
		return line;
	};
}

function coveredBlock(block: Block): Block {
	if (block.kind === 'paragraph') return { ...block, text: covered(block.text) };
	return {
		...block,
		rows: block.rows.map((row) => ({
			...row,
			cells: row.cells.map((cell) => ({ ...cell, text: covered(cell.text) })),
		})),
	};
}

/** Names become 某, everything else ×; the first three and last two figures of a telephone stay. */
function covered(text: string): string {
	let out = '';
	let at = 0;
	for (const { kind, start, end } of personalDataIn(text)) {
		const words = text.slice(start, end);
		out += text.slice(at, start) + coveredWords(kind, words);
		at = end;
	}
	return out + text.slice(at);
}

function coveredWords(kind: PersonalDataKind, words: string): string {
	const [head, tail] = kind === 'mobile' ? [3, 2] : [0, 0];
	return [...words]
		.map((char, index) =>
			index < head || index >= words.length - tail || /[-@＠.\s]/.test(char)
				? char
				: kind === 'contact'
					? '某'
					: '×',
		)
		.join('');
}

/** A line that only says whom to contact. */
export function isContactLine(text: string): boolean {
	return (
		/^[（(]?[\u4e00-\u9fa5]{0,14}(?:联系人|联系电话|联系方式|咨询电话|[聯联][系繫絡](?:人|電話|方式)|諮詢電話)(?:及(?:联系|聯系|聯繫)?(?:电话|電話))?[:：]/.test(
			text,
		) && [...text].length <= 120
	);
}
