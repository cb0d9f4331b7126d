import { lineSpan } from '@qingdan/core';
import type { Doubt } from '@qingdan/schema';
import { type FormEvent, useId } from 'react';
import { useLibrary } from '../corpus/library.js';
import { usePublishWords } from '../words/publish-words.js';
import type { CellDecision } from './decisions.js';
import { useCheckWords } from './words.js';

interface Props {
	readonly doubts: readonly Doubt[];
	readonly decided: readonly CellDecision[];
	readonly onDecide: (decision: CellDecision) => void;
}

/** Cells that a person can put right; of everything else a doubt can only be ticked off. */
const writable: readonly string[] = ['name', 'target', 'content', 'serviceType', 'departments', 'concept'];

/** What the reading of a draft was not sure of: to be chosen, written anew, or ticked off by hand. */
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
				{doubts.map((doubt) => {
					const [line] = lineSpan(doubt.evidence.lines);
					const { item, field } = doubt;
					const open = item !== null && field !== null && writable.includes(field);
					const done = decided.some((one) => one.item === item && one.field === field);
					return (
						<li key={JSON.stringify([doubt.code, item, field, line, doubt.message])}>
							<label>
								<input type="checkbox" aria-label={words.doubtDone} />{' '}
								<span className="quiet">{words.doubtLine(line)}</span>{' '}
								<span lang="zh-CN">{doubt.message}</span>
							</label>
							{done && <span className="tag">{words.cellDecided}</span>}
							{open && (doubt.candidates || doubt.severity !== 'info') && (
								<CellChoice
									item={Number(item)}
									field={field}
									candidates={doubt.candidates ?? []}
									onDecide={onDecide}
								/>
							)}
						</li>
					);
				})}
			</ul>
		</section>
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
