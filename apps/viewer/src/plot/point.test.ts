import { describe, expect, it } from 'vitest';
import { ticksUpTo } from './point.js';

describe('the steps of a scale', () => {
	it.each([
		[0, [0]],
		[1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
		[50, [0, 10, 20, 30, 40, 50]],
		[300, [0, 50, 100, 150, 200, 250, 300]],
		[99, [0, 20, 40, 60, 80, 100]],
		[0.6, [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6]],
	])('up to %d', (most, ticks) => {
		expect(ticksUpTo(most)).toEqual(ticks);
	});
});
