import { type Corpus, type CorpusBundle, corpusOfBundle, startDraft } from '@qingdan/core';
import {
	checkFileFormats,
	checkFormats,
	compareFileFormats,
	type Language,
	plain,
	policyFileFormats,
	wordsOf,
	yamlText,
} from '@qingdan/publish';
import { applyEdit } from './apply-edit.js';
import type { DraftEdit } from './draft-edit.js';
import type { Drafted } from './drafted.js';
import type { DraftFile } from './drafting-job.js';
import { moved, orderSettled } from './order-items.js';
import { asParent, judgeDraft, openDraft, readDraft } from './read-draft.js';

/** One draft being written; it holds the text, and every edit is made on what it holds. */
export class DraftingDesk {
	readonly #corpus: Corpus;
	#yaml = '';

	constructor(bundle: CorpusBundle) {
		this.#corpus = corpusOfBundle(bundle);
	}

	/** Takes a draft as it is written; an edit that an earlier session could not make any more is made now. */
	write(yaml: string, pending?: DraftEdit): Drafted {
		this.#yaml = yaml;
		return pending ? this.edit(pending) : readDraft(yaml, this.#corpus);
	}

	/** Begins a draft over a document; undefined where there is no such document. */
	begin(key: string, region: string): Drafted | undefined {
		const parent = this.#corpus.policies.find(({ policy }) => policy.key === key);
		return parent && this.write(yamlText(startDraft(asParent(parent), region, this.#corpus.vocabulary)));
	}

	/** Makes an edit; a text that cannot be read stays as it is. */
	edit(edit: DraftEdit): Drafted {
		const opening = openDraft(this.#yaml, this.#corpus);
		if (!opening.ok) return readDraft(this.#yaml, this.#corpus);
		const { held, parent } = opening.opened;
		const { vocabulary } = this.#corpus;
		if (edit.kind === 'move')
			return this.write(moved(opening.opened, this.#yaml, edit.item, edit.by, vocabulary));
		const edited = applyEdit({ draft: held.draft, yaml: this.#yaml, parent, vocabulary }, edit);
		const next = openDraft(edited, this.#corpus);
		return this.write(next.ok ? orderSettled(next.opened, edited, vocabulary) : edited);
	}

	/** What is sent on: made of the text as it stands; undefined while it does not resolve. */
	async file(file: DraftFile, language: Language): Promise<Uint8Array | string | undefined> {
		const judging = judgeDraft(this.#yaml, this.#corpus);
		if (!judging.ok) return undefined;
		const { subject, parent, comparison, report } = judging.judged;
		const { vocabulary } = this.#corpus;
		const page = { words: wordsOf(language), style: plain };
		const checked = { report, show: 'info' as const, shown: (name: string) => name, vocabulary };
		switch (file) {
			case 'full':
				return policyFileFormats.docx(subject, page);
			case 'redline':
				return compareFileFormats.redline({ comparison, left: parent, right: subject, vocabulary }, page);
			case 'opinion':
				return checkFileFormats.docx(checked, page);
			default:
				return checkFormats[file](checked, page);
		}
	}
}
