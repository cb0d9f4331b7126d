/** Characters as wide as Han: between two of them a line break of the source is no space (CSS Text 3, 4.1.2). */
const wide = '[\\u2e80-\\u303f\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff00-\\uffef]';
const breakBetweenWide = new RegExp(`(?<=${wide})[ \\t\\r\\f]*\\n[ \\t\\r\\n\\f]*(?=${wide})`, 'g');

/** Collects the text of one paragraph of a page, with white space as a browser shows it. */
export class InlineText {
	#pieces: string[] = [];
	#endsInSpace = true;

	add(text: string, isPreformatted: boolean): void {
		if (text === '') return;
		const shown = isPreformatted ? text : collapsed(text, this.#endsInSpace);
		if (shown === '') return;
		this.#pieces.push(shown);
		this.#endsInSpace = /[ \n]$/.test(shown);
	}

	lineBreak(): void {
		this.#pieces.push('\n');
		this.#endsInSpace = true;
	}

	/** Gives the text and begins anew. */
	take(): string {
		const text = this.#pieces
			.join('')
			.split('\n')
			.map(trimmedEnd)
			.join('\n')
			.replace(/^[ \n]+/, '');
		this.#pieces = [];
		this.#endsInSpace = true;
		return trimmedEnd(text);
	}
}

function collapsed(text: string, afterSpace: boolean): string {
	const shown = text.replace(breakBetweenWide, '').replace(/[ \t\r\n\f]+/g, ' ');
	return afterSpace ? shown.replace(/^ /, '') : shown;
}

/** Without what a pattern anchored at the end would search for again and again. */
function trimmedEnd(text: string): string {
	let end = text.length;
	while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\n')) end--;
	return text.slice(0, end);
}
