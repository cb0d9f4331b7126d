import { useLinkTo } from '../address/use-address.js';
import { useWords } from '../words/use-words.js';
import type { Enacted } from './enacted.js';
import { SourceLines } from './SourceLines.js';

/** What an amendment says that makes the words what they are, and what stood there before. */
export function EnactedNote({ enacted: { by, lines, before } }: { readonly enacted: Enacted }) {
	const words = useWords();
	const linkTo = useLinkTo();
	return (
		<section>
			<h3>{words.enactedBy}</h3>
			<p lang="zh-CN">
				<a href={linkTo({ view: 'document', key: by.key })}>{by.policy.title}</a>
				{by.policy.number && <span className="quiet"> {by.policy.number}</span>}
			</p>
			<SourceLines file={by.held.source.file} lines={lines} />
			{before && (
				<>
					<h3>{words.beforeAmended}</h3>
					<p className="document-text evidence-text" lang="zh-CN">
						{before.text}
					</p>
				</>
			)}
		</section>
	);
}
