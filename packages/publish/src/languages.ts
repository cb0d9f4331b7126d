import { en } from './messages.en.js';
import { zh } from './messages.zh.js';
import type { Language, Words } from './words.js';

/** All words of a language. What needs one language alone imports `@qingdan/publish/zh` or `/en`. */
export function wordsOf(language: Language): Words {
	return language === 'en' ? en : zh;
}
