/** A stretch of a Markdown source that is parsed by itself. */
export interface Segment {
	/** what is parsed: the stretch, behind the head of the table that it goes on with */
	readonly text: string;
	/** lines and characters of that head; 0 where the stretch begins anew */
	readonly head: { readonly lines: number; readonly characters: number };
	/** lines and characters of the source before the stretch */
	readonly before: { readonly lines: number; readonly characters: number };
}

/** The parser takes a hundred times the memory of what it reads: shorter sources are parsed as one. */
const whole = 200_000;
const least = 50_000;

const definition = /^ {0,3}\[[^\]\n]{1,200}\]:/m;
const fence = /^ {0,3}(`{3,}|~{3,})/;
const delimiter = /^[\s|:-]+$/;
/** What may go on with what stands before a blank line: a list, a quote, an indented paragraph of either. */
const mayGoOn = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])/;

/**
 * Cuts a long source where one block ends and another begins, and long tables between two rows, so that each stretch reads
 * alone as it reads in the whole. A source with definitions for its links is left whole, as they reach across it.
 */
export function segmentsOf(source: string): Segment[] {
	if (source.length <= whole || definition.test(source)) return [segment(source, '', 0, 0, 0)];
	const lines = source.split('\n');
	const segments: Segment[] = [];
	const state = new OpenBlocks();
	let [first, start, at] = [0, 0, 0];
	let head = '';
	lines.forEach((line, index) => {
		const cut = at - start >= least ? state.cutBefore(lines, index) : undefined;
		if (cut !== undefined) {
			segments.push(segment(source.slice(start, at), head, countOf(head), first, start));
			[first, start, head] = [index, at, cut];
		}
		state.pass(lines, index);
		at += line.length + 1;
	});
	segments.push(segment(source.slice(start), head, countOf(head), first, start));
	return segments;
}

function segment(text: string, head: string, lines: number, first: number, start: number): Segment {
	return {
		text: head + text,
		head: { lines, characters: head.length },
		before: { lines: first, characters: start },
	};
}

function countOf(head: string): number {
	return head.split('\n').length - 1;
}

/** What is open at a line: a block of code, a comment, a table. */
class OpenBlocks {
	#fence: string | undefined;
	#comment = false;
	/** the header and the delimiter row of the table that is open */
	#table: string | undefined;

	/** What a stretch that begins at a line is set behind; undefined where none may begin there. */
	cutBefore(lines: readonly string[], index: number): string | undefined {
		if (this.#fence !== undefined || this.#comment) return undefined;
		const line = lines[index] ?? '';
		if (this.#table !== undefined) return line.startsWith('|') ? this.#table : undefined;
		const apart = (lines[index - 1] ?? '').trim() === '';
		return apart && line.trim() !== '' && !mayGoOn.test(line) ? '' : undefined;
	}

	pass(lines: readonly string[], index: number): void {
		const line = lines[index] ?? '';
		if (this.#fence !== undefined) {
			if (line.trimStart().startsWith(this.#fence)) this.#fence = undefined;
			return;
		}
		if (this.#comment || line.includes('<!--')) {
			this.#comment = line.lastIndexOf('-->') < (this.#comment ? 0 : line.lastIndexOf('<!--'));
			return;
		}
		this.#fence = fence.exec(line)?.[1];
		const above = lines[index - 1] ?? '';
		if (line.trim() === '') this.#table = undefined;
		else if (this.#table === undefined && above.includes('|') && /-/.test(line) && delimiter.test(line))
			this.#table = `${above}\n${line}\n`;
	}
}
