import { nameBit, type Profile, targetBit } from './grams.js';
import type { LikenessTable } from './item-similarity.js';

/** Words that weigh less tell no subject: about a rare word of a short catalogue. */
const telling = 2000;
/** Subjects that share no more than this part of their words are two. */
const shared = 1 / 3;
const nameAndTarget = nameBit | targetBit;

/**
 * Tells of two items whether they are about different people: whom the name and the target of each speak of, the other
 * does not mention (残疾人体检 and 渔民体检). Items of one frame are as alike as a service that two places word differently, so
 * that likeness alone cannot tell. Where either does not repeat in its target what its name says, nothing is known.
 */
export function subjectsApart({
	left,
	right,
	weights,
}: LikenessTable): (row: number, column: number) => boolean {
	const seen = new Int32Array(weights.length);
	const subjects = new Map<Profile, Subject>();
	let turn = 0;
	let marked: Profile | undefined;
	/** Whether the other one does not mention whom a subject is. */
	const strange = ({ grams, weight }: Subject, other: Profile): boolean => {
		if (marked !== other) {
			turn++;
			for (const gram of other.grams) seen[gram] = turn;
			marked = other;
		}
		let both = 0;
		for (const gram of grams) if (seen[gram] === turn) both += weights[gram] as number;
		return both < shared * weight;
	};
	const subjectIn = (profile: Profile): Subject => {
		const known = subjects.get(profile);
		if (known) return known;
		const made = subjectOf(profile, weights);
		subjects.set(profile, made);
		return made;
	};
	return (row, column) => {
		const [a, b] = [left[row] as Profile, right[column] as Profile];
		const [ours, theirs] = [subjectIn(a), subjectIn(b)];
		if (ours.weight < telling || theirs.weight < telling) return false;
		// Row by row, so that an item of the left is marked once for all of the right.
		return strange(theirs, a) && strange(ours, b);
	};
}

/** What an item is about: words of its name that its target says again. */
interface Subject {
	readonly grams: readonly number[];
	readonly weight: number;
}

function subjectOf({ grams, parts }: Profile, weights: Int32Array): Subject {
	const own: number[] = [];
	let weight = 0;
	for (let at = 0; at < grams.length; at++) {
		if (((parts[at] as number) & nameAndTarget) !== nameAndTarget) continue;
		own.push(grams[at] as number);
		weight += weights[grams[at] as number] as number;
	}
	return { grams: own, weight };
}
