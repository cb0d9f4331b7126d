import { nameBit, type Profile, targetBit } from './grams.js';
import type { LikenessTable } from './item-similarity.js';

/** What an item is about: words of its name that its other columns say again. */
interface Subject {
	readonly grams: readonly number[];
	readonly weight: number;
	/** all grams of the item */
	readonly all: ReadonlySet<number>;
}

/** Words that weigh less tell no subject: about a rare word of a short catalogue. */
const telling = 2000;
/** Subjects that share no more than this part of their words are two. */
const shared = 1 / 3;

/**
 * Tells of two items whether they are about different people: whom the name and the target of each speak of, the other
 * does not mention (残疾人体检 and 渔民体检). Items of one frame are as alike as a service that two places word differently, so
 * that likeness alone cannot tell. Where either does not repeat in its target what its name says, nothing is known.
 */
export function subjectsApart(table: LikenessTable): (row: number, column: number) => boolean {
	const subjects = { left: new Map<number, Subject>(), right: new Map<number, Subject>() };
	const subject = (side: 'left' | 'right', at: number): Subject => {
		const known = subjects[side].get(at);
		if (known) return known;
		const made = subjectOf(table[side][at] as Profile, table.weights);
		subjects[side].set(at, made);
		return made;
	};
	return (row, column) => {
		const [a, b] = [subject('left', row), subject('right', column)];
		if (a.weight < telling || b.weight < telling) return false;
		return (
			weightOf(
				a.grams.filter((gram) => b.all.has(gram)),
				table.weights,
			) <
				shared * a.weight &&
			weightOf(
				b.grams.filter((gram) => a.all.has(gram)),
				table.weights,
			) <
				shared * b.weight
		);
	};
}

function subjectOf({ grams, parts }: Profile, weights: Int32Array): Subject {
	const own = grams.filter((_, at) => ((parts[at] as number) & nameAndTarget) === nameAndTarget);
	return { grams: own, weight: weightOf(own, weights), all: new Set(grams) };
}

const nameAndTarget = nameBit | targetBit;

function weightOf(grams: readonly number[], weights: Int32Array): number {
	return grams.reduce((sum, gram) => sum + (weights[gram] as number), 0);
}
