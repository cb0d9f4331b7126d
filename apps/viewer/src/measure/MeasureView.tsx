import { measureOf } from '@qingdan/core';
import type { MeasurePlace } from '../address/measure-place.js';
import { replacePlace } from '../address/use-address.js';
import { HeldEvidencePanel } from '../evidence/HeldEvidencePanel.js';
import { useTitle } from '../shell/use-title.js';
import { MeasureChoices } from './MeasureChoices.js';
import { MeasureForm } from './MeasureForm.js';
import { TracedMeasure } from './TracedMeasure.js';
import { useMeasureWords } from './words.js';

/** One measure through all documents, or the choice of one. */
export default function MeasureView({ place }: { readonly place: MeasurePlace }) {
	const words = useMeasureWords();
	useTitle(words.title);
	const { evidence, ...closed } = place;
	const written = place.measure !== undefined && measureOf(place.measure) ? place.measure : undefined;
	return (
		<article className="measure">
			{written !== undefined ? (
				<TracedMeasure place={closed} written={written} />
			) : (
				<>
					<header className="title-block">
						<h1>{words.title}</h1>
						<p>{words.line}</p>
					</header>
					<MeasureForm />
					<MeasureChoices />
				</>
			)}
			<HeldEvidencePanel evidence={evidence} onClose={() => replacePlace(closed)} />
		</article>
	);
}
