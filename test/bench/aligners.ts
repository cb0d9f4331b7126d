import { alignItems } from '@qingdan/core';
import type { Item } from '@qingdan/schema';
import daff from 'daff';
import { distance } from 'fastest-levenshtein';
import { create } from 'jsondiffpatch';
import microdiff from 'microdiff';
import munkres from 'munkres';

/** An item as a program without a model of it sees it. */
interface Row {
	readonly number: number;
	readonly name: string;
	readonly target: string;
	readonly content: string;
}

/** Links by index on the left and on the right. */
type Links = (readonly [number, number])[];

/** A way to align, and what it takes for the same; a differ that does not say so has the links that it presumes. */
export interface Aligner {
	run(): unknown;
	links(): Links;
}

function rowsOf(items: readonly Item[]): Row[] {
	return items.map(({ number, name, target, content, variants = [] }) => ({
		number,
		name,
		target: [target, ...variants.map((row) => row.target)].join(''),
		content: [content, ...variants.map((row) => row.content)].join(''),
	}));
}

/** The ways to align two catalogues that are held against each other. */
export function aligners(left: readonly Item[], right: readonly Item[]): Readonly<Record<string, Aligner>> {
	const [ours, theirs] = [rowsOf(left), rowsOf(right)];
	const byName = create({ objectHash: (row: object) => (row as Row).name });
	const same = (links: () => Links) => ({ run: links, links });
	return {
		qingdan: {
			run: () => alignItems(left, right, undefined),
			links: () => ownLinks(left, right),
		},
		'Levenshtein + munkres': same(() => byLevenshtein(ours, theirs)),
		daff: same(() => tableLinks(ours, theirs)),
		'jsondiffpatch (objectHash: name)': {
			run: () => byName.diff(ours, theirs),
			links: () => sameName(ours, theirs),
		},
		'microdiff (position)': {
			run: () => microdiff(ours, theirs),
			links: () => ours.slice(0, theirs.length).map((_, at) => [at, at] as const),
		},
	};
}

function ownLinks(left: readonly Item[], right: readonly Item[]): Links {
	return alignItems(left, right, undefined).pairs.flatMap((pair) =>
		pair.left.flatMap((a) => pair.right.map((b) => [left.indexOf(a), right.indexOf(b)] as const)),
	);
}

function likeness(a: string, b: string): number {
	return a === b ? 1 : 1 - distance(a, b) / Math.max(a.length, b.length, 1);
}

/** What one writes with two packages: edit distances of all cells, and the best assignment of those above a floor. */
function byLevenshtein(left: readonly Row[], right: readonly Row[]): Links {
	const table = left.map((a) =>
		right.map(
			(b) =>
				0.5 * likeness(a.name, b.name) +
				0.35 * likeness(a.content, b.content) +
				0.15 * likeness(a.target, b.target),
		),
	);
	const size = Math.max(left.length, right.length);
	const cost = Array.from({ length: size }, (_, i) =>
		Array.from({ length: size }, (_, j) => 1 - (table[i]?.[j] ?? 0)),
	);
	return munkres(cost).filter(([i, j]) => (table[i]?.[j] ?? 0) >= 0.3);
}

const columns = ['number', 'name', 'target', 'content'] as const;

function tableLinks(left: readonly Row[], right: readonly Row[]): Links {
	const table = (rows: readonly Row[]) =>
		new daff.TableView([columns, ...rows.map((row) => columns.map((column) => String(row[column])))]);
	return daff
		.compareTables(table(left), table(right), new daff.CompareFlags())
		.align()
		.toOrder()
		.getList()
		.filter(({ l, r }) => l > 0 && r > 0)
		.map(({ l, r }) => [l - 1, r - 1] as const);
}

function sameName(left: readonly Row[], right: readonly Row[]): Links {
	const places = new Map(right.map(({ name }, at) => [name, at]));
	return left.flatMap(({ name }, at) => {
		const other = places.get(name);
		return other === undefined ? [] : [[at, other] as const];
	});
}
