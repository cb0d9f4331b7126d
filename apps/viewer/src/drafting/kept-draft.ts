import type { DraftEdit } from './draft-edit.js';
import type { WrittenDraft } from './ground.js';

const name = 'qingdan-draft';

/** A draft as this browser keeps it. */
export interface KeptDraft extends WrittenDraft {
	/** what was being typed and has not been made part of the text yet */
	readonly pending?: DraftEdit;
}

/** The draft that this browser keeps; undefined where there is none, or where it may not keep any. */
export function keptDraft(): KeptDraft | undefined {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(name) ?? 'null');
		return isKept(kept) ? kept : undefined;
	} catch {
		return undefined;
	}
}

/** Keeps a draft. @returns false where the browser refuses: its storage is full or forbidden */
export function keepDraft(draft: KeptDraft): boolean {
	try {
		localStorage.setItem(name, JSON.stringify(draft));
		return true;
	} catch {
		return false;
	}
}

export function eraseDraft(): void {
	try {
		localStorage.removeItem(name);
	} catch {
		// What may not be kept is not there to be erased.
	}
}

/** Is told when another window of this browser keeps another draft, or erases it. */
export function onKeptElsewhere(told: () => void): () => void {
	const listener = ({ key }: StorageEvent) => {
		if (key === name || key === null) told();
	};
	window.addEventListener('storage', listener);
	return () => window.removeEventListener('storage', listener);
}

function isKept(value: unknown): value is KeptDraft {
	return typeof value === 'object' && value !== null && 'yaml' in value && typeof value.yaml === 'string';
}
