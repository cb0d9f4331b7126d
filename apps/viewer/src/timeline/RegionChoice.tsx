import { regionNamed, regionPath } from '@qingdan/core';
import { useId, useMemo, useState } from 'react';
import { useLibrary } from '../corpus/library.js';
import { useTimelineWords } from './words.js';

interface Props {
	readonly region: string | undefined;
	readonly onChoose: (code: string | undefined) => void;
}

/** Chooses a region by its name or code; what is no region, or several, is said and not guessed. */
export function RegionChoice({ region, onChoose }: Props) {
	const words = useTimelineWords();
	const { corpus } = useLibrary();
	const { regions } = corpus.vocabulary;
	const id = useId();
	const [typed, setTyped] = useState<string | undefined>();
	const [problem, setProblem] = useState<string | undefined>();
	const near = useMemo(() => {
		const codes = new Set(corpus.policies.flatMap(({ policy }) => policy.region ?? []));
		return [...codes].sort().map((code) => regionPath(code, regions));
	}, [corpus, regions]);
	const choose = (name: string) => {
		if (name.trim() === '') {
			setProblem(undefined);
			return onChoose(undefined);
		}
		const found = regionNamed(name.trim(), regions);
		setProblem(
			found.found === 'one'
				? undefined
				: found.found === 'several'
					? words.regionSeveral(found.codes.map((code) => regionPath(code, regions)).join('、'))
					: words.regionUnknown,
		);
		if (found.found === 'one') onChoose(found.code);
	};
	return (
		<form
			className="region-choice"
			onSubmit={(event) => {
				event.preventDefault();
				choose(typed ?? '');
			}}
		>
			<label className="setting">
				<span>{words.region}</span>
				<input
					type="text"
					lang="zh-CN"
					list={`${id}-regions`}
					placeholder={words.regionHint}
					value={typed ?? (region === undefined ? '' : regionPath(region, regions))}
					aria-invalid={problem !== undefined || undefined}
					aria-describedby={problem === undefined ? undefined : `${id}-problem`}
					onChange={({ target }) => setTyped(target.value)}
				/>
			</label>
			<datalist id={`${id}-regions`}>
				{near.map((name) => (
					<option key={name} value={name} />
				))}
			</datalist>
			<button type="submit" className="button">
				{words.showApplies}
			</button>
			{problem !== undefined && (
				<p id={`${id}-problem`} className="matrix-unread" role="alert">
					{problem}
				</p>
			)}
		</form>
	);
}
