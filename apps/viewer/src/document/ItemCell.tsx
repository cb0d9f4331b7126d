import { lineSpan, type PresentedItem, type PresentedVariant } from '@qingdan/core';
import type { Doubt } from '@qingdan/schema';
import type { DocumentPlace } from '../address/document-place.js';
import type { CellField, CellPlace } from '../address/evidence-place.js';
import { useLinkTo } from '../address/use-address.js';
import { fieldText } from '../evidence/cell-text.js';
import { SourceLink } from '../evidence/SourceLink.js';
import { LinkedText } from '../marks/LinkedText.js';
import { useWords } from '../words/use-words.js';
import { AmendedTag } from './AmendedTag.js';
import { useIsAmended } from './amended-place.js';
import { quoteSpans } from './quote-spans.js';

interface Props {
	readonly item: PresentedItem;
	readonly variant?: PresentedVariant;
	readonly field: CellField;
	readonly doubts: readonly Doubt[];
	readonly place: DocumentPlace;
}

/** A cell as printed: marked parameters and delegations, and the way to its source. */
export function ItemCell({ item, variant, field, doubts, place }: Props) {
	const words = useWords();
	const linkTo = useLinkTo();
	const isAmended = useIsAmended();
	const row = variant ?? item;
	const text = fieldText(item, field, variant?.id);
	const here: CellPlace = {
		kind: 'cell',
		item: item.number,
		field,
		...(variant ? { variant: variant.id } : {}),
	};
	const marks = [
		...row.parameters
			.filter((mark) => mark.field === field)
			.map(({ id, quote }) => ({ id, quote, kind: 'parameter' })),
		...row.delegations
			.filter((mark) => mark.field === field)
			.map(({ id, quote }) => ({ id, quote, kind: 'delegation' })),
	];
	const kinds = new Map(marks.map(({ id, kind }) => [id, kind]));
	const repaired = item.repairs?.some((repair) => repair.field === field);
	const doubtful = doubts.some((doubt) => doubt.field === field);
	const [line] = lineSpan(row.evidence.lines);
	return (
		<>
			<span className="document-text" lang="zh-CN">
				<LinkedText
					text={text}
					spans={quoteSpans(text, marks)}
					classOf={(id) => `mark-${kinds.get(id)}`}
					hrefOf={(id) => linkTo({ ...place, evidence: { ...here, mark: id } })}
				/>
			</span>
			<SourceLink line={line} href={linkTo({ ...place, evidence: here })} />
			<span className="cell-tags">
				{isAmended(here) && <AmendedTag href={linkTo({ ...place, evidence: here })} />}
				{repaired && <span className="tag">{words.repaired}</span>}
				{doubtful && <span className="tag tag-doubt">{words.doubt}</span>}
			</span>
		</>
	);
}
