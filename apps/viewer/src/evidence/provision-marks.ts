import type { PresentedProvision } from '@qingdan/core';
import type { Lines } from '@qingdan/schema';

/** Words of a provision that mean something by themselves. */
export interface ProvisionMark {
	/** its number among the marks of the provision, from 1 */
	readonly id: string;
	readonly kind: 'target' | 'citation';
	readonly quote: string;
	readonly lines?: Lines;
	/** key of the document cited */
	readonly to?: string;
}

/** Targets, milestones and citations of a provision, numbered. */
export function provisionMarks(provision: PresentedProvision): ProvisionMark[] {
	const targets = [...(provision.targets ?? []), ...(provision.milestones ?? [])];
	const marks = [
		...targets.map(({ quote, lines }) => ({
			kind: 'target' as const,
			quote,
			...(lines === undefined ? {} : { lines }),
		})),
		...(provision.citations ?? []).map(({ quote, lines, to }) => ({
			kind: 'citation' as const,
			quote,
			...(to === undefined ? {} : { to }),
			...(lines === undefined ? {} : { lines }),
		})),
	];
	return marks.map((mark, index) => ({ id: String(index + 1), ...mark }));
}
