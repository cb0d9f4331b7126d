import type { ComparePlace, Side } from '../address/compare-place.js';
import { useLinkTo } from '../address/use-address.js';
import { SourceLink } from '../evidence/SourceLink.js';
import { useWords } from '../words/use-words.js';
import { ChangeMarks } from './ChangeMarks.js';
import type { PlacedChange } from './rows.js';
import type { UnitCell } from './units.js';

interface Props {
	readonly side: Side;
	readonly cell: UnitCell;
	readonly changes: readonly PlacedChange[];
	readonly place: ComparePlace;
	readonly head: boolean;
}

/** The verbatim text of a field with what differs marked, and the way to its source. */
export function CellText({ side, cell, changes, place, head }: Props) {
	const words = useWords();
	const linkTo = useLinkTo();
	return (
		<div className="cell-text">
			{cell.variant && (
				<span className="variant-label" lang="zh-CN">
					{cell.variant.label}
				</span>
			)}
			<span className={head ? 'unit-name' : 'document-text'} lang="zh-CN">
				<ChangeMarks
					side={side}
					text={cell.text}
					changes={changes.filter((placed) => placed[side] === cell)}
					selected={place.change}
				/>
			</span>
			<SourceLink line={cell.line} href={linkTo({ ...place, evidence: { side, place: cell.place } })} />
			{cell.repaired && (
				<>
					{' '}
					<span className="tag">{words.repaired}</span>
				</>
			)}
		</div>
	);
}
