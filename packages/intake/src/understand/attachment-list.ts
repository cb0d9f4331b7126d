import { annexLabel, formOf } from './line-kinds.js';
import type { Anatomy } from './parts.js';
import type { Line, Unit } from './stream.js';

/** The list of what is attached, as it stands below a text: 附件：1.…, then an entry a line. */
export class AttachmentList {
	readonly listed: Anatomy['listed'] = [];
	#open = false;

	/**
	 * Whether a line is the label that begins the list; what it names itself is its first entry.
	 * @param next what follows the line, by which the label of an annex itself is told from that of the list
	 */
	begins(line: Line, next: Unit | undefined): boolean {
		const label = annexLabel(line);
		if (!label || this.#open || !this.#isListLabel(label, next)) return false;
		this.#open = true;
		const { title } = label;
		if (title !== '')
			this.#add(
				title.replace(/^\d{1,2}[.．、]/, ''),
				Number(/^\d{1,2}(?=[.．、])/.exec(title)?.[0] ?? label.number ?? 1),
				line,
			);
		return true;
	}

	#isListLabel(
		{ title, number }: NonNullable<ReturnType<typeof annexLabel>>,
		next: Unit | undefined,
	): boolean {
		if (title === '')
			return (
				next?.kind === 'line' &&
				next.marker !== undefined &&
				/^\s*(?:[-*]\s*)?\d/.test(next.text) &&
				formOf(next.text) !== undefined
			);
		const isAnnex =
			next?.kind === 'table' || (next?.kind === 'line' && next.text === title && !annexLabel(next));
		return !isAnnex && !(number !== undefined && this.listed.length > 0);
	}

	/** Whether a line is the next entry of the open list; one that is none ends it. */
	goesOn(line: Line): boolean {
		if (!this.#open) return false;
		const number = line.marker?.kind === 'digit' ? line.marker.value : undefined;
		if (number === this.listed.length + 1 && !/[。；]$/.test(line.text)) {
			this.#add(line.marker?.rest ?? line.text, number, line);
			return true;
		}
		this.#open = false;
		return false;
	}

	/** Ends the list: something else begins. */
	close(): void {
		this.#open = false;
	}

	#add(title: string, number: number, line: Line): void {
		this.listed.push({ number, title, line });
	}
}
