import { useContext } from 'react';
import { type Theme, themes } from '../address/address.js';
import { ReadingContext, replaceAddress } from '../address/use-address.js';
import { useWords } from '../words/use-words.js';
import type { Words } from '../words.en.js';

const labels = { auto: 'themeAuto', light: 'themeLight', dark: 'themeDark' } as const satisfies Record<
	Theme,
	keyof Words
>;

export function ThemeSwitch() {
	const words = useWords();
	const { theme = 'auto' } = useContext(ReadingContext);
	return (
		<label className="theme">
			<span className="visually-hidden">{words.theme}</span>
			<select
				value={theme}
				onChange={({ target }) => {
					const chosen = themes.find((candidate) => candidate === target.value);
					replaceAddress(({ place, reading: { theme: _, ...reading } }) => ({
						place,
						reading: { ...reading, ...(chosen && chosen !== 'auto' ? { theme: chosen } : {}) },
					}));
				}}
			>
				{themes.map((candidate) => (
					<option key={candidate} value={candidate}>
						{words[labels[candidate]]}
					</option>
				))}
			</select>
		</label>
	);
}
