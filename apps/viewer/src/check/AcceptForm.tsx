import type { AcceptedDeviation, Finding } from '@qingdan/core';
import type { FormEvent } from 'react';
import { useCheckWords } from './words.js';

interface Props {
	readonly finding: Finding;
	readonly onAccept: (deviation: AcceptedDeviation) => void;
}

/** Who accepts a deviation, why, on what basis and until when: none may be left out. */
export function AcceptForm({ finding, onAccept }: Props) {
	const words = useCheckWords();
	const submit = (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const form = new FormData(event.currentTarget);
		const text = (name: string) => String(form.get(name) ?? '').trim();
		onAccept({
			fingerprint: finding.fingerprint,
			rule: finding.rule,
			reason: text('reason'),
			basis: text('basis'),
			by: text('by'),
			date: new Date().toISOString().slice(0, 10),
			until: text('until'),
		});
	};
	return (
		<form className="accept-form" onSubmit={submit} aria-label={words.acceptTitle}>
			{(['reason', 'basis', 'by'] as const).map((name) => (
				<label key={name} className="setting">
					<span>{words[name]}</span>
					<input type="text" name={name} required autoComplete="off" pattern=".*\S.*" />
				</label>
			))}
			<label className="setting">
				<span>{words.until}</span>
				<input type="date" name="until" required />
			</label>
			<button type="submit" className="button">
				{words.save}
			</button>
		</form>
	);
}
