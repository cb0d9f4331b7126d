import { useId, useState } from 'react';
import { goTo } from '../address/use-address.js';
import { useMeasureWords } from './words.js';

/** Words to follow. */
export function MeasureForm() {
	const words = useMeasureWords();
	const hint = useId();
	const [text, setText] = useState('');
	return (
		<form
			className="measure-form"
			onSubmit={(event) => {
				event.preventDefault();
				if (text.trim() !== '') goTo({ view: 'measure', measure: text.trim() });
			}}
		>
			<label className="setting">
				<span>{words.label}</span>
				<input
					type="text"
					lang="zh-CN"
					value={text}
					aria-describedby={hint}
					onChange={({ target }) => setText(target.value)}
				/>
			</label>
			<button type="submit" className="button">
				{words.go}
			</button>
			<p id={hint} className="quiet">
				{words.hint}
			</p>
		</form>
	);
}
