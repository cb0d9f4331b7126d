import { useLinkTo } from '../address/use-address.js';
import { relationLabel } from '../words/labels.js';
import { useWords } from '../words/use-words.js';
import type { Graph } from './graph.js';
import { useLineageWords } from './words.js';

interface Props {
	readonly graph: Graph;
	readonly around: string | undefined;
}

/** The same in words: each document that is held with what it does to others, and what others do to it. */
export function LineageList({ graph, around }: Props) {
	const words = useLineageWords();
	const common = useWords();
	const linkTo = useLinkTo();
	const byKey = new Map(graph.nodes.map((node) => [node.key, node]));
	const shown = graph.nodes.filter(({ key, held }) => (around === undefined ? held : key === around));
	const named = (key: string) => {
		const node = byKey.get(key);
		const title = `${node?.title ?? key}${node?.number ? `（${node.number}）` : ''}`;
		return node?.held ? (
			<a lang="zh-CN" href={linkTo({ view: 'lineage', key })}>
				{title}
			</a>
		) : (
			<span lang="zh-CN" className="stub">
				{title} <span className="quiet">{common.citedNotHeld}</span>
			</span>
		);
	};
	return (
		<section className="lineage-list" aria-labelledby="lineage-list">
			<h2 id="lineage-list">{words.list}</h2>
			{shown.map(({ key, title }) => {
				const out = graph.edges.filter(({ from }) => from === key);
				const incoming = graph.edges.filter(({ to }) => to === key);
				return (
					<details key={key} open={around !== undefined || undefined}>
						<summary lang="zh-CN">{title}</summary>
						{out.length + incoming.length === 0 && <p className="quiet">{words.none}</p>}
						<ul>
							{out.map(({ to, types }) => (
								<li key={to}>
									<span className="lineage-relation">
										{types.map((type) => relationLabel(common, type)).join('、')}
									</span>{' '}
									{named(to)}
								</li>
							))}
							{incoming.map(({ from, types }) => (
								<li key={from}>
									<span className="lineage-relation">
										← {types.map((type) => relationLabel(common, type)).join('、')}
									</span>{' '}
									{named(from)}
								</li>
							))}
						</ul>
					</details>
				);
			})}
		</section>
	);
}
