import { describe, expect, it } from 'vitest';
import { isReadAs, soundOf } from './readings.js';

const allowance = ['gao', 'ling', 'jin', 'tie'];

describe('a search by sound', () => {
	it.each(['gljt', 'gaolingjintie', 'gaoling', 'gaoljt', 'jintie', 'jt', 'gaol', 'glj'])(
		'%s is 高龄津贴',
		(letters) => {
			expect(isReadAs(letters, allowance)).toBe(true);
		},
	);

	it.each(['gt', 'aoling', 'gljtt', 'gx'])('%s is not', (letters) => {
		expect(isReadAs(letters, allowance)).toBe(false);
	});

	it('goes back where a longer start of a syllable leads nowhere', () => {
		expect(isReadAs('gaan', ['ga', 'an'])).toBe(true);
		expect(isReadAs('xian', ['xi', 'an'])).toBe(true);
	});

	it('is one of letters alone', () => {
		expect(soundOf('GL jt')).toBe('gljt');
		expect(soundOf('lü')).toBe('lv');
		expect(soundOf('a')).toBeUndefined();
		expect(soundOf('50')).toBeUndefined();
		expect(soundOf('高l')).toBeUndefined();
	});
});
