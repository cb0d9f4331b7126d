import { isHeld, type Subject } from '@qingdan/core';
import type { MatrixView } from '../address/matrix-place.js';
import { replacePlace } from '../address/use-address.js';
import { useLibrary } from '../corpus/library.js';
import type { OpenMatrix } from './open-matrix.js';
import { keyOfSubject } from './use-matrix.js';
import { useMatrixWords } from './words.js';

interface Props {
	readonly place: MatrixView;
	readonly matrix: OpenMatrix;
}

/** Longer lists than these are no choice any more: the filter by name serves better. */
const choiceLimit = 60;

/** The documents that the matrix lists, to be ticked. */
export function MatrixDocuments({ place, matrix }: Props) {
	const words = useMatrixWords();
	const { corpus } = useLibrary();
	const subjects: Subject[] = [
		...corpus.policies,
		...corpus.cited.filter(({ document }) => document.catalogue !== 'no'),
	];
	if (subjects.length > choiceLimit) return null;
	const listed = matrix.places.map(({ key }) => key);
	const { places, plot: _, ...rest } = place;
	const choose = (keys: readonly string[]) =>
		replacePlace({ ...rest, ...(keys.length ? { places: keys } : {}) });
	return (
		<details className="matrix-documents">
			<summary>{words.places}</summary>
			<p className="quiet">{words.placesHint}</p>
			<ul>
				{subjects.map((subject) => {
					const key = keyOfSubject(subject);
					const { title, number } = isHeld(subject) ? subject.policy : subject.document;
					return (
						<li key={key}>
							<label>
								<input
									type="checkbox"
									checked={listed.includes(key)}
									disabled={listed.length === 1 && listed[0] === key}
									onChange={({ target }) =>
										choose(target.checked ? [...listed, key] : listed.filter((one) => one !== key))
									}
								/>{' '}
								<span lang="zh-CN">
									{typeof title === 'string' ? title : title.value}
									{number && <span className="quiet"> {number}</span>}
								</span>
							</label>
						</li>
					);
				})}
			</ul>
			{places && (
				<button type="button" className="button" onClick={() => choose([])}>
					{words.allPlaces}
				</button>
			)}
		</details>
	);
}
