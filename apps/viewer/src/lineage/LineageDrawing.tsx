import { useEffect, useRef } from 'react';
import { useLinkTo } from '../address/use-address.js';
import { usePublishWords } from '../words/publish-words.js';
import type { Graph } from './graph.js';
import { head, layoutOf, nodeHeight, nodeWidth, type PlacedNode } from './layout.js';
import { useLineageWords } from './words.js';

interface Props {
	readonly graph: Graph;
	readonly around: string | undefined;
}

/** Characters to a line of a title, and lines to a title. */
const perLine = 8;
const titleLines = 3;

/** The documents in lanes by level, joined by what they do to each other. The list beside it says the same in words. */
export function LineageDrawing({ graph, around }: Props) {
	const words = useLineageWords();
	const { labels } = usePublishWords();
	const { nodes, columns, lanes, width, height } = layoutOf(graph);
	const frame = useRef<HTMLElement>(null);
	const held = [...nodes.values()].filter((node) => node.held).map(({ x }) => x);
	// Where it does not fit, what was asked for is shown first, else the newest that is held.
	const focus = (around === undefined ? undefined : nodes.get(around)?.x) ?? Math.max(0, ...held);
	useEffect(() => {
		const { current } = frame;
		if (current) current.scrollLeft = focus - (current.clientWidth - nodeWidth) / 2;
	}, [focus]);
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reached by keyboard
		<section ref={frame} className="lineage-frame" aria-label={words.drawing} tabIndex={0}>
			<svg className="lineage" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
				<title>{words.drawing}</title>
				<defs>
					<marker
						id="lineage-arrow"
						viewBox="0 0 8 8"
						refX="7"
						refY="4"
						markerWidth="7"
						markerHeight="7"
						orient="auto"
					>
						<path d="M0,0 L8,4 L0,8 z" className="lineage-arrow" />
					</marker>
				</defs>
				{columns.map(({ year, x }) => (
					<text
						key={year ?? 'none'}
						className="plot-tick"
						x={x + nodeWidth / 2}
						y={head - 12}
						textAnchor="middle"
					>
						{year === null ? words.noYear : words.year(year)}
					</text>
				))}
				{lanes.map(({ level, y, height: tall }) => (
					<g key={level}>
						<line className="plot-grid" x1={0} x2={width} y1={y - 8} y2={y - 8} />
						<text className="lineage-lane" x={0} y={y + Math.min(tall, nodeHeight) / 2}>
							{labels.level[level]}
						</text>
					</g>
				))}
				{graph.edges.map(({ from, to, types }) => {
					const [a, b] = [nodes.get(from), nodes.get(to)];
					return (
						a &&
						b && (
							<path
								key={`${from} ${to}`}
								className="lineage-edge"
								data-cites={types.every((type) => type === 'cites') || undefined}
								d={curve(a, b)}
								markerEnd="url(#lineage-arrow)"
							/>
						)
					);
				})}
				{[...nodes.values()].map((node) => (
					<Node key={node.key} node={node} current={node.key === around} />
				))}
			</svg>
		</section>
	);
}

function Node({ node, current }: { readonly node: PlacedNode; readonly current: boolean }) {
	const linkTo = useLinkTo();
	const { key, title, number, x, y, held } = node;
	const letters = [...title];
	const room = titleLines * perLine;
	const shown = letters.length > room ? [...letters.slice(0, room - 1), '…'] : letters;
	const lines = Array.from({ length: titleLines }, (_, index) =>
		shown.slice(index * perLine, (index + 1) * perLine).join(''),
	);
	const box = (
		<g data-held={held} data-current={current || undefined} className="lineage-node" lang="zh-CN">
			<title>{`${title} ${number ?? ''}`}</title>
			<rect x={x} y={y} width={nodeWidth} height={nodeHeight} rx={3} />
			<text className="lineage-title">
				{lines.map((line, index) => (
					<tspan key={index === 0 ? title : `${title} ${index}`} x={x + 8} y={y + 20 + 18 * index}>
						{line}
					</tspan>
				))}
			</text>
			<text x={x + 8} y={y + 78} className="lineage-number">
				{number ?? ''}
			</text>
		</g>
	);
	return held ? (
		<a href={linkTo({ view: 'lineage', key })} aria-current={current || undefined}>
			{box}
		</a>
	) : (
		box
	);
}

/** From the nearer edge of the one to the nearer edge of the other. */
function curve(a: PlacedNode, b: PlacedNode): string {
	const middle = (node: PlacedNode) => node.x + nodeWidth / 2;
	if (a.level === b.level && a.x !== b.x) {
		const [from, to] = a.x > b.x ? [a.x, b.x + nodeWidth] : [a.x + nodeWidth, b.x];
		const [y1, y2] = [a.y + nodeHeight / 2, b.y + nodeHeight / 2];
		const bend = (to - from) / 2;
		return `M${from},${y1} C${from + bend},${y1} ${to - bend},${y2} ${to},${y2}`;
	}
	if (a.x === b.x && a.level === b.level) {
		const [y1, y2] = [a.y + nodeHeight / 2, b.y + nodeHeight / 2];
		const right = a.x + nodeWidth;
		return `M${right},${y1} C${right + 30},${y1} ${right + 30},${y2} ${right},${y2}`;
	}
	const [from, to] = a.y > b.y ? [a.y, b.y + nodeHeight] : [a.y + nodeHeight, b.y];
	const bend = (to - from) / 2;
	return `M${middle(a)},${from} C${middle(a)},${from + bend} ${middle(b)},${to - bend} ${middle(b)},${to}`;
}
