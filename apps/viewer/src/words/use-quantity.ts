import { type Quantity, quantityInWords, wordsOf } from '@qingdan/publish';
import { useLibrary } from '../corpus/library.js';
import { useLanguage } from './use-words.js';

/** Puts quantities into words, the same as on the command line. */
export function useQuantity(): (quantity: Quantity) => string {
	const words = wordsOf(useLanguage());
	const { vocabulary } = useLibrary();
	return (quantity) => quantityInWords(quantity, words, vocabulary);
}
