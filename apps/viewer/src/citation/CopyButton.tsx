import { useEffect, useState } from 'react';
import { useWords } from '../words/use-words.js';

interface Props {
	readonly text: () => string;
	readonly children: string;
}

/** Copies a text and says so. */
export function CopyButton({ text, children }: Props) {
	const words = useWords();
	const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready');
	useEffect(() => {
		if (state === 'ready') return;
		const timer = setTimeout(() => setState('ready'), 4000);
		return () => clearTimeout(timer);
	}, [state]);
	return (
		<span className="copy">
			<button
				type="button"
				className="plain copy-button"
				onClick={() =>
					navigator.clipboard.writeText(text()).then(
						() => setState('copied'),
						() => setState('failed'),
					)
				}
			>
				{children}
			</button>
			<span role="status" className="copy-state">
				{state === 'copied' && words.copied}
				{state === 'failed' && words.copyFailed(text())}
			</span>
		</span>
	);
}
