import { useState } from 'react';
import { DraftProblems } from './DraftProblems.js';
import { draftFiles } from './drafting-job.js';
import { TypedField } from './TypedField.js';
import { useCompareDraft } from './use-compare-draft.js';
import type { DraftingActions, DraftingState } from './use-drafting.js';
import { useDraftingWords } from './words.js';

interface Props {
	readonly state: Extract<DraftingState, { kind: 'open' }>;
	readonly actions: DraftingActions;
}

/** What the draft is called and stands on, whether it is kept, and what can be done with it as a whole. */
export function DraftHead({ state, actions }: Props) {
	const words = useDraftingWords();
	const compare = useCompareDraft();
	const { text, drafted, kept, fault, elsewhere, refusal, unfinished, round } = state;
	const [asking, setAsking] = useState(false);
	const resolves = drafted.problems.length === 0;
	return (
		<section className="draft-head" aria-label={words.title}>
			{text && (
				<div className="draft-title" key={round}>
					<TypedField
						label={<span className="visually-hidden">{words.draftTitle}</span>}
						given={text.draft.title}
						rows="one"
						editOf={(title) => ({ kind: 'title', title })}
						actions={actions}
					/>
				</div>
			)}
			<p className="quiet">
				{text && <span lang="zh-CN">{words.over(text.parentTitle)} · </span>}
				{kept ? <span>{words.kept}</span> : <strong role="alert">{words.notKept}</strong>}
			</p>
			{fault && (
				<p role="alert" className="check-refused">
					{words.fault}{' '}
					<button type="button" className="button" onClick={actions.restart}>
						{words.restart}
					</button>
				</p>
			)}
			{refusal && (
				<p role="alert" className="check-refused">
					{words.refusals[refusal]}
				</p>
			)}
			{elsewhere && (
				<p role="status" className="changes-warning">
					{words.elsewhere}
				</p>
			)}
			{unfinished && (
				<div>
					<p>
						{unfinished.problems.length > 0
							? words.unfinished(words.files[unfinished.file])
							: words.unfinishedUnread(words.files[unfinished.file])}
					</p>
					<DraftProblems problems={unfinished.problems} />
				</div>
			)}
			<div className="draft-actions">
				<button type="button" className="button" disabled={!actions.undoable} onClick={actions.undo}>
					{words.undo}
				</button>
				<button type="button" className="button" onClick={() => actions.save('yaml')}>
					{words.exportYaml}
				</button>
				{drafted.written.ground && (
					<button type="button" className="button" onClick={() => actions.save('ground')}>
						{words.exportGround}
					</button>
				)}
				{text && resolves && (
					<>
						<button type="button" className="button" onClick={() => compare(text)}>
							{words.compareText}
						</button>
						<button type="button" className="button" onClick={actions.standOn}>
							{words.standOn}
						</button>
					</>
				)}
				{draftFiles.map((file) => (
					<button
						key={file}
						type="button"
						className="button"
						disabled={!resolves}
						onClick={() => actions.save(file)}
					>
						{words.files[file]}
					</button>
				))}
				{asking ? (
					<span role="alert" className="draft-erase">
						{words.eraseSure}{' '}
						<button type="button" className="button" onClick={actions.erase}>
							{words.eraseYes}
						</button>{' '}
						<button type="button" className="button" onClick={() => setAsking(false)}>
							{words.eraseNo}
						</button>
					</span>
				) : (
					<button type="button" className="button" onClick={() => setAsking(true)}>
						{words.erase}
					</button>
				)}
			</div>
		</section>
	);
}
