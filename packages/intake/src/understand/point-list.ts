import { type BodyResolver, lineSpan } from '@qingdan/core';
import type { Catalogue, Item, Policy, Provision } from '@qingdan/schema';
import type { Lines } from '../document.js';
import { splitBodies } from './bodies.js';
import { type ColumnField, fieldOf } from './headers.js';
import type { Title } from './parts.js';
import { around, policyLines } from './spans.js';

/** What a point says under a label: 服务对象：…. */
interface Labelled {
	readonly label: string;
	readonly field: ColumnField;
	readonly text: string;
	readonly lines: Lines;
}

interface Point {
	readonly provision: Provision;
	readonly parts: readonly Labelled[];
	/** numbers of parts that are printed apart: （1）服务对象 */
	readonly numbers: readonly { text: string; lines: Lines }[];
	readonly lines: Lines;
	/** the heading it stands under */
	readonly group: Provision | undefined;
}

/** A list of points as a catalogue, what is left of the provisions, and the labels that each point repeats. */
export interface PointList {
	readonly catalogue: Catalogue | undefined;
	readonly provisions: readonly Provision[];
	readonly furniture: NonNullable<Policy['furniture']>;
}

const label = /(?:^|(?<=[。；\n]))[（(]?([\u4e00-\u9fa5、及和与]{2,12})[）)]?[:：]/g;

/**
 * Reads numbered points that say under labels for whom, what and by whom as the items of a catalogue; the headings above them
 * are its groups. Fewer than two of them are text.
 */
export function pointListOf(
	provisions: readonly Provision[],
	title: Title,
	bodies: BodyResolver,
	itemId: (name: string, number: number) => string,
): PointList {
	const points: Point[] = [];
	const left = withoutPoints(provisions, undefined, points);
	if (points.length < 2) return { catalogue: undefined, provisions, furniture: [] };
	const groups = [...new Set(points.map(({ group }) => group))].flatMap((group, index) =>
		group === undefined ? [] : [{ group, id: `group-${index + 1}` }],
	);
	const items = points.map((point, index) => itemOf(point, index + 1, groups, bodies, itemId));
	const first = points[0] as Point;
	const labels = [
		...new Map(points.flatMap(({ parts }) => parts.map((part) => [part.label, part]))).values(),
	];
	return {
		provisions: left,
		furniture: points.flatMap(({ parts, numbers }, index) => [
			...(index === 0 ? [] : parts).map(({ label: text, lines }) => ({
				kind: 'repeated-header' as const,
				lines: policyLines(lines),
				text,
			})),
			...numbers.map(({ text, lines }) => ({
				kind: 'layout-mark' as const,
				lines: policyLines(lines),
				text,
			})),
		]),
		catalogue: {
			id: 'catalogue',
			title: title.text,
			columns: labels.map((part) => ({ header: part.label, field: part.field })),
			...(groups.length > 0
				? {
						groups: groups.map(({ group, id }) => {
							const own = items.filter((_, index) => points[index]?.group === group);
							return {
								id,
								title: `${group.number ?? ''}${group.heading ?? ''}`,
								...(own[0] ? { from: own[0].number, to: own[own.length - 1]?.number ?? own[0].number } : {}),
								evidence: { lines: group.evidence.lines },
							};
						}),
					}
				: {}),
			evidence: { lines: policyLines(around(title.lines, around(first.lines, first.lines))) },
			items,
		},
	};
}

function withoutPoints(
	nodes: readonly Provision[],
	group: Provision | undefined,
	points: Point[],
): Provision[] {
	return nodes.flatMap((node) => {
		const point = pointOf(node, group);
		if (point) {
			points.push(point);
			return [];
		}
		if (!node.children) return [node];
		const before = points.length;
		const { children: _, ...rest } = node;
		const children = withoutPoints(node.children, node.heading === undefined ? group : node, points);
		if (children.length > 0) return [{ ...rest, children }];
		// A heading over nothing but points is the name of their group.
		return points.length > before && node.text === undefined && node.heading !== undefined ? [] : [rest];
	});
}

function pointOf(provision: Provision, group: Provision | undefined): Point | undefined {
	const { number, heading, text, children = [], evidence } = provision;
	if (number === null || heading === undefined) return undefined;
	if (children.some((child) => child.children || (child.heading !== undefined && !fieldOf(child.heading))))
		return undefined;
	const printed = [
		...(text === undefined ? [] : [{ text, lines: lineSpan(evidence.lines) }]),
		...children.map((child) => ({
			text: child.heading === undefined ? (child.text ?? '') : `${child.heading}：${child.text ?? ''}`,
			lines: lineSpan(child.evidence.lines),
		})),
	];
	const parts = printed.flatMap((one) => labelled(one.text, one.lines) ?? [undefined]);
	const known = parts.flatMap((part) => part ?? []);
	const fields = new Set(known.map(({ field }) => field));
	const telling = ['target', 'content', 'departments'].filter((field) => fields.has(field as ColumnField));
	if (telling.length < 2 || known.length < parts.length) return undefined;
	return {
		provision,
		parts: known,
		numbers: children.flatMap((child) =>
			child.number === null ? [] : [{ text: child.number, lines: lineSpan(child.evidence.lines) }],
		),
		lines: children.reduce<Lines>(
			(all, child) => around(all, lineSpan(child.evidence.lines)),
			lineSpan(evidence.lines),
		),
		group,
	};
}

/** Parts a text at its labels; undefined where it does not begin with one. */
function labelled(text: string, lines: Lines): Labelled[] | undefined {
	const found = [...text.matchAll(label)].flatMap((match) => {
		const field = fieldOf(match[1] ?? '')?.field;
		return field === undefined || field === 'number' ? [] : [{ match, field }];
	});
	if (found[0]?.match.index !== 0) return undefined;
	return found.map(({ match, field }, index) => ({
		label: match[1] ?? '',
		field,
		text: text.slice(match.index + match[0].length, found[index + 1]?.match.index),
		lines,
	}));
}

function itemOf(
	{ provision, parts, lines, group }: Point,
	number: number,
	groups: readonly { group: Provision; id: string }[],
	bodies: BodyResolver,
	itemId: (name: string, number: number) => string,
): Item {
	const name = provision.heading ?? '';
	const text = (field: ColumnField) => {
		const own = parts
			.filter((part) => part.field === field)
			.map((part) => part.text.replace(/[。；]$/, field === 'content' ? '$&' : ''));
		return own.length === 0 ? null : own.join('\n');
	};
	const others = Object.fromEntries(
		parts
			.filter(({ field }) => field === 'other')
			.map((part) => [part.label, part.text.replace(/[。；]$/, '')]),
	);
	const printed = provision.number ?? '';
	const own = groups.filter((one) => one.group === group).map(({ id }) => id);
	return {
		id: itemId(name, number),
		number,
		...(new RegExp(`^${number}[.．、]?$`).test(printed) ? {} : { printedNumber: printed }),
		name,
		target: text('target'),
		content: text('content'),
		serviceType: text('serviceType'),
		departments: splitBodies(text('departments') ?? '', bodies),
		...(Object.keys(others).length > 0 ? { fields: others } : {}),
		...(own.length > 0 ? { groups: own } : {}),
		evidence: { lines: policyLines(lines) },
	};
}
