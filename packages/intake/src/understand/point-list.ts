import { type BodyResolver, lineSpan } from '@qingdan/core';
import type { Catalogue, Item, Policy, Provision } from '@qingdan/schema';
import type { Lines } from '../document.js';
import { splitBodies } from './bodies.js';
import { type ColumnField, fieldOf } from './headers.js';
import { namedPointsOf, nameOf } from './named-points.js';
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
	/** the headings it stands under, the highest first */
	readonly above: readonly Provision[];
}

/** A list of points as a catalogue, what is left of the provisions, and the labels that each point repeats. */
export interface PointList {
	readonly catalogue: Catalogue | undefined;
	readonly provisions: readonly Provision[];
	readonly furniture: NonNullable<Policy['furniture']>;
	/** how many points were taken for items by their form and the title, without labels that say so */
	readonly inferred: number;
}

const label = /(?:^|(?<=[。；;\n]))[（(]?([\u4e00-\u9fa5、及和与]{2,12})[）)]?[:：]/g;

/**
 * Reads numbered points as the items of a catalogue, the headings above them as its groups: points that say under labels for
 * whom, what and by whom, or points with a name in a document that its title calls a list. Fewer than two of them are text.
 * @param tables whether the list of the title is a table already
 */
export function pointListOf(
	provisions: readonly Provision[],
	title: Title,
	bodies: BodyResolver,
	itemId: (name: string, number: number) => string,
	tables: boolean,
): PointList {
	const points: Point[] = [];
	const named = tables ? undefined : namedPointsOf(provisions, title.text);
	const left = withoutPoints(provisions, [], points, named);
	if (points.length < 2) return { catalogue: undefined, provisions, furniture: [], inferred: 0 };
	const groups = [...new Set(points.flatMap(({ above }) => above))].map((group, index) => ({
		group,
		id: `group-${index + 1}`,
	}));
	const items = points.map((point, index) => itemOf(point, index + 1, groups, bodies, itemId));
	const first = points[0] as Point;
	const labels = [
		...new Map(
			points.flatMap(({ parts }) => parts.map((part) => [part.label, part] as const)).reverse(),
		).values(),
	].reverse();
	return {
		provisions: left,
		inferred: named === undefined ? 0 : points.filter(({ provision }) => named.has(provision)).length,
		furniture: points.flatMap(({ parts, numbers }) => [
			...parts
				.filter((part) => part.label !== '' && !labels.includes(part))
				.map(({ label: text, lines }) => ({
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
							const own = items.filter((_, index) => points[index]?.above.includes(group));
							return {
								id,
								title: `${group.number ?? ''}${group.heading ?? ''}`,
								...(own[0] ? { from: own[0].number, to: own[own.length - 1]?.number ?? own[0].number } : {}),
								evidence: { lines: group.evidence.lines },
							};
						}),
					}
				: {}),
			evidence: {
				lines: policyLines(
					labels.reduce((all, { lines }) => around(all, lines), around(title.lines, first.lines)),
				),
			},
			items,
		},
	};
}

function withoutPoints(
	nodes: readonly Provision[],
	above: readonly Provision[],
	points: Point[],
	named: ReadonlySet<Provision> | undefined,
): Provision[] {
	return nodes.flatMap((node) => {
		const point = pointOf(node, above) ?? (named?.has(node) ? namedPoint(node, above) : undefined);
		if (point) {
			points.push(point);
			return [];
		}
		if (!node.children) return [node];
		const before = points.length;
		const { children: _, ...rest } = node;
		const children = withoutPoints(
			node.children,
			node.heading === undefined ? above : [...above, node],
			points,
			named,
		);
		if (children.length > 0) return [{ ...rest, children }];
		// A heading over nothing but points is the name of their group.
		return points.length > before && node.text === undefined && node.heading !== undefined ? [] : [rest];
	});
}

/** A point with a name: what is said of it, and who is responsible where brackets at its end say so. */
function namedPoint(provision: Provision, above: readonly Provision[]): Point {
	const lines = lineSpan(provision.evidence.lines);
	const said = [
		{ text: nameOf(provision)?.text ?? '', lines },
		...(provision.children ?? []).flatMap(paragraphsOf),
	];
	return {
		provision,
		parts: said.flatMap((one) => (one.text === '' ? [] : partsOf(one.text, one.lines))),
		numbers: [],
		lines: said.reduce<Lines>((all, one) => around(all, one.lines), lines),
		above,
	};
}

/** What stands below a point, a paragraph each, as printed: a heading and its text are parted by a stop or by nothing. */
function paragraphsOf({
	number,
	heading,
	text,
	evidence,
	children,
}: Provision): { text: string; lines: Lines }[] {
	const lines = lineSpan(evidence.lines);
	const own = [`${number ?? ''}${heading ?? ''}`, text ?? ''].filter((one) => one !== '');
	return [
		...(heading === undefined ? [own.join('')] : own).map((one) => ({ text: one, lines })),
		...(children ?? []).flatMap(paragraphsOf),
	];
}

/** What a paragraph says, and what its brackets say under labels: …（责任单位：…）（完成时限：…）。 */
function partsOf(text: string, lines: Lines): Labelled[] {
	const bracket = lastBracket(text);
	const inside = bracket && labelled(bracket.inside, lines, labelInBrackets);
	if (!inside) {
		const alone = labelled(text, lines);
		return alone?.every(({ field }) => field !== 'content')
			? alone
			: [{ label: '', field: 'content', text, lines }];
	}
	return [...(bracket.before === '' ? [] : partsOf(bracket.before, lines)), ...inside];
}

/** The bracket that ends a text, others inside it included. */
function lastBracket(text: string): { before: string; inside: string } | undefined {
	const end = text.replace(/[。；]$/, '').length - 1;
	let depth = 0;
	for (let at = end; at >= 0; at--) {
		const char = text[at] as string;
		if (/[）)〕］\]】]/.test(char)) depth++;
		else if (/[（(〔［[【]/.test(char)) depth--;
		if (depth === 0)
			return at === end ? undefined : { before: text.slice(0, at), inside: text.slice(at + 1, end) };
	}
	return undefined;
}

function pointOf(provision: Provision, above: readonly Provision[]): Point | undefined {
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
		above,
	};
}

/** In brackets a comma parts two labels, too. */
const labelInBrackets = /(?:^|(?<=[。；;，,]))([\u4e00-\u9fa5、及和与]{2,12})[:：]/g;

/** Parts a text at its labels; undefined where it does not begin with one. */
function labelled(text: string, lines: Lines, pattern = label): Labelled[] | undefined {
	const found = [...text.matchAll(pattern)].flatMap((match) => {
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
	{ provision, parts, lines, above }: Point,
	number: number,
	groups: readonly { group: Provision; id: string }[],
	bodies: BodyResolver,
	itemId: (name: string, number: number) => string,
): Item {
	const name = nameOf(provision)?.name ?? '';
	const text = (field: ColumnField) => {
		const own = parts
			.filter((part) => part.field === field)
			.map((part) => (field === 'content' ? part.text : part.text.replace(/[。；，]$/, '')));
		return own.length === 0 ? null : own.join('\n');
	};
	const others = Object.fromEntries(
		parts
			.filter(({ field }) => field === 'other')
			.map((part) => [part.label, part.text.replace(/[。；，]$/, '')]),
	);
	const printed = provision.number ?? '';
	const listed = text('departments');
	const own = groups.filter((one) => above.includes(one.group)).map(({ id }) => id);
	return {
		id: itemId(name, number),
		number,
		...(new RegExp(`^${number}[.．、]?$`).test(printed) ? {} : { printedNumber: printed }),
		name,
		target: text('target'),
		content: text('content'),
		serviceType: text('serviceType'),
		departments: listed === null ? [...(provision.departments ?? [])] : splitBodies(listed, bodies),
		...(Object.keys(others).length > 0 ? { fields: others } : {}),
		...(own.length > 0 ? { groups: own } : {}),
		evidence: { lines: policyLines(lines) },
	};
}
