import type { TracedDocument } from '@qingdan/core';
import { changeInWords, placeOr, sectionInWords, valueInWords } from '@qingdan/publish';
import type { MeasurePlace } from '../address/measure-place.js';
import { useLinkTo } from '../address/use-address.js';
import { useLibrary } from '../corpus/library.js';
import { useDocumentNames } from '../corpus/use-document-names.js';
import { FoundText } from '../marks/FoundText.js';
import { usePublishWords } from '../words/publish-words.js';
import { mentionEvidence } from './mention-evidence.js';
import { useMeasureWords } from './words.js';

interface Props {
	readonly stage: TracedDocument;
	readonly place: MeasurePlace;
	/** the words that are followed */
	readonly meant: string | undefined;
}

/** What one document says of the measure, and what it changes. */
export function TracedStage({ stage, place, meant }: Props) {
	const words = useMeasureWords();
	const publish = usePublishWords();
	const linkTo = useLinkTo();
	const nameOf = useDocumentNames();
	const document = useLibrary().documents.get(stage.key);
	const change =
		stage.change &&
		changeInWords(
			{
				...stage.change,
				against: stage.change.against && nameOf(stage.change.against),
				figuresOf: stage.change.figuresOf && nameOf(stage.change.figuresOf),
			},
			publish,
		);
	return (
		<li className="stage" data-state={stage.state}>
			<p className="stage-date">
				<time dateTime={stage.date}>{stage.date}</time>
			</p>
			<div className="stage-body">
				<h2 lang="zh-CN">
					<a href={linkTo({ view: 'document', key: stage.key })}>{stage.title}</a>
				</h2>
				<p className="quiet" lang="zh-CN">
					{placeOr(stage.region, publish)} · {stage.number ?? publish.report.list.noNumber}
				</p>
				<p className="stage-value" lang="zh-CN">
					{valueInWords(stage, publish)}
				</p>
				{change && (
					<p className="stage-change" lang="zh-CN">
						<span className="stage-label">{words.change}</span>
						{change}
					</p>
				)}
				<ul className="mentions">
					{stage.mentions.map((mention) => {
						const evidence = document && mentionEvidence(document, mention);
						const [line] = mention.evidence.lines;
						return (
							<li key={JSON.stringify([mention.section.id, mention.field, mention.quote])}>
								<span className="quiet" lang="zh-CN">
									{sectionInWords(mention, publish)}
								</span>
								<blockquote className="document-text" lang="zh-CN">
									<FoundText text={mention.quote} words={meant} />
									{evidence && (
										<a
											className="source-link"
											href={linkTo({ ...place, evidence })}
											aria-label={words.source(line)}
										>
											{line}
										</a>
									)}
								</blockquote>
							</li>
						);
					})}
				</ul>
			</div>
		</li>
	);
}
