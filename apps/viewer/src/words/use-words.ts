import { createContext, useContext } from 'react';
import type { Language } from '../address/address.js';
import { en, type Words } from '../words.en.js';
import { zh } from '../words.zh.js';

const words: Readonly<Record<Language, Words>> = { zh, en };

export const LanguageContext = createContext<Language>('zh');

export function useLanguage(): Language {
	return useContext(LanguageContext);
}

export function useWords(): Words {
	return words[useLanguage()];
}
