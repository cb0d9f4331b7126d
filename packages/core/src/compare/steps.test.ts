import { describe, expect, it } from 'vitest';
import type { QuantityReading } from './cell.js';
import { coversAlike } from './steps.js';

function age(reading: Partial<QuantityReading>): QuantityReading {
	return { id: 'age', type: 'age', unit: 'year', bound: 'min', quote: '', ...reading };
}

const [from80, from60] = [age({ value: 80 }), age({ value: 60 })];
const upTo99 = age({ bound: 'range', min: 80, max: 99 });
const upTo89 = age({ bound: 'range', min: 80, max: 89 });
const from100 = age({ value: 100 });

describe('coversAlike', () => {
	it.each([
		['80–99 and 100+ reach as far as 80+', from80, [upTo99, from100], true],
		['80–99 alone ends too early', from80, [upTo99], false],
		['80–89 and 100+ leave a gap', from80, [upTo89, from100], false],
		['80–99 and 100+ begin later than 60+', from60, [upTo99, from100], false],
		['one step that is the whole', from80, [from80], true],
		['80–99 is reached by itself and not by 80+', upTo99, [from80], false],
	])('%s', (_what, whole, steps, wanted) => {
		expect(coversAlike(whole, steps)).toBe(wanted);
	});
});
