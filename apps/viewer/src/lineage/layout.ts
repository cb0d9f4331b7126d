import type { Level } from '@qingdan/schema';
import type { Graph, GraphNode } from './graph.js';

export const nodeWidth = 130;
export const nodeHeight = 88;
const columnGap = 10;
const rowGap = 14;
const laneGap = 30;
export const head = 28;
const laneLabel = 44;

const levels: readonly Level[] = ['national', 'province', 'city', 'county', 'township'];

/** A node with its place. */
export interface PlacedNode extends GraphNode {
	readonly x: number;
	readonly y: number;
}

export interface Layout {
	readonly nodes: ReadonlyMap<string, PlacedNode>;
	readonly columns: readonly { readonly year: number | null; readonly x: number }[];
	readonly lanes: readonly { readonly level: Level; readonly y: number; readonly height: number }[];
	readonly width: number;
	readonly height: number;
}

/** A lane for each level, a column for each year; what shares both stands one below the other. Years unknown come last. */
export function layoutOf({ nodes }: Graph): Layout {
	const years = [...new Set(nodes.map(({ year }) => year))].sort(
		(a, b) => (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY),
	);
	const columns = years.map((year, index) => ({ year, x: laneLabel + index * (nodeWidth + columnGap) }));
	const placed = new Map<string, PlacedNode>();
	const lanes: Layout['lanes'][number][] = [];
	let y = head;
	for (const level of levels) {
		const own = nodes.filter((node) => node.level === level);
		if (own.length === 0) continue;
		let deepest = 0;
		for (const { year, x } of columns) {
			const stack = own.filter((node) => node.year === year);
			stack.forEach((node, row) => {
				placed.set(node.key, { ...node, x, y: y + row * (nodeHeight + rowGap) });
			});
			deepest = Math.max(deepest, stack.length);
		}
		const height = deepest * (nodeHeight + rowGap) - rowGap;
		lanes.push({ level, y, height });
		y += height + laneGap;
	}
	const width = laneLabel + columns.length * (nodeWidth + columnGap);
	return { nodes: placed, columns, lanes, width, height: y - laneGap + rowGap };
}
