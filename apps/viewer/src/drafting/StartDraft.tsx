import { levelOfRegion, regionNamed, regionPath } from '@qingdan/core';
import { type FormEvent, useMemo, useState } from 'react';
import { byEdition, listedName } from '../corpus/documents.js';
import { useLibrary } from '../corpus/library.js';
import { usePublishWords } from '../words/publish-words.js';
import type { DraftingActions } from './use-drafting.js';
import { useDraftingWords } from './words.js';

interface Props {
	readonly actions: DraftingActions;
	/** why a file was not opened */
	readonly refusal: 'too-large' | undefined;
}

/** Chooses what a draft stands on and for whom it is; or opens one that was exported. */
export function StartDraft({ actions, refusal }: Props) {
	const words = useDraftingWords();
	const publish = usePublishWords();
	const { documents, vocabulary } = useLibrary();
	const sorted = [...documents.values()]
		.filter(({ policy }) => (policy.catalogues ?? []).some(({ items }) => items.length > 0))
		.sort((a, b) => byEdition(a.policy, b.policy));
	const [key, setKey] = useState(sorted[0]?.key ?? '');
	const [problem, setProblem] = useState<string | undefined>();
	const parent = documents.get(key);
	const below = useMemo(() => {
		const code = parent?.policy.region.code ?? '';
		const prefix = code === '000000' ? '' : code.replace(/(?:00)+$/, '');
		return Object.keys(vocabulary.regions.regions)
			.filter((one) => one !== code && one.startsWith(prefix))
			.filter((one) => prefix !== '' || levelOfRegion(one) !== 'county')
			.map((one) => regionPath(one, vocabulary.regions));
	}, [parent, vocabulary]);
	const submit = (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const name = String(new FormData(event.currentTarget).get('region') ?? '').trim();
		const found = regionNamed(name, vocabulary.regions);
		if (found.found === 'one') return actions.begin(key, found.code);
		setProblem(
			found.found === 'several'
				? words.regionSeveral(found.codes.map((code) => regionPath(code, vocabulary.regions)).join('、'))
				: words.regionUnknown,
		);
	};
	return (
		<section className="start-draft" aria-labelledby="start-draft">
			<h2 id="start-draft">{words.start}</h2>
			<form onSubmit={submit}>
				<label className="setting">
					<span>{words.parent}</span>
					<select value={key} onChange={({ target }) => setKey(target.value)}>
						{sorted.map(({ key: one, policy }) => (
							<option key={one} value={one} lang="zh-CN">
								{listedName(policy, publish)}
							</option>
						))}
					</select>
				</label>
				<label className="setting">
					<span>{words.region}</span>
					<input
						type="text"
						name="region"
						lang="zh-CN"
						list="draft-regions"
						required
						autoComplete="off"
						placeholder={words.regionHint}
					/>
				</label>
				<datalist id="draft-regions">
					{below.map((path) => (
						<option key={path} value={path} />
					))}
				</datalist>
				<button type="submit" className="button">
					{words.begin}
				</button>
			</form>
			{(problem ?? (refusal && words.refusals[refusal])) && (
				<p role="alert" className="check-refused">
					{problem ?? (refusal && words.refusals[refusal])}
				</p>
			)}
			<label className="button drop-choose" data-ready="true">
				{words.openFile}
				<input
					type="file"
					className="visually-hidden"
					accept=".yaml,.yml"
					onChange={({ target }) => {
						const [file] = target.files ?? [];
						if (file) void actions.openFile(file);
						target.value = '';
					}}
				/>
			</label>
		</section>
	);
}
