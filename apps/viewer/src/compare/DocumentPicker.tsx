import type { ComparePlace, Side } from '../address/compare-place.js';
import { goTo } from '../address/use-address.js';
import { byEdition, listedName } from '../corpus/documents.js';
import { useLibrary } from '../corpus/library.js';
import { usePublishWords } from '../words/publish-words.js';
import { useWords } from '../words/use-words.js';

interface Props {
	readonly side: Side;
	readonly place: ComparePlace;
}

/** Chooses the document of one side. */
export function DocumentPicker({ side, place }: Props) {
	const words = useWords();
	const publish = usePublishWords();
	const documents = [...useLibrary().documents.values()].sort((a, b) => byEdition(a.policy, b.policy));
	const { left, right, own } = place;
	return (
		<label className="picker" data-side={side}>
			<span>{words[side]}</span>
			<select
				value={place[side] ?? ''}
				onChange={({ target }) => {
					const chosen = { left, right, own, [side]: target.value };
					const kept = Object.entries(chosen).filter(([, key]) => key !== undefined && key !== '');
					goTo({ view: 'compare', ...Object.fromEntries(kept) });
				}}
			>
				<option value="">{side === 'own' ? words.noOwn : words.chooseDocument}</option>
				{documents.map(({ key, policy }) => (
					<option key={key} value={key} lang="zh-CN">
						{listedName(policy, publish)}
					</option>
				))}
			</select>
		</label>
	);
}
