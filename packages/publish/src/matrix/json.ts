import { json } from '../page.js';
import type { Matrixed } from './matrixed.js';

/** A matrix for other tools: every figure with its number and unit. */
export function matrixAsJson({ matrix }: Matrixed): string {
	return json(matrix);
}
