import type { Compared } from '../compare/compared.js';
import type { FileFormats } from '../page.js';
import { compareAsRedline } from './redline.js';

export const compareFileFormats = {
	redline: compareAsRedline,
} satisfies FileFormats<Compared>;
