import type { Axis } from '../address/matrix-place.js';
import { PlacePlot } from './PlacePlot.js';
import type { Point } from './point.js';
import { TimePlot } from './TimePlot.js';
import { useWidth } from './use-width.js';

interface Props {
	readonly points: readonly Point[];
	readonly over: Axis;
	readonly title: string;
	readonly tickText: (value: number) => string;
	readonly words: {
		readonly asText: string;
		readonly place: string;
		readonly day: string;
		readonly figureColumn: string;
	};
}

/** A small drawing of one quantity, and the same as a table. */
export function Plot({ points, over, title, tickText, words }: Props) {
	const { ref, width } = useWidth<HTMLElement>();
	const Drawing = over === 'time' ? TimePlot : PlacePlot;
	return (
		<figure className="plot-frame" ref={ref}>
			<Drawing points={points} width={width} title={title} tickText={tickText} />
			<details>
				<summary>{words.asText}</summary>
				<table className="plot-table">
					<caption className="visually-hidden">{title}</caption>
					<thead>
						<tr>
							<th scope="col">{words.place}</th>
							<th scope="col">{words.day}</th>
							<th scope="col">{words.figureColumn}</th>
						</tr>
					</thead>
					<tbody>
						{points.map((point) => (
							<tr key={point.id}>
								<th scope="row" lang="zh-CN">
									{point.label}
								</th>
								<td>{point.date ?? '—'}</td>
								<td lang="zh-CN">{point.href ? <a href={point.href}>{point.text}</a> : point.text}</td>
							</tr>
						))}
					</tbody>
				</table>
			</details>
		</figure>
	);
}
