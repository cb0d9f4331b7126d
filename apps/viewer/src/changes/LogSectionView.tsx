import type { LogEntry } from '@qingdan/core';
import type { changelogView } from '@qingdan/publish';
import type { ChangesPlace } from '../address/changes-place.js';
import type { ComparePlace } from '../address/compare-place.js';
import { useLinkTo } from '../address/use-address.js';
import { LogEvidence } from './LogEvidence.js';
import { useChangesWords } from './words.js';

type Section = ReturnType<typeof changelogView>['steps'][number]['parts'][number]['sections'][number];

interface Props {
	readonly section: Section;
	/** the same entries with the places on which they rest */
	readonly entries: readonly LogEntry[];
	readonly log: ChangesPlace;
	/** the comparison in which each entry can be seen */
	readonly place: ComparePlace;
}

/** The entries of one effect; each leads to its place in the comparison. */
export function LogSectionView({ section, entries, log, place }: Props) {
	const words = useChangesWords();
	const linkTo = useLinkTo();
	return (
		<section className="log-section" data-group={section.group}>
			<h3>
				{section.title} <span className="quiet">{section.entries.length}</span>
			</h3>
			<ul>
				{section.entries.map((entry) => (
					<li key={entry.fingerprint} className="log-entry">
						<p>
							{entry.unit !== '' && <span className="log-unit">{entry.unit}</span>} {entry.sentence}
							{entry.remark !== '' && <span className="quiet">{entry.remark}</span>}{' '}
							<a className="log-link" href={linkTo({ ...place, change: entry.fingerprint })}>
								{words.show}
							</a>
							{entries
								.filter(({ fingerprint }) => fingerprint === entry.fingerprint)
								.map((one) => (
									<LogEvidence key={one.fingerprint} entry={one} place={log} />
								))}
						</p>
						{(entry.old.length > 0 || entry.new.length > 0) && (
							<details>
								<summary className="quiet">
									{words.old} / {words.new}
								</summary>
								<dl className="log-texts" lang="zh-CN">
									{entry.old.map((text) => (
										<div key={`- ${text}`} data-side="left">
											<dt>{words.old}</dt>
											<dd>{text}</dd>
										</div>
									))}
									{entry.new.map((text) => (
										<div key={`+ ${text}`} data-side="right">
											<dt>{words.new}</dt>
											<dd>{text}</dd>
										</div>
									))}
								</dl>
							</details>
						)}
						{entry.notes.map(({ name, text }) => (
							<p key={name} className="log-note">
								<span className="quiet">{name}</span> {text}
							</p>
						))}
					</li>
				))}
			</ul>
			{section.counted !== '' && <p className="quiet">{section.counted}</p>}
		</section>
	);
}
