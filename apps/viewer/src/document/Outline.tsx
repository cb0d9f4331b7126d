import type { PresentedProvision } from '@qingdan/core';
import type { DocumentPlace } from '../address/document-place.js';
import { useLinkTo } from '../address/use-address.js';
import { useWords } from '../words/use-words.js';

interface Props {
	readonly provisions: readonly PresentedProvision[];
	readonly place: DocumentPlace;
}

/** The headings of the text, two levels deep. */
export function Outline({ provisions, place }: Props) {
	const words = useWords();
	return (
		<nav className="outline" aria-label={words.outline}>
			<OutlineList provisions={provisions} place={place} depth={2} />
		</nav>
	);
}

function OutlineList({ provisions, place, depth }: Props & { readonly depth: number }) {
	const linkTo = useLinkTo();
	const headed = provisions.filter(({ heading }) => heading !== null);
	if (headed.length === 0) return null;
	return (
		<ol>
			{headed.map(({ id, number, heading, children }) => (
				<li key={id} lang="zh-CN">
					<a
						href={linkTo({ view: 'document', key: place.key, unit: id })}
						aria-current={place.unit === id || undefined}
					>
						{number}
						{heading}
					</a>
					{depth > 1 && <OutlineList provisions={children} place={place} depth={depth - 1} />}
				</li>
			))}
		</ol>
	);
}
