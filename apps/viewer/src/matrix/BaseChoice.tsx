import type { MatrixPlace } from '@qingdan/core';
import { memo, useId, useMemo, useState } from 'react';
import { replaceAddress } from '../address/use-address.js';
import type { Heading } from './grid.js';
import type { OpenMatrix } from './open-matrix.js';
import { useMatrixWords } from './words.js';

interface Props {
	readonly base: string | undefined;
	readonly matrix: OpenMatrix;
	readonly nameOf: (heading: Heading) => string;
}

/** More places than these are found by typing: a list of thousands is no choice, and slow to draw. */
const listLimit = 60;

interface NamedPlace {
	readonly key: string;
	readonly name: string;
}

/** The document that all are held against. */
export const BaseChoice = memo(function BaseChoice({ base, matrix, nameOf }: Props) {
	const words = useMatrixWords();
	const places = useMemo(() => basesOf(matrix.places, nameOf), [matrix, nameOf]);
	if (places.length > listLimit) return <TypedBase base={base} places={places} />;
	return (
		<label className="setting">
			<span>{words.base}</span>
			<select value={base ?? ''} onChange={({ target: { value } }) => setBase(value)}>
				<option value="">{words.noBase}</option>
				{places.map(({ key, name }) => (
					<option key={key} value={key} lang="zh-CN">
						{name}
					</option>
				))}
			</select>
		</label>
	);
});

function TypedBase({
	base,
	places,
}: {
	readonly base: string | undefined;
	readonly places: readonly NamedPlace[];
}) {
	const words = useMatrixWords();
	const list = useId();
	const chosen = places.find(({ key }) => key === base)?.name ?? '';
	const [typed, setTyped] = useState<string | undefined>();
	const text = typed ?? chosen;
	const unknown = text !== '' && !places.some(({ name }) => name === text);
	const type = (value: string) => {
		const found = places.find(({ name }) => name === value);
		setTyped(found || value === '' ? undefined : value);
		if (found || value === '') setBase(found?.key ?? '');
	};
	return (
		<label className="setting">
			<span>{words.base}</span>
			<input
				type="text"
				lang="zh-CN"
				list={list}
				value={text}
				placeholder={words.typeBase}
				aria-invalid={unknown || undefined}
				onChange={({ target }) => type(target.value)}
				onBlur={() => setTyped(undefined)}
			/>
			<Names id={list} places={places} />
		</label>
	);
}

/** Drawn once: it does not follow what is typed. */
const Names = memo(function Names({
	id,
	places,
}: {
	readonly id: string;
	readonly places: readonly NamedPlace[];
}) {
	return (
		<datalist id={id}>
			{places.map(({ key, name }) => (
				<option key={key} value={name} />
			))}
		</datalist>
	);
});

/** The places that others can be held against. */
function basesOf(places: readonly MatrixPlace[], nameOf: Props['nameOf']): NamedPlace[] {
	return places.flatMap((place, index) =>
		place.catalogue === 'held'
			? [{ key: place.key, name: nameOf({ kind: 'place', id: place.key, place, index }) }]
			: [],
	);
}

function setBase(key: string): void {
	replaceAddress(({ place, reading }) => {
		if (place.view !== 'matrix') return { place, reading };
		const { base: _, ...others } = place;
		return { place: key === '' ? others : { ...others, base: key }, reading };
	});
}
