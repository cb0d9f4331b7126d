import type { Amendment, DraftProvision, Evidence, Problem, Provision, Step } from '@qingdan/schema';
import { nearest } from '@qingdan/schema';
import { type DraftParent, draftProblem, type HeldDraft, placeName } from '../inherit/held-draft.js';
import { type NumberedProvision, numberedProvisions } from '../policy/provision-id.js';

/** Provisions with the operations of an amendment on them, as a draft states them. */
export interface AmendedProvisions {
	readonly provisions: readonly DraftProvision[] | undefined;
	/** Where a value of the draft's provisions stands in the amendment. */
	readonly stepsOf: (steps: readonly Step[]) => readonly Step[];
	readonly problems: readonly Problem[];
}

type Operation = NonNullable<Amendment['provisions']>[string][number];

/** The name under which provisions are added at the top of the document. */
const top = '/';

/**
 * Puts the operations of an amendment on provisions into the form in which a draft states its provisions: those without an
 * operation come down as they are.
 * @param held places problems in the amendment
 */
export function amendedProvisions(
	operations: NonNullable<Amendment['provisions']>,
	parent: DraftParent,
	by: string,
	held: HeldDraft,
): AmendedProvisions {
	const problems: Problem[] = [];
	const places = new Map<string, { steps: readonly Step[]; edits: readonly number[] }>();
	const tree = numberedProvisions(parent.policy.provisions ?? []);
	const known = namesOf(tree);
	for (const id of Object.keys(operations)) {
		if (id === top || known.includes(id)) continue;
		const values = { target: id, nearest: nearest(id, known) };
		problems.push(
			draftProblem(
				held,
				['provisions', id],
				'draft-target-unknown',
				values,
				placeName(parent, ['provisions']),
			),
		);
	}
	if (Object.keys(operations).length === 0)
		return { provisions: undefined, stepsOf: (steps) => steps, problems };
	const children = (
		nodes: readonly NumberedProvision[],
		name: string,
		at: readonly Step[],
	): DraftProvision[] => {
		const stated = nodes.flatMap((node) => (isOmitted(operations[node.id]) ? [] : [node]));
		const kept = stated.map((node, index) => amend(node, [...at, index]));
		const added = provisionsAdded(operations[name] ?? [], by);
		added.forEach(({ index }, offset) => {
			places.set(key([...at, kept.length + offset]), { steps: ['provisions', name, index], edits: [] });
		});
		return [...kept, ...added.map(({ provision }) => provision)];
	};
	const amend = (node: NumberedProvision, at: readonly Step[]): DraftProvision => {
		const own = operations[node.id] ?? [];
		const changed = own.filter(({ op }) => op === 'set');
		const inText = own.flatMap((one, index) => (one.op === 'set' && one.field !== 'heading' ? [index] : []));
		places.set(key(at), { steps: ['provisions', node.id], edits: inText });
		const below =
			own.some(({ op }) => op === 'add') || node.children.some((child) => touches(child, operations));
		return {
			from: node.id,
			...headingAfter(node, own),
			...(inText.length > 0 ? { edits: inText.map((index) => editOf(own[index] as Operation)) } : {}),
			...restated(changed),
			...(below ? { children: children(node.children, node.id, [...at, 'children']) } : {}),
		};
	};
	const headingAfter = ({ id, provision }: NumberedProvision, own: readonly Operation[]) => {
		let heading = provision.heading ?? '';
		own.forEach(({ op, field, was, to }, index) => {
			if (op !== 'set' || field !== 'heading') return;
			const steps = ['provisions', id, index];
			const other = placeName(parent, ['provisions']);
			if (was === undefined)
				problems.push(draftProblem(held, steps, 'draft-operation-incomplete', { key: 'was' }, other));
			else if (!heading.includes(was))
				problems.push(
					draftProblem(held, [...steps, 'was'], 'draft-was-stale', { was, found: heading }, other),
				);
			else heading = heading.replace(was, () => to ?? '');
		});
		return heading === (provision.heading ?? '') ? {} : { heading: heading === '' ? null : heading };
	};
	const provisions = children(tree, top, ['provisions']);
	return { provisions, stepsOf: (steps) => stepsOf(steps, places), problems };
}

function namesOf(nodes: readonly NumberedProvision[]): string[] {
	return nodes.flatMap(({ id, children }) => [id, ...namesOf(children)]);
}

function isOmitted(operations: readonly Operation[] | undefined): boolean {
	return (operations ?? []).some(({ op }) => op === 'omit');
}

function touches(node: NumberedProvision, operations: NonNullable<Amendment['provisions']>): boolean {
	return operations[node.id] !== undefined || node.children.some((child) => touches(child, operations));
}

function editOf({ was = '', to, all, evidence }: Operation) {
	return { was, to: to ?? '', ...(all ? { all } : {}), ...(evidence ? { evidence } : {}) };
}

/** Readings that an operation states for the provision as it is afterwards. */
function restated(operations: readonly Operation[]): Partial<DraftProvision> {
	const keys = ['departments', 'targets', 'milestones', 'citations'] as const;
	return Object.fromEntries(
		operations.flatMap((one) => keys.flatMap((name) => (one[name] === undefined ? [] : [[name, one[name]]]))),
	);
}

function provisionsAdded(
	operations: readonly Operation[],
	by: string,
): { index: number; provision: DraftProvision }[] {
	return operations.flatMap(({ op, provision }, index) =>
		op === 'add' && provision ? [{ index, provision: inDraft(provision, by) }] : [],
	);
}

/** A new provision stands in the text of the amendment. */
function inDraft({ children, evidence, ...rest }: Provision, by: string): DraftProvision {
	return {
		...rest,
		evidence: inText(evidence, by),
		...(children ? { children: children.map((child) => inDraft(child, by)) } : {}),
	};
}

/** Evidence of an amendment with the name of its text. */
export function inText(evidence: Evidence, by: string): Evidence {
	return { ...evidence, source: evidence.source ?? by };
}

function key(steps: readonly Step[]): string {
	return steps.join('\n');
}

function stepsOf(
	steps: readonly Step[],
	places: ReadonlyMap<string, { steps: readonly Step[]; edits: readonly number[] }>,
): readonly Step[] {
	for (let length = steps.length; length > 0; length--) {
		const found = places.get(key(steps.slice(0, length)));
		if (!found) continue;
		const [first, index, ...rest] = steps.slice(length);
		const edit = first === 'edits' && typeof index === 'number' ? found.edits[index] : undefined;
		return edit === undefined ? found.steps : [...found.steps, edit, ...rest];
	}
	return steps;
}
