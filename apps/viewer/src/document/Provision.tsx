import { lineSpan, type PresentedProvision } from '@qingdan/core';
import type { DocumentPlace } from '../address/document-place.js';
import { useLinkTo } from '../address/use-address.js';
import { provisionMarks } from '../evidence/provision-marks.js';
import { SourceLink } from '../evidence/SourceLink.js';
import { LinkedText } from '../marks/LinkedText.js';
import { AmendedTag } from './AmendedTag.js';
import { useIsAmended } from './amended-place.js';
import { quoteSpans } from './quote-spans.js';
import { unitElementId } from './use-scroll-to-unit.js';

interface Props {
	readonly provision: PresentedProvision;
	readonly place: DocumentPlace;
	readonly level: number;
}

/** A numbered piece of prose with those below it. */
export function Provision({ provision, place, level }: Props) {
	const linkTo = useLinkTo();
	const isAmended = useIsAmended();
	const { id, number, heading, text, children } = provision;
	const Heading = `h${Math.min(level, 6)}` as 'h3';
	const marks = provisionMarks(provision);
	const kinds = new Map(marks.map((mark) => [mark.id, mark.kind]));
	const [line] = lineSpan(provision.evidence.lines);
	const link = <SourceLink line={line} href={linkTo({ ...place, evidence: { kind: 'provision', id } })} />;
	return (
		<div className="provision" id={unitElementId(id)} tabIndex={-1} data-level={level}>
			{heading && (
				<Heading lang="zh-CN" className="provision-heading">
					{number}
					{heading}
				</Heading>
			)}
			{text !== null && (
				<p className="document-text provision-text" lang="zh-CN">
					{!heading && number}
					<LinkedText
						text={text}
						spans={quoteSpans(text, marks)}
						classOf={(mark) => `mark-${kinds.get(mark)}`}
						hrefOf={(mark) => linkTo({ ...place, evidence: { kind: 'provision', id, mark } })}
					/>
					{link}
					{isAmended({ kind: 'provision', id }) && (
						<AmendedTag href={linkTo({ ...place, evidence: { kind: 'provision', id } })} />
					)}
				</p>
			)}
			{children.map((child) => (
				<Provision key={child.id} provision={child} place={place} level={heading ? level + 1 : level} />
			))}
		</div>
	);
}
