import {
	type Corpus,
	type CorpusBundle,
	corpusOfBundle,
	derive,
	freeze,
	missingForIssue,
	presentResolution,
	type Report,
	startDraft,
	type Vocabulary,
} from '@qingdan/core';
import {
	type Checked,
	checkFileFormats,
	checkFormats,
	compareFileFormats,
	type Language,
	plain,
	policyFileFormats,
	resolveFormats,
	wordsOf,
	yamlText,
} from '@qingdan/publish';
import type { Draft, Problem } from '@qingdan/schema';
import { applyEdit } from './apply-edit.js';
import type { DraftEdit } from './draft-edit.js';
import type { Drafted } from './drafted.js';
import type { DraftFile } from './drafting-job.js';
import type { Standing, WrittenDraft } from './ground.js';
import { moved, orderSettled } from './order-items.js';
import {
	asParent,
	type JudgedDraft,
	judgeDraft,
	type OpenedDraft,
	openDraft,
	openGround,
	readDraft,
} from './read-draft.js';

/** A draft that was begun, or why what it is to stand on cannot be read. */
export type Begun =
	| { readonly ok: true; readonly drafted: Drafted }
	| { readonly ok: false; readonly problems: readonly Problem[] };

/** One draft being written; it holds the text, and every edit is made on what it holds. */
export class DraftingDesk {
	readonly #corpus: Corpus;
	#written: WrittenDraft = { yaml: '' };

	constructor(bundle: CorpusBundle) {
		this.#corpus = corpusOfBundle(bundle);
	}

	/** Takes a draft as it is written; an edit that an earlier session could not make any more is made now. */
	write(written: WrittenDraft, pending?: DraftEdit): Drafted {
		this.#written = written;
		return pending ? this.edit(pending) : readDraft(written, this.#corpus);
	}

	/** Begins a draft over a document. */
	begin(parent: Standing, region: string): Begun {
		return this.#over(parent, (standing) => startDraft(standing.parent, region, this.#corpus.vocabulary));
	}

	/** Begins with the differential that turns a document into another one. */
	derive(parent: Standing, child: Standing): Begun {
		const below = this.#standing(child);
		if (!below.ok) return below;
		const { vocabulary, alignments } = this.#corpus;
		return this.#over(parent, (standing) =>
			derive(standing.parent, below.standing.above.policy, vocabulary, alignments),
		);
	}

	#over(parent: Standing, make: (standing: Pick<OpenedDraft, 'parent' | 'above'>) => Draft): Begun {
		const above = this.#standing(parent);
		if (!above.ok) return above;
		const draft = make(above.standing);
		if (typeof parent === 'string') return { ok: true, drafted: this.write({ yaml: yamlText(draft) }) };
		const pinned = { ...draft, parent: { ...draft.parent, file: parent.file } };
		return { ok: true, drafted: this.write({ yaml: yamlText(pinned), ground: parent }) };
	}

	#standing(named: Standing): ReturnType<typeof openGround> {
		if (typeof named !== 'string') return openGround(named, this.#corpus);
		const above = this.#corpus.policies.find(({ policy }) => policy.key === named);
		if (above) return { ok: true, standing: { parent: asParent(above), above } };
		const values = { key: named, nearest: [] };
		const place = { file: 'draft.yaml', line: 1, column: 1, path: '/parent/key' };
		return { ok: false, problems: [{ code: 'draft-parent-unknown', severity: 'error', ...place, values }] };
	}

	/** Makes an edit; a text that cannot be read stays as it is. */
	edit(edit: DraftEdit): Drafted {
		const { yaml } = this.#written;
		const opening = openDraft(this.#written, this.#corpus);
		if (!opening.ok) return readDraft(this.#written, this.#corpus);
		const { held, parent } = opening.opened;
		const { vocabulary } = this.#corpus;
		if (edit.kind === 'move')
			return this.#rewrite(moved(opening.opened, yaml, edit.item, edit.by, vocabulary));
		const edited = applyEdit({ draft: held.draft, yaml, parent, vocabulary }, edit);
		const next = openDraft({ ...this.#written, yaml: edited }, this.#corpus);
		return this.#rewrite(next.ok ? orderSettled(next.opened, edited, vocabulary) : edited);
	}

	#rewrite(yaml: string): Drafted {
		return this.write({ ...this.#written, yaml });
	}

	/** What is sent on: made of the text as it stands; what is in the way where it cannot be made yet. */
	async file(file: DraftFile, language: Language): Promise<Made> {
		const judging = judgeDraft(this.#written, this.#corpus);
		if (!judging.ok) return judging;
		const content = await contentOf(file, judging.judged, this.#corpus, language);
		return typeof content === 'string' || content instanceof Uint8Array ? { ok: true, content } : content;
	}
}

type Refused = { readonly ok: false; readonly problems: readonly Problem[] };

/** A file that was made of a draft, or what is missing for it. */
export type Made = { readonly ok: true; readonly content: Uint8Array | string } | Refused;

async function contentOf(
	file: DraftFile,
	{ held, resolution, subject, parent, comparison, report }: JudgedDraft,
	{ vocabulary }: Corpus,
	language: Language,
): Promise<Uint8Array | string | Refused> {
	const page = { words: wordsOf(language), style: plain };
	switch (file) {
		case 'full':
			return policyFileFormats.docx(subject, page);
		case 'redline':
			return compareFileFormats.redline({ comparison, left: parent, right: subject, vocabulary }, page);
		case 'resolved': {
			const presented = presentResolution(resolution, subject.source, (key) => key, vocabulary);
			return resolveFormats.yaml({ held, resolution, presented });
		}
		case 'frozen':
		case 'source': {
			const missing = missingForIssue(held);
			if (missing.length > 0 || resolution.unread.length > 0) return { ok: false, problems: missing };
			const { policy, text } = freeze(held, resolution.policy);
			return file === 'source' ? (text ?? '') : yamlText(policy);
		}
		case 'opinion':
			return checkFileFormats.docx(checkedOf(report, vocabulary), page);
		default:
			return checkFormats[file](checkedOf(report, vocabulary), page);
	}
}

function checkedOf(report: Report, vocabulary: Vocabulary): Checked {
	return { report, show: 'info', shown: (name) => name, vocabulary };
}
