/** A stretch of the parent's text and what becomes of it when it is localised: the same words, or others. */
export interface Piece {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** A stretch of the parent's text that an operation replaces. */
export interface Replacement {
	readonly start: number;
	readonly end: number;
	readonly to: string;
}

/** A stretch of the parent's text and the stretch of the new text that it became. */
export interface Chunk {
	readonly kind: 'kept' | 'localised' | 'changed';
	readonly from: { readonly start: number; readonly end: number };
	readonly to: { readonly start: number; readonly end: number };
}

/** A text of the parent after localisation and operations. */
export interface Rendered {
	readonly was: string;
	readonly text: string;
	readonly chunks: readonly Chunk[];
}

/**
 * Renders a text of the parent: operations replace their stretches, what stands outside them is localised. A name that an
 * operation touches is the operation's business and is not localised.
 * @param replacements sorted, without overlaps
 */
export function render(
	was: string,
	pieces: readonly Piece[],
	replacements: readonly Replacement[],
): Rendered {
	const chunks: Chunk[] = [];
	let text = '';
	const put = (kind: Chunk['kind'], start: number, end: number, to: string) => {
		if (start === end && to === '') return;
		chunks.push({ kind, from: { start, end }, to: { start: text.length, end: text.length + to.length } });
		text += to;
	};
	const keep = (start: number, end: number) => {
		let at = start;
		for (const piece of pieces) {
			if (piece.start < at || piece.end > end) continue;
			put('kept', at, piece.start, was.slice(at, piece.start));
			put('localised', piece.start, piece.end, piece.text);
			at = piece.end;
		}
		put('kept', at, end, was.slice(at, end));
	};
	let at = 0;
	for (const { start, end, to } of replacements) {
		keep(at, start);
		const [ahead, behind] = sharedEnds(was.slice(start, end), to);
		put('kept', start, start + ahead, to.slice(0, ahead));
		put('changed', start + ahead, end - behind, to.slice(ahead, to.length - behind));
		put('kept', end - behind, end, to.slice(to.length - behind));
		at = end;
	}
	keep(at, was.length);
	return { was, text, chunks };
}

/** How many characters two texts share at their beginning, and at their end beyond that. */
function sharedEnds(a: string, b: string): [number, number] {
	const most = Math.min(a.length, b.length);
	let ahead = 0;
	while (ahead < most && a[ahead] === b[ahead]) ahead++;
	let behind = 0;
	while (behind < most - ahead && a[a.length - 1 - behind] === b[b.length - 1 - behind]) behind++;
	return [ahead, behind];
}

/** What a quote from the parent's text became, and whether an operation or localisation changed it. */
export interface CarriedQuote {
	readonly quote: string;
	readonly kind: Chunk['kind'];
}

/** Follows a quote into the new text; undefined where nothing of it is left or the parent's text does not hold it. */
export function carryQuote({ was, text, chunks }: Rendered, quote: string): CarriedQuote | undefined {
	const start = was.indexOf(quote);
	if (start < 0) return undefined;
	const end = start + quote.length;
	const inside = chunks.filter(({ from }) =>
		from.start === from.end ? from.start > start && from.start < end : from.start < end && from.end > start,
	);
	const [first, last] = [inside[0], inside.at(-1)];
	if (!first || !last) return undefined;
	const from =
		first.kind === 'kept' ? first.to.start + Math.max(0, start - first.from.start) : first.to.start;
	const to = last.kind === 'kept' ? last.to.end - Math.max(0, last.from.end - end) : last.to.end;
	const carried = text.slice(from, to);
	if (carried === '') return undefined;
	const kinds = new Set(inside.map(({ kind }) => kind));
	return {
		quote: carried,
		kind: kinds.has('changed') ? 'changed' : kinds.has('localised') ? 'localised' : 'kept',
	};
}
