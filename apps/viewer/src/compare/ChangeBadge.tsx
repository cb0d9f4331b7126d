import type { Words as PublishWords } from '@qingdan/publish';
import type { ComparePlace } from '../address/compare-place.js';
import { replacePlace } from '../address/use-address.js';
import { usePublishWords } from '../words/publish-words.js';
import { useLabels } from '../words/use-labels.js';
import { useWords } from '../words/use-words.js';
import { directionShape } from './direction-shape.js';
import type { PlacedChange } from './rows.js';

interface Props {
	/** changes of one kind, class and direction in one field */
	readonly group: readonly PlacedChange[];
	readonly place: ComparePlace;
}

/** What a kind of difference looks at: it has the words of the rule that it is. */
function explanationOf(kind: string, { rules }: PublishWords): string | undefined {
	const all: Readonly<Record<string, { readonly looks: string } | undefined>> = rules;
	return all[kind]?.looks;
}

/** A kind of difference; pressed, it shows where, and once more the next place. */
export function ChangeBadge({ group, place }: Props) {
	const words = useWords();
	const labels = useLabels();
	const publish = usePublishWords();
	const [first] = group;
	if (!first) return null;
	const at = group.findIndex(({ id }) => id === place.change);
	const { change } = first;
	const looks = explanationOf(change.kind, publish);
	return (
		<button
			type="button"
			className="badge"
			title={looks}
			aria-description={looks}
			data-class={change.class}
			data-against={first.against === 'own' ? 'own' : undefined}
			data-direction={change.direction}
			aria-pressed={at >= 0}
			onClick={() => replacePlace({ ...place, change: (group[(at + 1) % group.length] ?? first).id })}
		>
			{first.against === 'own' && <span className="badge-against">{words.againstOwn} </span>}
			{change.class === 'substantive' && (
				<>
					<span className="badge-shape" aria-hidden="true">
						{directionShape[change.direction]}
					</span>
					<span className="visually-hidden">{labels.direction[change.direction]}</span>
				</>
			)}{' '}
			{labels.change[change.kind]}
			{group.length > 1 && <span className="badge-times"> {words.times(group.length)}</span>}
		</button>
	);
}
