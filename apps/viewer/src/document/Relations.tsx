import type { PresentedPolicy } from '@qingdan/core';
import { useLinkTo } from '../address/use-address.js';
import { useLibrary } from '../corpus/library.js';
import { relationLabel } from '../words/labels.js';
import { useWords } from '../words/use-words.js';

/** How the document stands to others, held or only cited. */
export function Relations({ policy }: { readonly policy: PresentedPolicy }) {
	const words = useWords();
	const linkTo = useLinkTo();
	const { documents, cited } = useLibrary();
	const relations = policy.relations ?? [];
	if (relations.length === 0) return null;
	return (
		<details className="relations">
			<summary>
				{words.relations} <span className="quiet">{relations.length}</span>
			</summary>
			<ul>
				{relations.map(({ type, to }) => {
					const held = documents.get(to);
					const stub = cited.find(({ document }) => document.key === to)?.document;
					return (
						<li key={`${type} ${to}`}>
							<span className="relation-type">{relationLabel(words, type)}</span>{' '}
							{held ? (
								<a lang="zh-CN" href={linkTo({ view: 'document', key: to })}>
									{held.policy.title}
								</a>
							) : (
								<span lang="zh-CN" className="stub">
									{stub?.title.value ?? to}
								</span>
							)}{' '}
							{!held && <span className="quiet">{words.citedNotHeld}</span>}
						</li>
					);
				})}
			</ul>
		</details>
	);
}
