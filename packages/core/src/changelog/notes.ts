import type { ChangeNotes } from '@qingdan/schema';
import type { Change } from '../comparison.js';
import { logEntries } from './change-log.js';
import type { ChangeLog, LogEntry } from './log.js';

/** What somebody noted on a change. */
export type ChangeNote = ChangeNotes['notes'][number];

/** lost: what it was on is among the changes no more; stale: the words changed since it was written */
export type NoteState = 'current' | 'stale' | 'lost';

/** A note with the entries that it belongs to. */
export interface BoundNote {
	/** its position in the file, from 0 */
	readonly index: number;
	readonly note: ChangeNote;
	readonly state: NoteState;
	/** fingerprints of the entries; none where it is lost */
	readonly entries: readonly string[];
	/** the change that it is on, where it is on one */
	readonly change?: Change;
}

/** Finds what each note is on: the entry of a change by its fingerprint, or all entries of an item or provision. */
export function bindNotes(log: ChangeLog, notes: readonly ChangeNote[]): BoundNote[] {
	const entries = logEntries(log);
	return notes.map((note, index) => bind(note, index, entries));
}

function bind(note: ChangeNote, index: number, entries: readonly LogEntry[]): BoundNote {
	const { change: fingerprint, item, provision } = note.on;
	if (fingerprint === undefined) {
		const id = item ?? provision ?? '';
		const onRight = entries.filter(({ right }) => right.includes(id));
		const found = onRight.length > 0 ? onRight : entries.filter(({ left }) => left.includes(id));
		const state = found.length === 0 ? 'lost' : 'current';
		return { index, note, state, entries: found.map((entry) => entry.fingerprint) };
	}
	const entry = entries.find(
		(one) =>
			one.fingerprint === fingerprint || one.changes.some((change) => change.fingerprint === fingerprint),
	);
	if (!entry) return { index, note, state: 'lost', entries: [] };
	const change = entry.changes.find((one) => one.fingerprint === fingerprint);
	const { was } = note;
	const holds =
		!was || !change || (was.from === (change.from?.text ?? '') && was.to === (change.to?.text ?? ''));
	return {
		index,
		note,
		state: holds ? 'current' : 'stale',
		entries: [entry.fingerprint],
		...(change ? { change } : {}),
	};
}
