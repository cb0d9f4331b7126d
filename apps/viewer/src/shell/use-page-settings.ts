import { useEffect, useSyncExternalStore } from 'react';
import type { Reading } from '../address/address.js';

const dark = window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(listener: () => void): () => void {
	dark.addEventListener('change', listener);
	return () => dark.removeEventListener('change', listener);
}

/** Puts language and theme on the document element, where styles, fonts and screen readers look for them. */
export function usePageSettings({ language = 'zh', theme = 'auto' }: Reading): void {
	const systemIsDark = useSyncExternalStore(subscribe, () => dark.matches);
	useEffect(() => {
		const { documentElement } = document;
		documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
		documentElement.dataset.theme = theme === 'auto' ? (systemIsDark ? 'dark' : 'light') : theme;
	}, [language, theme, systemIsDark]);
}
