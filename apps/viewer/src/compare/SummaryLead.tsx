import { shortName } from '../corpus/documents.js';
import type { LibraryDocument } from '../corpus/library.js';
import { usePublishWords } from '../words/publish-words.js';
import type { LaidOut } from './use-comparison.js';
import { useCompareWords } from './words.js';

interface Props {
	readonly laidOut: LaidOut;
	readonly left: LibraryDocument;
	readonly right: LibraryDocument;
	readonly three: boolean;
}

/** How much there is on either side and how much of it agrees, and what has to be known about the comparison itself. */
export function SummaryLead({ laidOut: { rows, compared, comparison, part }, left, right, three }: Props) {
	const words = useCompareWords();
	const publish = usePublishWords();
	const { report: say } = publish;
	const pairs = rows.filter(({ pair }) => pair);
	const same = pairs.filter(({ pair }) => pair?.relation === 'same').length;
	const units = {
		left: compared.removed.length + new Set(compared.pairs.flatMap((pair) => pair.left)).size,
		right: compared.added.length + new Set(compared.pairs.flatMap((pair) => pair.right)).size,
	};
	const alone = comparison.uncomparedColumns;
	return (
		<>
			<p className="summary-lead">
				{words.lead(
					{ name: shortName(left.policy, publish), units: units.left },
					{ name: shortName(right.policy, publish), units: units.right },
					{ changed: pairs.length - same, same },
					part,
				)}
			</p>
			{comparison.relationInferred && <p className="quiet">{say.compare.relationInferred}</p>}
			{(['left', 'right'] as const).map(
				(side) =>
					alone &&
					alone[side].length > 0 && (
						<p key={side} className="quiet">
							{say.compare.columnsAlone(say.compare[side], alone[side].join(say.comma))}
						</p>
					),
			)}
			{three && <p className="quiet">{words.outerOnly}</p>}
		</>
	);
}
