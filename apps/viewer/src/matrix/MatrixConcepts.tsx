import { useState } from 'react';
import type { MatrixView } from '../address/matrix-place.js';
import { replacePlace } from '../address/use-address.js';
import { useLibrary } from '../corpus/library.js';
import { useLanguage } from '../words/use-words.js';
import { useMatrixWords } from './words.js';

/** The services that the matrix lists, to be ticked by their concepts; the list is made when it is opened. */
export function MatrixConcepts({ place }: { readonly place: MatrixView }) {
	const words = useMatrixWords();
	const [open, setOpen] = useState(false);
	const { concepts = [] } = place;
	return (
		<details className="matrix-documents" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
			<summary>{concepts.length > 0 ? words.conceptsSome(concepts.length) : words.concepts}</summary>
			{open && <ConceptList place={place} />}
		</details>
	);
}

function ConceptList({ place }: { readonly place: MatrixView }) {
	const words = useMatrixWords();
	const language = useLanguage();
	const { corpus, vocabulary } = useLibrary();
	const used = new Set(
		corpus.policies.flatMap(({ policy }) =>
			(policy.catalogues ?? []).flatMap(({ items }) => items.map(({ concept }) => concept as string)),
		),
	);
	const known = vocabulary.concepts.concepts.filter(({ id }) => used.has(id));
	const { concepts = [], blind, plot: _, page: __, ...rest } = place;
	const kept = { ...rest, ...(blind ? { blind } : {}) };
	const choose = (ids: readonly string[]) => replacePlace(ids.length > 0 ? { ...kept, concepts: ids } : kept);
	return (
		<>
			<label className="setting setting-check">
				<input
					type="checkbox"
					checked={blind === true}
					onChange={({ target }) => {
						const { blind: ___, ...others } = place;
						replacePlace(target.checked ? { ...others, blind: true } : others);
					}}
				/>
				<span>{words.blind}</span>
			</label>
			<ul>
				{known.map(({ id, zh, en }) => (
					<li key={id}>
						<label>
							<input
								type="checkbox"
								checked={concepts.includes(id)}
								onChange={({ target }) =>
									choose(target.checked ? [...concepts, id] : concepts.filter((one) => one !== id))
								}
							/>{' '}
							{language === 'zh' ? <span lang="zh-CN">{zh}</span> : en}
						</label>
					</li>
				))}
			</ul>
			{concepts.length > 0 && (
				<button type="button" className="button" onClick={() => choose([])}>
					{words.allConcepts}
				</button>
			)}
		</>
	);
}
