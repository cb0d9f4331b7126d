import { type Quantity, quantityInWords } from '@qingdan/publish';
import { useLibrary } from '../corpus/library.js';
import { usePublishWords } from './publish-words.js';

/** Puts quantities into words, the same as on the command line. */
export function useQuantity(): (quantity: Quantity) => string {
	const words = usePublishWords();
	const { vocabulary } = useLibrary();
	return (quantity) => quantityInWords(quantity, words, vocabulary);
}
