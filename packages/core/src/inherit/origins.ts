import type { Evidence, Lines, Step } from '@qingdan/schema';
import { pointer } from '@qingdan/schema';
import type { DraftParent, HeldDraft, Origin, OriginOf, OriginStatus } from './held-draft.js';
import { type OperationAt, operationName } from './operations.js';

/** Origins of parts of something, by the way to each part. A part without one has that of the nearest part above it. */
export type Origins = readonly OriginAt[];

/** The origin of one part. */
export type OriginAt = [readonly Step[], Origin];

/** The same origins for a part that stands elsewhere. */
export function under(steps: readonly Step[], origins: Origins): Origins {
	return origins.map(([inner, origin]): OriginAt => [[...steps, ...inner], origin]);
}

/** Looks an origin up by the way to a value: its own, else that of the nearest part above. */
export function originBook(origins: Origins): OriginOf {
	const byPath = new Map(origins.map(([steps, origin]) => [pointer(steps), origin]));
	return (steps) => {
		for (let length = steps.length; length >= 0; length--) {
			const found = byPath.get(pointer(steps.slice(0, length)));
			if (found) return found;
		}
		return undefined;
	};
}

/** Makes origins for values that come from the parent, or from the draft itself. */
export interface OriginMaker {
	/** A value that stands in the parent at the steps, within lines of the parent's source text. */
	parent(
		status: 'inherited' | 'localised',
		parentSteps: readonly Step[],
		evidence: Evidence,
		more?: { readonly lines?: Lines | undefined; readonly was?: Origin['was'] },
	): Origin;
	/** A value of the parent's that operations changed. */
	changed(
		by: readonly OperationAt[],
		parentSteps: readonly Step[],
		evidence: Evidence,
		was: Origin['was'],
		status?: OriginStatus,
	): Origin;
	/** A value that the draft states at a place of its file; it rests on lines of the draft's own source text where it has one. */
	own(steps: readonly Step[], status?: OriginStatus, was?: Origin['was'], evidence?: Evidence): Origin;
}

export function originMaker(held: HeldDraft, parent: DraftParent): OriginMaker {
	const { key } = held.draft;
	const above = (steps: readonly Step[]) => {
		const found = parent.origins?.(steps);
		return found ? { above: found } : {};
	};
	/** The words that make the change, where the operation names them. */
	const enacting = (by: readonly OperationAt[]) => {
		const stated = by.find(({ operation }) => operation.evidence)?.operation.evidence;
		const evidence = located(stated ?? held.enactedBy);
		return evidence && { evidence };
	};
	const located = (evidence: Evidence | undefined) =>
		evidence && { source: evidence.source ?? key, lines: evidence.lines };
	const inParent = ({ source, lines }: Evidence, own?: Lines) => ({
		evidence: { source: source ?? parent.policy.key, lines: own ?? lines },
	});
	return {
		parent: (status, steps, evidence, { lines, was } = {}) => ({
			status,
			from: parent.policy.key,
			...(was === undefined ? {} : { was }),
			...inParent(evidence, lines),
			...above(steps),
		}),
		changed: (by, steps, evidence, was, status = statusOf(by)) => ({
			status,
			from: key,
			op: [...new Set(by.map((one) => operationName(one.steps)))].join(', '),
			...(was === undefined ? {} : { was }),
			...(enacting(by) ?? inParent(evidence)),
			...above(steps),
		}),
		own: (steps, status = 'added', was, evidence) => ({
			status,
			from: key,
			...(steps.length === 0 ? {} : { op: operationName(steps) }),
			...(was === undefined ? {} : { was }),
			evidence: located(evidence ?? held.enactedBy) ?? { source: key, lines: held.place(steps).line },
		}),
	};
}

function statusOf(by: readonly OperationAt[]): OriginStatus {
	if (by.some(({ operation }) => operation.op === 'fill')) return 'filled';
	return by.every(({ operation }) => operation.op === 'correct') ? 'corrected' : 'set';
}
