/** Over how many columns each of the upper headers stands; 1 where no header stands under it. */
export interface HeaderSpans {
	readonly spans: readonly number[];
	/** whether every header below shares words with the one above it, so that nothing else is likely */
	readonly sure: boolean;
}

/**
 * Two rows of headers whose spans a capture lost: the upper ones, those that stand under some of them, and how many columns
 * the rows below have. Each upper header with others under it takes two or more of them, in order; words that both share
 * decide which, and even parts and the right side where none do.
 */
export function headerSpans(
	upper: readonly string[],
	lower: readonly string[],
	width: number,
): HeaderSpans | undefined {
	const divided = upper.length + lower.length - width;
	if (divided < 1 || divided > upper.length || lower.length < divided * 2) return undefined;
	const even = lower.length / divided;
	const known = new Map<string, { score: number; spans: readonly number[] } | undefined>();
	const from = (at: number, used: number, left: number) => {
		const key = `${at} ${used} ${left}`;
		if (!known.has(key)) known.set(key, best(at, used, left));
		return known.get(key);
	};
	const best = (
		at: number,
		used: number,
		left: number,
	): { score: number; spans: readonly number[] } | undefined => {
		if (at === upper.length) return left === 0 && used === lower.length ? { score: 0, spans: [] } : undefined;
		const rest = from(at + 1, used, left);
		let found = rest && { score: rest.score, spans: [1, ...rest.spans] };
		if (left === 0) return found;
		for (let size = 2; used + size <= lower.length; size++) {
			const behind = from(at + 1, used + size, left - 1);
			if (!behind) continue;
			const own = likeness(upper[at] ?? '', lower.slice(used, used + size));
			const score = behind.score + own + at * 0.02 - Math.abs(size - even) * 0.1;
			if (!found || score > found.score) found = { score, spans: [size, ...behind.spans] };
		}
		return found;
	};
	const found = from(0, 0, divided);
	return found && { spans: found.spans, sure: isSure(upper, lower, found.spans) };
}

/** How much the headers below stand in the one above: 公开事项 over 一级事项 and 二级事项, 公开层级 over 县级 and 乡级. */
function likeness(above: string, below: readonly string[]): number {
	const name = bare(above);
	const names = below.map(bare);
	const inWords = names.filter((one) => pairsOf(one).some((pair) => name.includes(pair))).length;
	return inWords > 0 ? inWords : names.every((one) => one.at(-1) === name.at(-1)) ? 0.5 * names.length : 0;
}

function bare(header: string): string {
	return header.replace(/[（(][^（()）]{0,20}[）)]/g, '');
}

function pairsOf(text: string): string[] {
	return [...text].flatMap((char, at, all) => (at + 1 < all.length ? [char + all[at + 1]] : []));
}

function isSure(upper: readonly string[], lower: readonly string[], spans: readonly number[]): boolean {
	let at = 0;
	return spans.every((span, index) => {
		if (span === 1) return true;
		const own = lower.slice(at, at + span);
		at += span;
		return likeness(upper[index] ?? '', own) >= own.length / 2;
	});
}
