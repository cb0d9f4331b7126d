import { wordsOf } from '@qingdan/publish';
import { useLanguage } from './use-words.js';

type Labels = ReturnType<typeof wordsOf>['labels'];

/** The names of codes, the same as on the command line. */
export function useLabels(): Labels {
	return wordsOf(useLanguage()).labels;
}
