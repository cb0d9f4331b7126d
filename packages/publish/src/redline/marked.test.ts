import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedText } from './marked.js';

const version = (text: ReturnType<typeof markedText>, without: 'inserted' | 'deleted') =>
	text
		.filter(({ mark }) => mark !== without)
		.map((run) => run.text)
		.join('');

describe('markedText', () => {
	it('holds both versions to the character, whatever they are', () => {
		const text = fc.string({
			unit: fc.constantFrom(
				'不',
				'低',
				'于',
				'30元',
				'80周岁',
				'，',
				'（',
				'a',
				' ',
				'\n',
				'\ud800',
				'𠀀',
				'<',
				'省',
			),
		});
		fc.assert(
			fc.property(text, text, (old, latest) => {
				const marked = markedText(old, latest);
				expect(version(marked, 'inserted')).toBe(old);
				expect(version(marked, 'deleted')).toBe(latest);
				expect(marked.every((run) => run.text !== '')).toBe(true);
			}),
		);
	});

	it('marks the amount and no more', () => {
		expect(markedText('每人每月不低于50元', '每人每月不低于60元')).toEqual([
			{ text: '每人每月不低于', mark: 'same' },
			{ text: '50元', mark: 'deleted' },
			{ text: '60元', mark: 'inserted' },
		]);
	});
});
