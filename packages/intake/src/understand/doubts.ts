import type { DoubtCode, Evidence, OpenDoubt } from '@qingdan/schema';

/** Collects what is not sure while a document is understood. */
export class Doubts {
	readonly found: OpenDoubt[] = [];
	readonly #known = new Set<string>();

	/** Records a doubt on the document as a whole. */
	onDocument(
		code: DoubtCode,
		severity: OpenDoubt['severity'],
		evidence: Evidence,
		values: OpenDoubt['values'] = {},
		candidates: readonly string[] = [],
	): void {
		this.#add({ code, item: null, field: null, severity, evidence, values, ...offered(candidates) });
	}

	/** Records a doubt on a cell of an item. */
	onItem(
		item: number,
		field: string,
		code: DoubtCode,
		severity: OpenDoubt['severity'],
		evidence: Evidence,
		values: OpenDoubt['values'] = {},
		candidates: readonly string[] = [],
	): void {
		this.#add({ code, item, field, severity, evidence, values, ...offered(candidates) });
	}

	#add(doubt: OpenDoubt): void {
		const same = JSON.stringify(doubt);
		if (this.#known.has(same)) return;
		this.#known.add(same);
		this.found.push(doubt);
	}
}

function offered(candidates: readonly string[]): Pick<OpenDoubt, 'candidates'> {
	return candidates.length > 0 ? { candidates: [...candidates] } : {};
}
