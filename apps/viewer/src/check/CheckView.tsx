import { useEffect, useState } from 'react';
import type { CheckPlace } from '../address/check-place.js';
import { replacePlace } from '../address/use-address.js';
import { byEdition } from '../corpus/documents.js';
import { useLibrary } from '../corpus/library.js';
import { UnknownKey } from '../shell/UnknownKey.js';
import { useTitle } from '../shell/use-title.js';
import { loadAllViews } from '../shell/views.js';
import { CheckedView } from './CheckedView.js';
import { CheckRefused } from './CheckRefused.js';
import { DropZone } from './DropZone.js';
import { Progress } from './Progress.js';
import { seal } from './seal.js';
import { useCheck } from './use-check.js';
import { useCheckWords } from './words.js';

/** Holds a draft of the reader's own against a document. The page is sealed before any file can be given to it. */
export default function CheckView({ place }: { readonly place: CheckPlace }) {
	const words = useCheckWords();
	const { documents } = useLibrary();
	const [sealed, setSealed] = useState<'preparing' | 'sealed' | 'open'>('preparing');
	const { state, start, stop, reset, redline } = useCheck(place.against);
	useTitle(words.title);
	useEffect(() => {
		let here = true;
		loadAllViews()
			.then(seal)
			.then(
				(refuses) => here && setSealed(refuses ? 'sealed' : 'open'),
				() => here && setSealed('open'),
			);
		return () => {
			here = false;
		};
	}, []);
	if (place.against !== undefined && !documents.has(place.against))
		return <UnknownKey documentKey={place.against} />;
	const sorted = [...documents.values()].sort((a, b) => byEdition(a.policy, b.policy));
	return (
		<article className="check">
			<header className="title-block">
				<h1>{words.title}</h1>
				<p>{words.line}</p>
			</header>
			<section className="check-statement" aria-label={words.statement}>
				<p role="status" data-sealed={sealed}>
					{{ preparing: words.preparing, sealed: words.sealed, open: words.cannotSeal }[sealed]}
				</p>
				<details>
					<summary>{words.statement}</summary>
					<p>{words.proven}</p>
					<p>{words.promised}</p>
				</details>
			</section>
			{state.kind !== 'checked' && (
				<label className="setting">
					<span>{words.against}</span>
					<select
						value={place.against ?? ''}
						onChange={({ target }) =>
							replacePlace({ view: 'check', ...(target.value === '' ? {} : { against: target.value }) })
						}
					>
						<option value="">{words.alone}</option>
						{sorted.map(({ key, policy }) => (
							<option key={key} value={key} lang="zh-CN">
								{`${policy.edition.slice(0, 4)} ${policy.title}`}
							</option>
						))}
					</select>
				</label>
			)}
			{(state.kind === 'waiting' || state.kind === 'refused' || state.kind === 'problems') && (
				<DropZone ready={sealed === 'sealed'} onFiles={start} />
			)}
			{state.kind === 'working' && <Progress name={state.name} step={state.step} onStop={stop} />}
			{(state.kind === 'refused' || state.kind === 'problems') && <CheckRefused state={state} />}
			{state.kind === 'checked' && (
				<CheckedView draft={state.draft} against={place.against} onAgain={reset} onRedline={redline} />
			)}
		</article>
	);
}
