import type { LogGroup } from '@qingdan/core';
import type { ComparePlace } from '../address/compare-place.js';
import { replacePlace, useLinkTo } from '../address/use-address.js';
import { shortName } from '../corpus/documents.js';
import type { LibraryDocument } from '../corpus/library.js';
import { usePublishWords } from '../words/publish-words.js';
import { useWords } from '../words/use-words.js';
import { ListedUnits } from './ListedUnits.js';
import { SummaryEntries } from './SummaryEntries.js';
import { SummaryLead } from './SummaryLead.js';
import { SummaryRow } from './SummaryRow.js';
import type { LaidOut } from './use-comparison.js';
import { useLogPart } from './use-log-part.js';
import { useCompareWords } from './words.js';

interface Props {
	readonly laidOut: LaidOut;
	readonly left: LibraryDocument;
	readonly right: LibraryDocument;
	readonly place: ComparePlace;
}

const counted = ['restructured', 'responsibility', 'conditions', 'wording'] as const;

/** What the comparison comes to in plain words: what came, went, was raised and lowered, what else there is and what does not count. */
export function Summary({ laidOut, left, right, place }: Props) {
	const words = useWords();
	const own = useCompareWords();
	const publish = usePublishWords();
	const { report: say, changelog } = publish;
	const linkTo = useLinkTo();
	const said = useLogPart(laidOut, left, right);
	const { rows, compared, part } = laidOut;
	const { relation } = laidOut.comparison;
	const entriesOf = (group: LogGroup) =>
		said?.view.sections.find((one) => one.group === group)?.entries ?? [];
	const first = said?.log.headline ?? [];
	const [raised, lowered] = [inOrder(entriesOf('raised'), first), inOrder(entriesOf('lowered'), first)];
	const others = counted
		.map((group) => ({ group, count: entriesOf(group).length }))
		.filter(({ count }) => count > 0);
	const folded = said?.log.folded.reduce((sum, { count }) => sum + count, 0) ?? 0;
	const [came, went] = [compared.added.length, compared.removed.length];
	return (
		<section className="summary" aria-labelledby="summary">
			<h2 id="summary" className="visually-hidden">
				{words.summary}
			</h2>
			<SummaryLead laidOut={laidOut} left={left} right={right} three={place.own !== undefined} />
			<dl className="summary-rows">
				<SummaryRow
					shape="＋"
					side="right"
					label={own.rightOnly[relation](shortName(right.policy, publish))}
					count={came}
				>
					{came > 0 ? <ListedUnits rows={rows} kind="added" place={place} /> : own.none}
				</SummaryRow>
				<SummaryRow
					shape="－"
					side="left"
					label={own.leftOnly[relation](shortName(left.policy, publish))}
					count={went}
				>
					{went > 0 ? <ListedUnits rows={rows} kind="removed" place={place} /> : own.allListed[part]}
				</SummaryRow>
				<SummaryRow shape="▲" label={own.raised[relation]} count={raised.length}>
					<SummaryEntries entries={raised} direction="more-generous" place={place} />
				</SummaryRow>
				<SummaryRow shape="▼" label={own.lowered[relation]} count={lowered.length}>
					<SummaryEntries entries={lowered} direction="less-generous" place={place} />
				</SummaryRow>
				{others.length > 0 && (
					<SummaryRow label={own.others} count={others.reduce((sum, { count }) => sum + count, 0)}>
						{others.map(({ group, count }) => `${changelog.group[group]} ${count}`).join(say.comma)}{' '}
						<a href={linkTo({ view: 'changes', left: left.key, right: right.key })}>{own.toLog}</a>
					</SummaryRow>
				)}
				{folded > 0 && (
					<SummaryRow label={own.folded} count={folded}>
						{said?.view.folded}
						{example(rows, own.example)}{' '}
						<button
							type="button"
							className="as-link"
							onClick={() => replacePlace({ ...place, show: 'folded' })}
						>
							{own.showFolded}
						</button>
					</SummaryRow>
				)}
			</dl>
		</section>
	);
}

/** Those that a reader has to know first before all others. */
function inOrder<Entry extends { readonly fingerprint: string }>(
	entries: readonly Entry[],
	first: readonly string[],
): Entry[] {
	const named = first.flatMap((one) => entries.find(({ fingerprint }) => fingerprint === one) ?? []);
	return [...named, ...entries.filter((entry) => !named.includes(entry))];
}

/** One difference that comes with the level, in the words of both sides. */
function example(rows: LaidOut['rows'], say: (from: string, to: string) => string): string {
	for (const { change, against } of rows.flatMap(({ changes }) => changes)) {
		const [from, to] = [change.from?.text ?? '', change.to?.text ?? ''];
		if (change.class === 'localised' && against === 'left' && from !== '' && to !== '') return say(from, to);
	}
	return '';
}
