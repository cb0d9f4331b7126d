import { useState } from 'react';
import { DraftFindings } from './DraftFindings.js';
import { DraftForm } from './DraftForm.js';
import { DraftHead } from './DraftHead.js';
import { ResolvedText } from './ResolvedText.js';
import type { DraftingActions, DraftingState } from './use-drafting.js';
import { useDraftingWords } from './words.js';
import { YamlEditor } from './YamlEditor.js';

interface Props {
	readonly state: Extract<DraftingState, { kind: 'open' }>;
	readonly actions: DraftingActions;
}

/** The draft at work: what is written on one side, what it comes to on the other. */
export function DraftWorkshop({ state, actions }: Props) {
	const words = useDraftingWords();
	const [form, setForm] = useState<'form' | 'yaml'>('form');
	const [chosen, setChosen] = useState<string | undefined>();
	const { drafted, text, round } = state;
	const broken = drafted.problems.length > 0;
	const shown = text === undefined ? 'yaml' : form;
	const choose = (id: string) => {
		setChosen(id);
		setForm('form');
		document.getElementById('draft-work')?.scrollIntoView({ block: 'nearest' });
		requestAnimationFrame(() => document.getElementById('draft-item')?.focus({ preventScroll: true }));
	};
	return (
		<>
			<DraftHead state={state} actions={actions} />
			<div className="workshop">
				<section className="workshop-work" id="draft-work" aria-label={words.work}>
					<div className="segments" role="radiogroup" aria-label={words.work}>
						{(['form', 'yaml'] as const).map((one) => (
							<label key={one}>
								<input
									type="radio"
									name="draft-form"
									checked={shown === one}
									disabled={one === 'form' && text === undefined}
									onChange={() => setForm(one)}
								/>
								<span>{words[one]}</span>
							</label>
						))}
					</div>
					{broken && shown === 'form' && (
						<p role="alert" className="check-refused">
							{words.problems(drafted.problems.length)}
						</p>
					)}
					{shown === 'yaml' || !text ? (
						<YamlEditor key={round} drafted={drafted} actions={actions} />
					) : (
						<DraftForm text={text} chosen={chosen} onChoose={setChosen} round={round} actions={actions} />
					)}
				</section>
				<div className="workshop-text">
					{text ? (
						<>
							<DraftFindings text={text} stale={broken} onChoose={choose} />
							<ResolvedText
								text={text}
								onChoose={choose}
								onMove={(item, by) => actions.edit({ kind: 'move', item, by })}
							/>
						</>
					) : (
						<p className="quiet">{words.problemsNone}</p>
					)}
				</div>
			</div>
		</>
	);
}
