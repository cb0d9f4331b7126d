import { dayNumber, type Point, ticksUpTo } from './point.js';

interface Props {
	readonly points: readonly Point[];
	readonly width: number;
	readonly title: string;
	readonly tickText: (value: number) => string;
}

const height = 240;
const margin = { left: 56, right: 72, top: 28, bottom: 34 };

/** A dot for each edition at its day; what one place says over the years is joined by a line. */
export function TimePlot({ points, width, title, tickText }: Props) {
	const dated = points
		.flatMap((point) =>
			point.date === null ? [] : [{ ...point, day: dayNumber(point.date), date: point.date }],
		)
		.sort((a, b) => a.day - b.day);
	const first = new Date(`${dated[0]?.date.slice(0, 4) ?? '2000'}-01-01T00:00:00Z`).getUTCFullYear();
	const last = Number(dated.at(-1)?.date.slice(0, 4) ?? first) + 1;
	const [from, to] = [dayNumber(`${first}-01-01`), dayNumber(`${last}-01-01`)];
	const ticks = ticksUpTo(Math.max(...points.map(({ high }) => high)));
	const most = ticks.at(-1) || 1;
	const x = (day: number) =>
		margin.left + ((day - from) / (to - from)) * (width - margin.left - margin.right);
	const y = (value: number) =>
		height - margin.bottom - (value / most) * (height - margin.top - margin.bottom);
	const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
	const shownYears = years.filter((_, index) => index % Math.ceil(years.length / (width / 70)) === 0);
	const joined = dated.filter(({ isAlone }) => !isAlone);
	const series = [...new Set(joined.map(({ label }) => label))].map((label) =>
		joined.filter((point) => point.label === label),
	);
	return (
		<svg className="plot" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img">
			<title>{title}</title>
			{ticks.map((tick) => (
				<g key={tick}>
					<line className="plot-grid" x1={margin.left} x2={width - margin.right} y1={y(tick)} y2={y(tick)} />
					<text className="plot-tick" x={margin.left - 8} y={y(tick) + 4} textAnchor="end">
						{tickText(tick)}
					</text>
				</g>
			))}
			{shownYears.map((year) => (
				<text
					key={year}
					className="plot-tick"
					x={x(dayNumber(`${year}-01-01`))}
					y={height - 10}
					textAnchor="middle"
				>
					{year}
				</text>
			))}
			{series.map((one) => (
				<polyline
					key={one[0]?.label}
					className="plot-line"
					points={one.map(({ day, high }) => `${x(day)},${y(high)}`).join(' ')}
				/>
			))}
			{dated.map((point) => (
				<g key={point.id}>
					<line
						className="plot-range"
						x1={x(point.day)}
						x2={x(point.day)}
						y1={y(point.low)}
						y2={y(point.high)}
					/>
					<circle className="plot-dot" cx={x(point.day)} cy={y(point.high)} r={4} />
					<text className="plot-value" x={x(point.day)} y={y(point.high) - 9} textAnchor="middle">
						{point.label} {tickText(point.high)}
					</text>
				</g>
			))}
		</svg>
	);
}
