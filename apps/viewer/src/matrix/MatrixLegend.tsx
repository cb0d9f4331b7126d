import { placeName } from '@qingdan/publish';
import { useLibrary } from '../corpus/library.js';
import { usePublishWords } from '../words/publish-words.js';
import type { OpenMatrix } from './open-matrix.js';

interface Props {
	readonly matrix: OpenMatrix;
	readonly based: boolean;
}

/** What the words and marks of the matrix mean, and what cannot be known. */
export function MatrixLegend({ matrix, based }: Props) {
	const words = usePublishWords();
	const { matrix: say } = words;
	const { cited } = useLibrary();
	const titles = new Map(cited.map(({ document }) => [document.key as string, document.title.value]));
	const above = matrix.places.filter(
		({ catalogue, notHeldAbove }) => catalogue === 'held' && notHeldAbove.length > 0,
	);
	const terms: (readonly [string, string])[] = [
		[say.missing, say.missingMeans],
		[say.states['not-checkable'], say.notCheckableMeans],
		[say.proposed, say.proposedMeans],
		...(based
			? (['higher', 'lower', 'other'] as const).map((one) => [say.mark[one], say.standing[one]] as const)
			: []),
	];
	return (
		<section className="matrix-legend" aria-label={say.legend}>
			<h2>{say.legend}</h2>
			<dl className="terms">
				{terms.map(([term, meaning]) => (
					<div key={term}>
						<dt>{term}</dt>
						<dd>{meaning}</dd>
					</div>
				))}
			</dl>
			{above.map((place) => (
				<p key={place.key} className="quiet" lang="zh-CN">
					{say.missingAbove(
						placeName(matrix, place, words),
						place.notHeldAbove.map((key) => `《${titles.get(key) ?? key}》`).join(words.report.comma),
					)}
				</p>
			))}
		</section>
	);
}
