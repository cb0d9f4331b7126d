import type { Words } from '@qingdan/publish';
import { type Context, createContext, useContext, useEffect, useState } from 'react';
import type { Language } from '../address/address.js';

const loads: Readonly<Record<Language, () => Promise<Words>>> = {
	zh: async () => (await import('@qingdan/publish/zh')).zh,
	en: async () => (await import('@qingdan/publish/en')).en,
};

/** The words that the command line uses too, of one language. */
export interface LoadedWords {
	readonly language: Language;
	readonly words: Words;
}

/** Loads the words of a language; while they are on their way, the ones before stay. */
export function useLoadedWords(language: Language): LoadedWords | undefined {
	const [loaded, setLoaded] = useState<LoadedWords | undefined>();
	useEffect(() => {
		let wanted = true;
		loads[language]().then((words) => wanted && setLoaded({ language, words }));
		return () => {
			wanted = false;
		};
	}, [language]);
	return loaded;
}

/** Loads every language, so that none has to be fetched any more. */
export async function loadAllWords(): Promise<void> {
	await Promise.all(Object.values(loads).map((load) => load()));
}

export const PublishWordsContext: Context<Words | undefined> = createContext<Words | undefined>(undefined);

/** The words of publish in the reader's language; views are shown only once they are there. */
export function usePublishWords(): Words {
	const words = useContext(PublishWordsContext);
	if (!words) throw new Error('no words');
	return words;
}
