import type { DraftProvision, Milestone, Problem, Provision, Step } from '@qingdan/schema';
import { nearest } from '@qingdan/schema';
import { type NumberedProvision, numberedProvisions } from '../policy/provision-id.js';
import { attributed } from './carry.js';
import { type DraftParent, draftProblem, placeName } from './held-draft.js';
import { type OperationAt, orderOf } from './operations.js';
import type { OriginAt, Origins } from './origins.js';
import { type CarriedQuote, carryQuote, type Rendered, render } from './rendering.js';
import { asEvidence, type ItemSetting } from './resolve-item.js';
import { applyStated } from './statement.js';

/** The readings of a provision that a draft may state. */
export const provisionReadingKeys = [
	'departments',
	'leadDepartments',
	'standingResponsibility',
	'targets',
	'milestones',
	'citations',
	'repairs',
	'anomalies',
] as const;

/** A provision of the parent with the way to it. */
export interface ParentProvision {
	readonly node: NumberedProvision;
	readonly steps: readonly Step[];
}

/** The provisions of a resolved draft. */
export interface ResolvedProvisions {
	readonly provisions: readonly Provision[];
	readonly origins: Origins;
	readonly problems: readonly Problem[];
}

/** All provisions of a parent by their ids. */
function provisionsById({ policy }: DraftParent): Map<string, ParentProvision> {
	const found = new Map<string, ParentProvision>();
	const walk = (nodes: readonly NumberedProvision[], above: readonly Step[]): void => {
		nodes.forEach((node, index) => {
			found.set(node.id, { node, steps: [...above, index] });
			walk(node.children, [...above, index, 'children']);
		});
	};
	walk(numberedProvisions(policy.provisions ?? []), ['provisions']);
	return found;
}

/** Resolves the provisions that a draft states; without any, those of the parent come down as a whole. */
export function resolveProvisions(setting: ItemSetting): ResolvedProvisions {
	const { held, parent } = setting;
	const { provisions } = held.draft;
	const origins: OriginAt[] = [];
	const problems: Problem[] = [];
	const byId = provisionsById(parent);
	if (provisions === null) return { provisions: [], origins, problems };
	if (provisions === undefined) {
		const tree = numberedProvisions(parent.policy.provisions ?? []);
		return { provisions: tree.map((node, index) => inherit(node, ['provisions', index])), origins, problems };
	}
	return {
		provisions: provisions.map((stated, index) =>
			resolve(stated, ['provisions', index], ['provisions', index]),
		),
		origins,
		problems,
	};

	function inherit(node: NumberedProvision, at: readonly Step[]): Provision {
		const carried = carryProvision(node, undefined, setting);
		origins.push(...comesDown(node, carried.provision, at));
		const children = node.children.map((child, index) => inherit(child, [...at, 'children', index]));
		return children.length === 0 ? carried.provision : { ...carried.provision, children };
	}

	function comesDown(node: NumberedProvision, provision: Provision, at: readonly Step[]): OriginAt[] {
		const steps = byId.get(node.id)?.steps ?? [];
		const { evidence } = node.provision;
		const { origin } = setting;
		const text: OriginAt[] =
			provision.text === node.provision.text
				? []
				: [
						[
							[...at, 'text'],
							origin.parent('localised', [...steps, 'text'], evidence, { was: node.provision.text ?? null }),
						],
					];
		const bodies = (['departments', 'leadDepartments'] as const).flatMap((key) =>
			(provision[key] ?? []).flatMap((name, index): OriginAt[] => {
				const was = node.provision[key]?.[index];
				return was === name || was === undefined
					? []
					: [[[...at, key, index], origin.parent('localised', [...steps, key, index], evidence, { was })]];
			}),
		);
		return [[at, origin.parent('inherited', steps, evidence)], ...text, ...bodies];
	}

	function resolve(stated: DraftProvision, at: readonly Step[], draftSteps: readonly Step[]): Provision {
		const { from, edits, children, evidence, number, heading, text, ...readings } = stated;
		const place = evidence === undefined ? undefined : asEvidence(evidence);
		const own = setting.origin.own(draftSteps, 'added', undefined, place);
		const below = (children ?? []).map((child, index) =>
			resolve(child, [...at, 'children', index], [...draftSteps, 'children', index]),
		);
		const above = from === undefined ? undefined : byId.get(from);
		if (!above) {
			if (from !== undefined) {
				const values = { target: from, nearest: nearest(from, [...byId.keys()]) };
				problems.push(
					draftProblem(
						held,
						[...draftSteps, 'from'],
						'draft-target-unknown',
						values,
						placeName(parent, ['provisions']),
					),
				);
			}
			origins.push([at, own]);
			return {
				number: number ?? null,
				...(heading ? { heading } : {}),
				...(text === undefined || text === null ? {} : { text }),
				...applyStated({}, readings),
				evidence: place ?? { source: held.draft.key, lines: held.place(draftSteps).line },
				...(children ? { children: below } : {}),
			};
		}
		const { node, steps } = above;
		const by = (edits ?? []).map(
			(edit, index): OperationAt => ({
				operation: { op: 'set', ...edit },
				steps: [...draftSteps, 'edits', index],
			}),
		);
		const { order, problems: wrong } = orderOf(
			node.provision.text ?? null,
			by,
			[...steps, 'text'],
			held,
			parent,
		);
		problems.push(...wrong);
		const carried = carryProvision(node, order.kind === 'pieces' ? order.replacements : undefined, setting);
		origins.push(...comesDown(node, carried.provision, at));
		if (by.length > 0) {
			const was = node.provision.text ?? null;
			origins.push([
				[...at, 'text'],
				setting.origin.changed(by, [...steps, 'text'], node.provision.evidence, was),
			]);
		}
		const before: Readonly<Record<string, unknown>> = { ...node.provision };
		for (const key of Object.keys(stated)) {
			if (['from', 'edits', 'children'].includes(key)) continue;
			const was = before[key];
			const plain = typeof was === 'string' ? was : undefined;
			const status = plain === undefined ? 'added' : 'set';
			origins.push([[...at, key], setting.origin.own([...draftSteps, key], status, plain, place)]);
		}
		const result: Record<string, unknown> = { ...applyStated({ ...carried.provision }, readings) };
		if (number !== undefined) result.number = number;
		for (const [key, value] of Object.entries({ heading, text })) {
			if (value === null) delete result[key];
			else if (value !== undefined) result[key] = value;
		}
		if (place) result.evidence = place;
		const kept =
			children === undefined
				? node.children.map((child, index) => inherit(child, [...at, 'children', index]))
				: below;
		if (children !== null && (kept.length > 0 || children !== undefined)) result.children = kept;
		return result as unknown as Provision;
	}
}

/** A provision as it comes down from the parent, without those below it. */
export function carryProvision(
	{ provision }: NumberedProvision,
	replacements: Parameters<typeof render>[2] | undefined,
	{ localisation, standing, parent }: Pick<ItemSetting, 'localisation' | 'standing' | 'parent'>,
): { readonly provision: Provision; readonly rendered: Rendered | undefined } {
	const { children: _, repairs, anomalies, text, departments, leadDepartments, ...rest } = provision;
	const names = [...(departments ?? []), ...(leadDepartments ?? [])];
	const rendered =
		text === undefined ? undefined : render(text, localisation.paragraph(text, names), replacements ?? []);
	const heading = render(provision.heading ?? '', [], []);
	// A quote may reach from the heading into the text; where nothing changed, it stands as it did.
	const carried = (quote: string): CarriedQuote | undefined =>
		rendered === undefined || rendered.text === text
			? { quote, kind: 'kept' }
			: (carryQuote(rendered, quote) ?? carryQuote(heading, quote));
	const quoted = <Reading extends { quote: string; lines?: unknown }>(
		readings: readonly Reading[] | undefined,
	) =>
		readings?.flatMap((reading): Reading[] => {
			const { lines, ...bare } = reading;
			const found = carried(reading.quote);
			if (!found || found.kind === 'changed') return [];
			const parts = (reading as unknown as Milestone).parts;
			const inner = parts ? { parts: quoted(parts) } : {};
			return [
				{
					...bare,
					...inner,
					quote: found.quote,
					...(standing === 'own' || lines === undefined ? {} : { lines }),
				} as unknown as Reading,
			];
		});
	const lists = {
		targets: quoted(provision.targets),
		milestones: quoted(provision.milestones),
		citations: quoted(provision.citations),
	};
	const once = provision.standingResponsibility && quoted([provision.standingResponsibility])?.[0];
	const { targets: _t, milestones: _m, citations: _c, standingResponsibility: _s, ...plain } = rest;
	return {
		rendered,
		provision: {
			...plain,
			...(rendered ? { text: rendered.text } : {}),
			...(departments ? { departments: departments.map(localisation.body) } : {}),
			...(leadDepartments ? { leadDepartments: leadDepartments.map(localisation.body) } : {}),
			...(once ? { standingResponsibility: once } : {}),
			...(standing === 'same' && repairs ? { repairs } : {}),
			...(standing === 'same' && anomalies ? { anomalies } : {}),
			...Object.fromEntries(
				Object.entries(lists).filter(([, list]) => list !== undefined && list.length > 0),
			),
			evidence: attributed(provision.evidence, parent.policy.key, standing),
		},
	};
}
