import { placeOr, yearInWords } from '@qingdan/publish';
import { useLinkTo } from '../address/use-address.js';
import type { Library, LibraryDocument } from '../corpus/library.js';
import { usePublishWords } from '../words/publish-words.js';
import { useWords } from '../words/use-words.js';
import { suggestions } from './suggestions.js';

const kinds = { child: 'suggestionChild', successor: 'suggestionSuccessor', peer: 'suggestionPeer' } as const;

export function Suggestions({ library }: { readonly library: Library }) {
	const words = useWords();
	const linkTo = useLinkTo();
	const found = suggestions(library);
	if (found.length === 0) return <p className="quiet">{words.suggestionsNone}</p>;
	return (
		<ul className="suggestions">
			{found.map(({ kind, left, right }) => (
				<li key={`${left.key} ${right.key}`}>
					<a className="suggestion" href={linkTo({ view: 'compare', left: left.key, right: right.key })}>
						<span className="suggestion-kind">{words[kinds[kind]]}</span>
						<SideOf document={left} side="left" />
						<SideOf document={right} side="right" />
					</a>
				</li>
			))}
		</ul>
	);
}

function SideOf({ document, side }: { readonly document: LibraryDocument; readonly side: 'left' | 'right' }) {
	const { policy } = document;
	const publish = usePublishWords();
	return (
		<span className="suggestion-side" data-side={side} lang="zh-CN">
			<span className="suggestion-title">{policy.catalogue?.title ?? policy.title}</span>
			<span className="quiet">
				{placeOr(policy.region, publish)} · {yearInWords(policy, publish)}
			</span>
		</span>
	);
}
