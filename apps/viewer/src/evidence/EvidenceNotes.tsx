import { useLabels } from '../words/use-labels.js';
import { useWords } from '../words/use-words.js';
import type { ShownEvidence } from './evidence.js';
import { ParameterNote } from './ParameterNote.js';

/** What is known about the words chosen: the parameter read from them, where they come from, what is in doubt. */
export function EvidenceNotes({ evidence }: { readonly evidence: ShownEvidence }) {
	const words = useWords();
	const labels = useLabels();
	const { basis, parameter, delegation, anomalies, doubts } = evidence;
	return (
		<>
			{parameter && <ParameterNote parameter={parameter} />}
			{delegation && (
				<section className="note">
					<h3>{words.delegation}</h3>
					<dl className="pairs">
						<dt>{words.decidedBy}</dt>
						<dd lang="zh-CN">
							{delegation.to
								.map(({ level, body }) => body ?? (level === 'unstated' ? words.unstatedActor : level))
								.join('、')}
						</dd>
						{delegation.criterion && (
							<>
								<dt>{words.criterion}</dt>
								<dd lang="zh-CN">{delegation.criterion}</dd>
							</>
						)}
					</dl>
				</section>
			)}
			{basis && basis.basis !== 'stated' && (
				<section className="note">
					<h3>{words.basis}</h3>
					<p>
						{labels.basis[basis.basis]}
						{basis.confidence && <span className="quiet"> · {labels.confidence[basis.confidence]}</span>}
					</p>
					{basis.note && <p lang="zh-CN">{basis.note}</p>}
				</section>
			)}
			{doubts.map((doubt) => (
				<section className="note note-doubt" key={doubt.code + doubt.message}>
					<h3>{words.doubt}</h3>
					<p lang="zh-CN">{doubt.message}</p>
					{doubt.candidates && (
						<>
							<h4>{words.candidates}</h4>
							<ol lang="zh-CN" className="document-text">
								{doubt.candidates.map((candidate) => (
									<li key={candidate}>{candidate}</li>
								))}
							</ol>
						</>
					)}
				</section>
			))}
			{anomalies.map((anomaly) => (
				<section className="note" key={anomaly.id}>
					<h3>{words.anomaly}</h3>
					<p lang="zh-CN">{anomaly.note}</p>
				</section>
			))}
		</>
	);
}
