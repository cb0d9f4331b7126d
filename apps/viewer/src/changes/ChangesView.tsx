import type { ChangesPlace } from '../address/changes-place.js';
import { draftNumber } from '../address/draft-key.js';
import { useLinkTo } from '../address/use-address.js';
import { useLibrary } from '../corpus/library.js';
import { GoneDraft } from '../drafts/GoneDraft.js';
import { useFindDocument } from '../drafts/use-find-document.js';
import { suggestions } from '../overview/suggestions.js';
import { UnknownKey } from '../shell/UnknownKey.js';
import { useTitle } from '../shell/use-title.js';
import { ChangeLogOfPair } from './ChangeLogOfPair.js';
import { useChangesWords } from './words.js';

/** What changed between two documents, by effect; or the choice of two. */
export default function ChangesView({ place }: { readonly place: ChangesPlace }) {
	const words = useChangesWords();
	const library = useLibrary();
	const find = useFindDocument();
	const linkTo = useLinkTo();
	useTitle(words.title);
	for (const key of [place.left, place.right]) {
		if (key === undefined || find(key)) continue;
		return draftNumber(key) === undefined ? <UnknownKey documentKey={key} /> : <GoneDraft />;
	}
	const left = find(place.left);
	const right = find(place.right);
	if (left && right && left !== right) return <ChangeLogOfPair place={place} left={left} right={right} />;
	return (
		<article className="changes">
			<header className="title-block">
				<h1>{words.title}</h1>
				<p>{words.choose}</p>
			</header>
			<ul className="changes-choices">
				{suggestions(library).map((pair) => (
					<li key={`${pair.left.key} ${pair.right.key}`}>
						<a lang="zh-CN" href={linkTo({ view: 'changes', left: pair.left.key, right: pair.right.key })}>
							{pair.left.policy.title} → {pair.right.policy.title}
						</a>
					</li>
				))}
			</ul>
		</article>
	);
}
