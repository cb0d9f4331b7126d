import { membersOf } from '../../text/enumeration.js';
import { type Surroundings, wordingsAround } from '../clauses.js';
import { type Classifier, editorial, folded } from './kind.js';

/** Where the first of a list leads, its order says something to a reader. */
const leads = /牵头|负责|依次|先后|顺序|优先/;

/** 特困、低保老年人 and 低保、特困老年人: one list in another order, with the words before and behind it. */
export const reordered: Classifier = (context) => {
	const words = wordingsAround(context).find(isReordered);
	if (!words) return undefined;
	return leads.test(words.left) ? editorial('term-equivalent') : folded('term-equivalent', 'orthographic');
};

/** How much of what both share at either end can be part of a member: 助 of 助餐. */
const memberAtMost = 12;

/** How many more characters the words between members may take on one side: 、 is one, 以及 are two. */
const separators = 4;

function isReordered({ left, right }: Surroundings): boolean {
	if (
		left === right ||
		!left.includes('、') ||
		Math.abs(left.length - right.length) > separators ||
		letters(left) !== letters(right)
	)
		return false;
	const [ahead, behind] = [sharedLength(left, right, 1), sharedLength(left, right, -1)];
	const free = Math.min(left.length, right.length);
	for (let start = ahead; start >= Math.max(0, ahead - memberAtMost); start--)
		for (let end = Math.min(behind, free - start); end >= Math.max(0, behind - memberAtMost); end--)
			if (members(left, start, end) === members(right, start, end)) return true;
	return false;
}

/** The letters of a text in one order, whatever parts the members of its lists. */
function letters(text: string): string {
	return [...membersOf(text).join('')].sort().join('');
}

/** How many characters two texts share at their beginning, or at their end. */
function sharedLength(left: string, right: string, step: 1 | -1): number {
	const shorter = Math.min(left.length, right.length);
	let length = 0;
	while (
		length < shorter &&
		left.at(step > 0 ? length : -1 - length) === right.at(step > 0 ? length : -1 - length)
	)
		length++;
	return length;
}

function members(text: string, start: number, end: number): string {
	return membersOf(text.slice(start, text.length - end))
		.sort()
		.join('、');
}
