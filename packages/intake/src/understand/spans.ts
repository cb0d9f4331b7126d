import type { Lines as PolicyLines } from '@qingdan/schema';
import type { Lines } from '../document.js';

/** Lines as a policy writes them: a number where they are one. */
export function policyLines([first, last]: Lines): PolicyLines {
	return first === last ? first : [first, last];
}

/** Both spans as one. */
export function around(a: Lines, b: Lines): Lines {
	return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
}
