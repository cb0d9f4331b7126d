import { lineSpan } from '@qingdan/core';
import { alikeDoubts } from '@qingdan/publish';
import type { Doubt } from '@qingdan/schema';
import { type FormEvent, useId } from 'react';
import { useLibrary } from '../corpus/library.js';
import { usePublishWords } from '../words/publish-words.js';
import { useWords } from '../words/use-words.js';
import type { CellDecision } from './decisions.js';
import { useCheckWords } from './words.js';

interface Props {
	readonly doubts: readonly Doubt[];
	readonly decided: readonly CellDecision[];
	readonly onDecide: (decision: CellDecision) => void;
}

/** Cells that a person can put right; of everything else a doubt can only be ticked off. */
const writable: readonly string[] = ['name', 'target', 'content', 'serviceType', 'departments', 'concept'];

/** What the reading of a draft was not sure of: to be chosen, written anew, or ticked off by hand, alike doubts at once. */
export function DraftDoubts({ doubts, decided, onDecide }: Props) {
	const words = useCheckWords();
	if (doubts.length === 0) return null;
	return (
		<section className="draft-doubts" aria-labelledby="draft-doubts">
			<h2 id="draft-doubts">
				{words.doubts} <span className="quiet">{doubts.length}</span>
			</h2>
			<p className="quiet">{words.doubtsLine}</p>
			<ul>
				{alikeDoubts(doubts).map((alike) => {
					const [first] = alike;
					const [line] = lineSpan(first.evidence.lines);
					return (
						<li key={keyOf(first)}>
							<label>
								<input type="checkbox" aria-label={words.doubtDone} />{' '}
								<span className="quiet">
									{alike.length === 1 ? words.doubtLine(line) : words.doubtPlaces(alike.length)}
								</span>{' '}
								<span lang="zh-CN">{first.message}</span>
							</label>
							{alike.length === 1 ? (
								<DoubtChoice doubt={first} decided={decided} onDecide={onDecide} />
							) : (
								<DoubtPlaces alike={alike} decided={decided} onDecide={onDecide} />
							)}
						</li>
					);
				})}
			</ul>
		</section>
	);
}

function keyOf({ code, item, field, evidence, message }: Doubt): string {
	return JSON.stringify([code, item, field, evidence.lines, message]);
}

/** All places of one doubt, folded away, each with room to put its cell right. */
function DoubtPlaces({ alike, ...choice }: Omit<Props, 'doubts'> & { readonly alike: readonly Doubt[] }) {
	const words = useCheckWords();
	const { item: itemName } = useWords();
	return (
		<details>
			<summary>{words.doubtWhere}</summary>
			{alike.map((doubt) => (
				<div key={keyOf(doubt)}>
					<span className="quiet">
						{doubt.item !== null && `${itemName(doubt.item)} · `}
						{words.doubtLine(lineSpan(doubt.evidence.lines)[0])}
					</span>
					<DoubtChoice doubt={doubt} {...choice} />
				</div>
			))}
		</details>
	);
}

/** Room to put the cell right that a doubt is about. */
function DoubtChoice({ doubt, decided, onDecide }: Omit<Props, 'doubts'> & { readonly doubt: Doubt }) {
	const words = useCheckWords();
	const { item, field, candidates, severity } = doubt;
	const open = item !== null && field !== null && writable.includes(field);
	return (
		<>
			{decided.some((one) => one.item === item && one.field === field) && (
				<span className="tag">{words.cellDecided}</span>
			)}
			{open && (candidates || severity !== 'info') && (
				<CellChoice item={Number(item)} field={field} candidates={candidates ?? []} onDecide={onDecide} />
			)}
		</>
	);
}

interface ChoiceProps {
	readonly item: number;
	readonly field: string;
	readonly candidates: readonly string[];
	readonly onDecide: (decision: CellDecision) => void;
}

/** The readings that come into question for a cell, and room to write another one. */
function CellChoice({ item, field, candidates, onDecide }: ChoiceProps) {
	const words = useCheckWords();
	const { labels } = usePublishWords();
	const { vocabulary } = useLibrary();
	const group = useId();
	const isConcept = field === 'concept';
	const shown = (candidate: string) =>
		isConcept
			? (vocabulary.concepts.concepts.find(({ id }) => id === candidate)?.zh ?? candidate)
			: candidate;
	const submit = (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const form = new FormData(event.currentTarget);
		const chosen = form.get('candidate');
		const text = chosen === null || chosen === 'other' ? form.get('other') : candidates[Number(chosen)];
		if (typeof text === 'string' && text.trim() !== '') onDecide({ item, field, text: text.trim() });
	};
	const fields: Readonly<Record<string, string>> = labels.field;
	return (
		<details className="cell-choice">
			<summary>{words.cellText(fields[field] ?? field)}</summary>
			<form onSubmit={submit}>
				{candidates.map((candidate, index) => (
					<label key={candidate}>
						<input type="radio" name="candidate" value={index} defaultChecked={index === 0} />{' '}
						<span lang="zh-CN">{shown(candidate)}</span>
					</label>
				))}
				{!isConcept && (
					<label className="cell-other">
						{candidates.length > 0 && <input type="radio" name="candidate" value="other" id={group} />}
						<span>{words.cellOther}</span>
						<textarea name="other" rows={2} lang="zh-CN" autoComplete="off" spellCheck={false} />
					</label>
				)}
				<button type="submit" className="button">
					{words.cellUse}
				</button>
			</form>
		</details>
	);
}
