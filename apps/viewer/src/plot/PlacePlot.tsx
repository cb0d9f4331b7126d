import { brokenInto } from './broken-into.js';
import { type Point, ticksUpTo } from './point.js';

interface Props {
	readonly points: readonly Point[];
	readonly width: number;
	readonly title: string;
	readonly tickText: (value: number) => string;
}

const axisHeight = 24;
const barHeight = 14;

const textHeight = 18;

/** Where the parts of a line stand: beside the bar where there is room, else above it, in as many lines as the longest takes. */
function layoutOf(width: number, texts: readonly (readonly string[])[]) {
	if (width >= 560) return { stacked: false, lineHeight: 30, left: 150, right: 230, bar: 8 };
	const lines = Math.max(1, ...texts.map(({ length }) => length));
	const bar = 8 + lines * textHeight;
	return { stacked: true, lineHeight: bar + 22, left: 2, right: 12, bar };
}

/** A bar for each place. A floor ends open to the right, a ceiling is an outline: it says no more than "up to". */
export function PlacePlot({ points, width, title, tickText }: Props) {
	const texts = points.map(({ label, text }) => brokenInto(`${label}  ${text}`, width - 8));
	const { stacked, lineHeight, left, right, bar } = layoutOf(width, texts);
	const ticks = ticksUpTo(Math.max(...points.map(({ high }) => high)));
	const most = ticks.at(-1) || 1;
	const scale = (value: number) => left + (value / most) * (width - left - right);
	const height = points.length * lineHeight + axisHeight;
	return (
		<svg className="plot" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img">
			<title>{title}</title>
			{ticks.map((tick, index) => (
				<g key={tick}>
					<line className="plot-grid" x1={scale(tick)} x2={scale(tick)} y1={0} y2={height - axisHeight} />
					<text
						className="plot-tick"
						x={scale(tick)}
						y={height - 8}
						textAnchor={stacked && index === 0 ? 'start' : stacked && tick === most ? 'end' : 'middle'}
					>
						{tickText(tick)}
					</text>
				</g>
			))}
			{points.map((point, index) => {
				const top = index * lineHeight;
				const from = point.low === point.high ? 0 : point.low;
				const end = scale(point.high);
				return (
					<g key={point.id}>
						<text
							className="plot-label"
							x={stacked ? left : left - 8}
							y={top + 20}
							textAnchor={stacked ? 'start' : 'end'}
						>
							{stacked ? '' : point.label}
							{stacked &&
								texts[index]?.map((line, at) => (
									<tspan
										key={line}
										className={at === 0 ? undefined : 'plot-value'}
										x={left}
										y={top + 2 + (at + 1) * textHeight}
									>
										{line}
									</tspan>
								))}
						</text>
						<rect
							className="plot-bar"
							data-open={point.open}
							x={scale(from)}
							y={top + bar}
							width={Math.max(2, end - scale(from))}
							height={barHeight}
						/>
						{point.open === 'up' && (
							<path
								className="plot-more"
								d={`M${end + 2},${top + bar} l7,${barHeight / 2} l-7,${barHeight / 2} z`}
							/>
						)}
						{!stacked && (
							<text className="plot-value" x={end + 14} y={top + 20}>
								{point.text}
							</text>
						)}
					</g>
				);
			})}
		</svg>
	);
}
