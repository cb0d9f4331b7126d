import type { Words } from '@qingdan/publish';
import { usePublishWords } from './publish-words.js';

/** The names of codes, the same as on the command line. */
export function useLabels(): Words['labels'] {
	return usePublishWords().labels;
}
