import { levelOfRegion, regionNamed, regionPath } from '@qingdan/core';
import { type FormEvent, useMemo, useState } from 'react';
import { byEdition, listedName } from '../corpus/documents.js';
import { type LibraryDocument, useLibrary } from '../corpus/library.js';
import { useHeldDrafts } from '../drafts/held-drafts.js';
import { useShownNames } from '../drafts/use-shown-name.js';
import { useDraftsWords } from '../drafts/words.js';
import { FileChoice } from '../shell/FileChoice.js';
import { usePublishWords } from '../words/publish-words.js';
import { DraftProblems } from './DraftProblems.js';
import type { Ground, Standing } from './ground.js';
import { groundOf } from './ground-of.js';
import type { DraftingActions, DraftingState } from './use-drafting.js';
import { useDraftingWords } from './words.js';

interface Props {
	readonly state: Extract<DraftingState, { kind: 'none' }>;
	readonly actions: DraftingActions;
}

/** How a file that was given here is named among the choices. */
const fromFile = 'file:';

/** Chooses what a draft stands on and for whom it is, or a full text that it is to come to; or opens one that was exported. */
export function StartDraft({ state, actions }: Props) {
	const words = useDraftingWords();
	const { documents, vocabulary } = useLibrary();
	const drafts = useHeldDrafts();
	const sorted = [...documents.values()].sort((a, b) => byEdition(a.policy, b.policy));
	const lists = sorted.filter(({ policy }) =>
		(policy.catalogues ?? []).some(({ items }) => items.length > 0),
	);
	const [given, setGiven] = useState<Ground | undefined>(state.offered);
	const [key, setKey] = useState(given ? fromFile : (lists[0]?.key ?? sorted[0]?.key ?? ''));
	const [child, setChild] = useState('');
	const [problem, setProblem] = useState<string | undefined>();
	const named = (one: string): Standing => {
		if (one === fromFile && given) return given;
		const draft = drafts.get(one);
		return draft ? groundOf(draft) : one;
	};
	const code = (documents.get(key) ?? drafts.get(key))?.policy.region.code ?? '';
	const below = useMemo(() => {
		const prefix = code === '000000' ? '' : code.replace(/(?:00)+$/, '');
		return Object.keys(vocabulary.regions.regions)
			.filter((one) => one !== code && one.startsWith(prefix))
			.filter((one) => prefix !== '' || levelOfRegion(one) !== 'county')
			.map((one) => regionPath(one, vocabulary.regions));
	}, [code, vocabulary]);
	const submit = (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		if (child !== '') return actions.derive(named(key), named(child));
		const name = String(new FormData(event.currentTarget).get('region') ?? '').trim();
		const found = regionNamed(name, vocabulary.regions);
		if (found.found === 'one') return actions.begin(named(key), found.code);
		setProblem(
			found.found === 'several'
				? words.regionSeveral(found.codes.map((one) => regionPath(one, vocabulary.regions)).join('、'))
				: words.regionUnknown,
		);
	};
	const refused = problem ?? (state.refusal && words.refusals[state.refusal]);
	return (
		<section className="start-draft" aria-labelledby="start-draft">
			<h2 id="start-draft">{words.start}</h2>
			{refused && (
				<p role="alert" className="check-refused">
					{refused}
				</p>
			)}
			{state.problems && <DraftProblems problems={state.problems} />}
			{state.before && (
				<button type="button" className="button" onClick={actions.comeBack}>
					{words.comeBack}
				</button>
			)}
			<form onSubmit={submit}>
				<label className="setting">
					<span>{words.parent}</span>
					<select value={key} onChange={({ target }) => setKey(target.value)}>
						{given && <option value={fromFile}>{given.file}</option>}
						<DocumentOptions documents={lists} />
						<DocumentOptions documents={sorted.filter((one) => !lists.includes(one))} />
						<DraftOptions except="" />
					</select>
				</label>
				<FileChoice
					label={words.otherParent}
					accept=".yaml,.yml"
					onFile={async (file) => {
						const ground = await actions.readGround(file);
						if (!ground) return;
						setGiven(ground);
						setKey(fromFile);
					}}
				/>
				<label className="setting">
					<span>{words.child}</span>
					<select value={child} onChange={({ target }) => setChild(target.value)}>
						<option value="">{words.noChild}</option>
						<DocumentOptions documents={sorted.filter((one) => one.key !== key)} />
						<DraftOptions except={key} />
					</select>
				</label>
				{child === '' && (
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
				)}
				<datalist id="draft-regions">
					{below.map((path) => (
						<option key={path} value={path} />
					))}
				</datalist>
				<button type="submit" className="button">
					{child === '' ? words.begin : words.derive}
				</button>
			</form>
			<FileChoice label={words.openFile} accept=".yaml,.yml" onFile={(file) => void actions.openFile(file)} />
		</section>
	);
}

/** Documents of the corpus to choose from. */
function DocumentOptions({ documents }: { readonly documents: readonly LibraryDocument[] }) {
	const publish = usePublishWords();
	return documents.map(({ key, policy }) => (
		<option key={key} value={key} lang="zh-CN">
			{listedName(policy, publish)}
		</option>
	));
}

/** The drafts that the page holds, to choose from. */
function DraftOptions({ except }: { readonly except: string }) {
	const words = useDraftsWords();
	const { nameOf } = useShownNames();
	const drafts = [...useHeldDrafts().values()].filter(({ key }) => key !== except);
	if (drafts.length === 0) return null;
	return (
		<optgroup label={words.drafts}>
			{drafts.map((document) => (
				<option key={document.key} value={document.key} lang="zh-CN">
					{`${nameOf(document)} ${document.policy.title}`}
				</option>
			))}
		</optgroup>
	);
}
