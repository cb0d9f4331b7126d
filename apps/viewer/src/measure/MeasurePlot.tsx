import type { Trace } from '@qingdan/core';
import { placeOr } from '@qingdan/publish';
import type { MeasurePlace } from '../address/measure-place.js';
import { useLinkTo } from '../address/use-address.js';
import { useLibrary } from '../corpus/library.js';
import { Plot } from '../plot/Plot.js';
import type { Point } from '../plot/point.js';
import { isOf, quantitiesOf, tickInWords } from '../plot/quantities.js';
import { usePublishWords } from '../words/publish-words.js';
import { mentionEvidence } from './mention-evidence.js';
import { useMeasureWords } from './words.js';

interface Props {
	readonly trace: Trace;
	readonly place: MeasurePlace;
	readonly title: string;
}

/** The quantity that most documents state, over the years; nothing where fewer than two numbers can be drawn. */
export function MeasurePlot({ trace, place, title }: Props) {
	const words = useMeasureWords();
	const publish = usePublishWords();
	const linkTo = useLinkTo();
	const { documents } = useLibrary();
	const [quantity] = quantitiesOf(trace.documents.flatMap(({ figures }) => figures).map(withoutBase));
	if (!quantity) return null;
	const points = trace.documents.flatMap((stage) =>
		stage.figures
			.filter((figure) => isOf(withoutBase(figure), quantity))
			.map((figure, _, drawn): Point => {
				const document = documents.get(stage.key);
				const mention = stage.mentions.find(({ figures }) => figures.some(({ id }) => id === figure.id));
				const evidence = document && mention && mentionEvidence(document, mention);
				return {
					id: [stage.key, figure.subject, figure.variant, figure.id].join(' '),
					label: placeOr(stage.region, publish),
					date: stage.date,
					low: figure.min ?? figure.number ?? 0,
					high: figure.max ?? figure.number ?? 0,
					open: figure.bound === 'min' ? 'up' : figure.bound === 'max' ? 'down' : undefined,
					text: figure.printed,
					// Two figures of one day are two tiers, and no development.
					isAlone: drawn.length > 1,
					href: evidence && linkTo({ ...place, evidence }),
				};
			}),
	);
	if (points.length < 2) return null;
	return (
		<section className="measure-plot" aria-label={words.plot}>
			<Plot
				points={points}
				over="time"
				title={`${title}：${words.plot}`}
				tickText={(value) => tickInWords(value, quantity)}
				words={words}
			/>
		</section>
	);
}

/** What a share is taken of is often worded in another way from year to year; the drawing shows the number alone. */
function withoutBase<Figure extends { readonly of?: unknown }>({
	of: _,
	...figure
}: Figure): Omit<Figure, 'of'> {
	return figure;
}
