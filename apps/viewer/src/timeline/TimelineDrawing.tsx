import { dayOf } from '@qingdan/core';
import { byEdition, knownEdition, shortName } from '../corpus/documents.js';
import { useLibrary } from '../corpus/library.js';
import { dayNumber } from '../plot/point.js';
import { useWidth } from '../plot/use-width.js';
import { usePublishWords } from '../words/publish-words.js';
import type { Happening } from './happenings.js';
import { useTimelineWords } from './words.js';

interface Props {
	readonly all: readonly Happening[];
	readonly on: string;
}

const lineHeight = 30;
const axisHeight = 24;
/** More lines than these are no drawing any more; the lists below hold them all. */
const lineLimit = 40;

/** A line for each document from the day it takes effect; the chosen day stands across. The chronicle says the same in words. */
export function TimelineDrawing({ all, on }: Props) {
	const words = useTimelineWords();
	const publish = usePublishWords();
	const { documents } = useLibrary();
	const { ref, width } = useWidth<HTMLElement>();
	const sorted = [...documents.values()].sort((a, b) => byEdition(a.policy, b.policy)).slice(-lineLimit);
	const years = [...all.map(({ date }) => date), on].map((date) => Number(date.slice(0, 4)));
	const [first, last] = [Math.min(...years), Math.max(...years) + 1];
	const [from, to] = [dayNumber(`${first}-01-01`), dayNumber(`${last}-01-01`)];
	const left = Math.min(130, width * 0.32);
	const x = (date: string) => left + ((dayNumber(date) - from) / (to - from)) * (width - left - 8);
	const height = sorted.length * lineHeight + axisHeight;
	const step = Math.max(1, Math.ceil(((last - first) * 48) / (width - left)));
	return (
		<figure className="timeline-drawing" ref={ref}>
			<svg className="plot" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img">
				<title>{words.drawing}</title>
				{Array.from(
					{ length: Math.floor((last - first) / step) + 1 },
					(_, index) => first + index * step,
				).map((year) => (
					<g key={year}>
						<line
							className="plot-grid"
							x1={x(`${year}-01-01`)}
							x2={x(`${year}-01-01`)}
							y1={0}
							y2={height - axisHeight}
						/>
						<text
							className="plot-tick"
							x={x(`${year}-01-01`)}
							y={height - 8}
							textAnchor={year === last ? 'end' : 'middle'}
						>
							{year}
						</text>
					</g>
				))}
				{sorted.map((document, index) => {
					const { dates } = document.held.policy;
					const start = dayOf(dates.effective).date ?? knownEdition(document.policy);
					const end = dayOf(dates.expires).date ?? dayOf(dates.ends).date;
					const middle = index * lineHeight + lineHeight / 2;
					return (
						<g key={document.key}>
							<text className="plot-label" x={left - 10} y={middle + 5} textAnchor="end">
								{shortName(document.policy, publish)}
							</text>
							{start !== null && (
								<line
									className="timeline-span"
									data-open={end === null || undefined}
									x1={x(start)}
									x2={end === null ? width - 8 : x(end)}
									y1={middle}
									y2={middle}
								/>
							)}
							{all
								.filter((one) => one.document === document && one.kind !== 'changed')
								.map(({ date, kind, about }) => (
									<circle
										key={`${date} ${kind} ${about}`}
										className="plot-dot"
										cx={x(date)}
										cy={middle}
										r={4}
									/>
								))}
						</g>
					);
				})}
				<line className="timeline-now" x1={x(on)} x2={x(on)} y1={0} y2={height - axisHeight} />
			</svg>
		</figure>
	);
}
