import { type CheckPlace, checkRelations } from '../address/check-place.js';
import { replacePlace } from '../address/use-address.js';
import { byEdition, listedName } from '../corpus/documents.js';
import { useLibrary } from '../corpus/library.js';
import { SealStatement } from '../seal/SealStatement.js';
import { useSeal } from '../seal/use-seal.js';
import { UnknownKey } from '../shell/UnknownKey.js';
import { useTitle } from '../shell/use-title.js';
import { usePublishWords } from '../words/publish-words.js';
import { CheckedView } from './CheckedView.js';
import { CheckRefused } from './CheckRefused.js';
import { DropZone } from './DropZone.js';
import { Progress } from './Progress.js';
import { useCheck } from './use-check.js';
import { useCheckWords } from './words.js';

interface Props {
	readonly place: CheckPlace;
	/** Loads all that the page could want later: sealed, it can fetch nothing. */
	readonly loadRest: () => Promise<void>;
}

/** Holds a draft of the reader's own against a document. The page is sealed before any file can be given to it. */
export default function CheckView({ place, loadRest }: Props) {
	const words = useCheckWords();
	const publish = usePublishWords();
	const { documents } = useLibrary();
	const sealed = useSeal(loadRest);
	const { session, checking, settings } = useCheck(place);
	const { state } = checking;
	useTitle(words.title);
	if (place.against !== undefined && !documents.has(place.against))
		return <UnknownKey documentKey={place.against} />;
	const sorted = [...documents.values()].sort((a, b) => byEdition(a.policy, b.policy));
	return (
		<article className="check">
			<header className="title-block">
				<h1>{words.title}</h1>
				<p>{words.line}</p>
			</header>
			<SealStatement sealed={sealed} promise={words.promised} />
			<label className="setting check-against">
				<span>{words.against}</span>
				<select
					value={place.against ?? ''}
					disabled={state.kind === 'working'}
					onChange={({ target }) =>
						replacePlace({ view: 'check', ...(target.value === '' ? {} : { against: target.value }) })
					}
				>
					<option value="">{words.alone}</option>
					{sorted.map(({ key, policy }) => (
						<option key={key} value={key} lang="zh-CN">
							{listedName(policy, publish)}
						</option>
					))}
				</select>
			</label>
			{place.against !== undefined && (
				<label className="setting check-against">
					<span>{words.relation}</span>
					<select
						value={place.relation ?? 'child-of'}
						disabled={state.kind === 'working'}
						onChange={({ target }) => {
							const { relation: _, ...rest } = place;
							const chosen = checkRelations.find((one) => one === target.value);
							replacePlace(chosen && chosen !== 'child-of' ? { ...rest, relation: chosen } : rest);
						}}
					>
						{checkRelations.map((one) => (
							<option key={one} value={one}>
								{words.relations[one]}
							</option>
						))}
					</select>
				</label>
			)}
			{(state.kind === 'waiting' || state.kind === 'refused' || state.kind === 'problems') && (
				<DropZone
					ready={sealed === 'sealed'}
					onFiles={(files, folder) => session.start(files, folder, settings)}
				/>
			)}
			{state.kind === 'working' && (
				<Progress name={state.name} step={state.step} onStop={() => session.stop()} />
			)}
			{(state.kind === 'refused' || state.kind === 'problems') && <CheckRefused state={state} />}
			{state.kind === 'checked' && (
				<CheckedView state={state} checking={checking} session={session} settings={settings} />
			)}
		</article>
	);
}
