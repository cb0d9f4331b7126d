import { useEffect } from 'react';
import { useWords } from '../words/use-words.js';

/** Names the page in the window's title. */
export function useTitle(title: string): void {
	const { appName } = useWords();
	useEffect(() => {
		document.title = `${title} · ${appName}`;
	}, [title, appName]);
}
