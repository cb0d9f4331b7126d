import type { Block, Cell, Lines, Table } from '../document.js';
import { plain } from './plain.js';

/** A cell that holds a person's name or telephone, by the header of its column. */
export interface ContactCell {
	readonly kind: 'contact' | 'telephone';
	readonly cell: Cell;
	/** the words to be covered, as printed */
	readonly words: readonly string[];
}

const people =
	/^(?:联系人|负责人|经办人|联络人|联络员|责任人|填报人|联系人及电话|联系人及联系电话|姓名)(?:姓名)?$/;
const telephones = /(?:联系|咨询|监督|投诉)?(?:电话|手机|方式)(?:号码)?$/;
/** Bodies and offices are named in such columns as well. */
const noPerson = /[局院部会司厅站所心社府办行校科股室处队组区县市镇乡村长任记员等]$/;
const personName = /(?:^|[、，,;；/\s\d])(?<name>[\u4e00-\u9fa5]{2,4})(?=$|[、，,;；/\s\d（(])/g;
const number = /(?<!\d)[1-9]\d{6,7}(?!\d)/g;

/** The cells of a document's tables in which people and their telephones stand, by the headers 联系人, 负责人, 联系电话. */
export function contactCellsIn(blocks: readonly Block[]): ContactCell[] {
	return blocks.flatMap((block) => (block.kind === 'table' ? contactsOf(block) : []));
}

function contactsOf({ rows }: Table): ContactCell[] {
	const columns = new Map<number, ContactCell['kind']>();
	return rows.flatMap(({ cells }) =>
		cells.flatMap((cell): ContactCell[] => {
			const header = plain(cell.text);
			if (people.test(header)) columns.set(cell.column, 'contact');
			else if ([...header].length <= 8 && telephones.test(header)) columns.set(cell.column, 'telephone');
			else {
				const kind = columns.get(cell.column);
				const words = kind === undefined ? [] : wordsOf(kind, cell.text);
				return kind === undefined || words.length === 0 ? [] : [{ kind, cell, words }];
			}
			return [];
		}),
	);
}

function wordsOf(kind: ContactCell['kind'], text: string): string[] {
	if (kind === 'telephone') return [...text.matchAll(number)].map(([found]) => found);
	// A name of two characters is often set with a space between them.
	const closed = text.replace(
		/(?<=^|[、，,;；/\s])([\u4e00-\u9fa5])[ \u3000]+([\u4e00-\u9fa5])(?=$|[、，,;；/\s])/g,
		'$1$2',
	);
	const apart = closed === text ? [] : [text.trim()];
	const names = [...closed.matchAll(personName)].flatMap(({ groups }) =>
		groups?.name === undefined || noPerson.test(groups.name) ? [] : [groups.name],
	);
	return names.length > 0 && apart.length > 0 ? apart : names;
}

/** Covers words in the lines of a text where they fill a cell or a part of one. */
export function coveredInLines(
	lines: string[],
	place: Lines,
	words: readonly string[],
	cover: (words: string) => string,
): void {
	for (let at = place[0] - 1; at < Math.min(place[1], lines.length); at++)
		for (const word of words) {
			const line = lines[at] ?? '';
			const found = [...line.matchAll(new RegExp(escaped(word), 'g'))].find(
				({ index }) =>
					/^$|[\s|、，,;；/\d]$/.test(line.slice(0, index)) &&
					/^$|^[\s|、，,;；/\d（(]/.test(line.slice(index + word.length)),
			);
			if (found) lines[at] = line.slice(0, found.index) + cover(word) + line.slice(found.index + word.length);
		}
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
