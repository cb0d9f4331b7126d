import type { ComparePlace } from '../address/compare-place.js';
import { replacePlace } from '../address/use-address.js';
import { usePublishWords } from '../words/publish-words.js';
import { useLabels } from '../words/use-labels.js';
import { useWords } from '../words/use-words.js';
import { ChangeNote } from './ChangeNote.js';
import { directionShape } from './direction-shape.js';
import type { PlacedChange } from './rows.js';

interface Props {
	/** changes of one kind, class and direction in one field */
	readonly group: readonly PlacedChange[];
	readonly place: ComparePlace;
}

/** A kind of difference; pressed, it shows where and says what it is, and once more the next place. */
export function ChangeBadge({ group, place }: Props) {
	const words = useWords();
	const labels = useLabels();
	const { rules } = usePublishWords();
	const [first] = group;
	if (!first) return null;
	const at = group.findIndex(({ id }) => id === place.change);
	const { change } = first;
	const all: Readonly<Record<string, { readonly looks: string } | undefined>> = rules;
	const looks = all[change.kind]?.looks;
	const note = at < 0 ? undefined : `note-${first.id}`;
	return (
		<>
			<button
				type="button"
				className="badge"
				title={looks}
				data-class={change.class}
				data-against={first.against === 'own' ? 'own' : undefined}
				data-direction={change.direction}
				aria-pressed={at >= 0}
				aria-describedby={note}
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
			{note && looks && (
				<ChangeNote
					id={note}
					kind={change.kind}
					looks={looks}
					direction={change.class === 'substantive' ? labels.direction[change.direction] : undefined}
				/>
			)}
		</>
	);
}
