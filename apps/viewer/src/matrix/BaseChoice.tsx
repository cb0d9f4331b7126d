import type { Matrix } from '@qingdan/core';
import { memo } from 'react';
import { replaceAddress } from '../address/use-address.js';
import type { Heading } from './grid.js';
import { useMatrixWords } from './words.js';

interface Props {
	readonly base: string | undefined;
	readonly matrix: Matrix;
	readonly nameOf: (heading: Heading) => string;
}

/** The document that all are held against. It is drawn apart from the other settings: a nation has thousands to choose from. */
export const BaseChoice = memo(function BaseChoice({ base, matrix, nameOf }: Props) {
	const words = useMatrixWords();
	return (
		<label className="setting">
			<span>{words.base}</span>
			<select
				value={base ?? ''}
				onChange={({ target: { value } }) =>
					replaceAddress(({ place, reading }) => {
						if (place.view !== 'matrix') return { place, reading };
						const { base: _, ...others } = place;
						return { place: value === '' ? others : { ...others, base: value }, reading };
					})
				}
			>
				<option value="">{words.noBase}</option>
				{matrix.places.map(
					(place, index) =>
						place.catalogue === 'held' && (
							<option key={place.key} value={place.key} lang="zh-CN">
								{nameOf({ kind: 'place', id: place.key, place, index })}
							</option>
						),
				)}
			</select>
		</label>
	);
});
