import type { AcceptedDeviation, CorpusBundle, Report, Vocabulary } from '@qingdan/core';
import type { Language } from '@qingdan/publish';
import { limits, type Problem } from '@qingdan/schema';
import type { CheckRelation } from '../address/check-place.js';
import { holdDraft, releaseDraft } from '../drafts/held-drafts.js';
import { saveFile, wordType } from '../shell/save-file.js';
import { Desk } from '../worker/desk.js';
import type { CheckAnswer, CheckedDraft, CheckRequest, CheckStep, Refusal, ToldPlace } from './check-job.js';
import { type Decisions, noDecisions } from './decisions.js';

/** Where a check stands. */
export type CheckState =
	| { readonly kind: 'waiting' }
	| { readonly kind: 'working'; readonly name: string; readonly step: CheckStep }
	| { readonly kind: 'refused'; readonly refusal: Refusal }
	| { readonly kind: 'problems'; readonly problems: readonly Problem[] }
	| {
			readonly kind: 'checked';
			readonly draft: CheckedDraft;
			/** by which other views find the draft */
			readonly key: string;
			/** whether the worker has died since */
			readonly fault: boolean;
	  };

/** A check with all that the reader has done about it. */
export interface Checking {
	readonly state: CheckState;
	readonly accepted: ReadonlyMap<string, AcceptedDeviation>;
	readonly decisions: Decisions;
	/** who decides */
	readonly by: string;
}

/** What drafts are held against, and how it is told. */
export interface CheckSettings {
	readonly bundle: CorpusBundle;
	readonly vocabulary: Vocabulary;
	/** key of the document that the draft is held against */
	readonly against: string | undefined;
	readonly relation: CheckRelation;
	readonly language: Language;
}

/** What was dropped. */
interface GivenFiles {
	readonly file: File;
	/** the text that a policy file is the reading of */
	readonly source?: File | undefined;
}

/** A draft that takes longer is stuck. */
const patience = 30_000;

const nothing: Checking = {
	state: { kind: 'waiting' },
	accepted: new Map(),
	decisions: noDecisions,
	by: '',
};

/**
 * Checks drafts in a worker that can be stopped. It outlives the view, so that a draft can be looked at elsewhere in the page
 * and come back to; what it holds ends with the page, or with the next draft.
 */
export class CheckSession {
	#now = nothing;
	#given: (GivenFiles & { readonly settings: CheckSettings }) | undefined;
	#told: ToldPlace = {};
	/** what the worker has not answered yet: its answers are not for the draft that comes after */
	#asked = 0;
	#started = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#key: string | undefined;
	readonly #listeners = new Set<() => void>();
	readonly #desk = new Desk(
		(answer) => answer.for === 'check' && this.#onAnswer(answer.answer),
		() => this.#onFault('fault'),
	);

	readonly subscribe = (listener: () => void) => {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	};

	readonly now = () => this.#now;

	/** The document that the draft was held against; undefined where there is none, or no draft. */
	get against(): string | undefined {
		return this.#now.state.kind === 'waiting' ? undefined : this.#given?.settings.against;
	}

	/** Begins with what was dropped or chosen. */
	async start(files: readonly File[], folder: boolean, settings: CheckSettings): Promise<void> {
		const { file, source, several } = filesOf(files);
		const refusal = refusalOf(file, several, folder) ?? (isLarge(source) ? 'too-large' : undefined);
		if (!file || refusal) return this.#show({ kind: 'refused', refusal: refusal ?? 'empty' });
		if (this.#given?.file !== file) this.#release();
		this.#told = {};
		await this.#read({ file, source }, settings, nothing);
	}

	/** Holds the same draft against another document: it has not to be chosen again. */
	holdAgainst(settings: CheckSettings): void {
		const last = this.#given;
		if (this.#now.state.kind === 'checked' && last && !isSame(last.settings, settings))
			void this.#read(last, settings, nothing);
	}

	/** Reads the draft once more with what the reader says of its place. */
	tell(told: ToldPlace): void {
		this.#told = { ...this.#told, ...told };
		this.resume();
	}

	/** Reads the draft once more after the worker has died; what was decided and accepted stays. */
	resume(): void {
		if (this.#given) void this.#read(this.#given, this.#given.settings, this.#now);
	}

	stop(): void {
		this.#started++;
		this.#end();
		this.#show({ kind: 'refused', refusal: 'cancelled' });
	}

	/** Drops the draft. */
	reset(): void {
		if (this.#asked > 0) this.#end();
		else this.#request({ kind: 'forget' });
		this.#asked = 0;
		this.#given = undefined;
		this.#release();
		this.#set(nothing);
	}

	/** Ends the worker and leaves the draft to the page. @returns its key */
	handOver(): string | undefined {
		const key = this.#key;
		this.#key = undefined;
		this.#given = undefined;
		this.#end();
		this.#set(nothing);
		return key;
	}

	/** What was refused is not told again to a reader who comes back. */
	leave(): void {
		const { kind } = this.#now.state;
		if (kind === 'refused' || kind === 'problems') this.#set(nothing);
	}

	decide(decisions: Decisions, by: string): void {
		this.#set({ ...this.#now, decisions, by });
		this.#ask({ kind: 'decide', decisions, by: by.trim() });
	}

	accept(accepted: Checking['accepted']): void {
		this.#set({ ...this.#now, accepted });
	}

	sign(by: string): void {
		this.#set({ ...this.#now, by });
	}

	redline(language: Language): void {
		this.#ask({ kind: 'redline', language });
	}

	opinion(report: Report, language: Language): void {
		this.#ask({ kind: 'opinion', report, language });
	}

	async #read({ file, source }: GivenFiles, settings: CheckSettings, kept: Checking): Promise<void> {
		this.#given = { file, source, settings };
		const run = ++this.#started;
		this.#set({ ...kept, state: { kind: 'working', name: file.name, step: 'reading' } });
		if (this.#asked > 0) this.#end();
		if (this.#desk.start()) this.#request({ kind: 'corpus', bundle: settings.bundle });
		this.#expect();
		const bytes = await file.arrayBuffer().catch(() => undefined);
		if (this.#started !== run) return;
		// A file that was moved, or changed since it was chosen, is not given out by the browser.
		if (!bytes) return this.#onFault('unreadable');
		const { against, relation, language } = settings;
		const text = source && { name: source.name, text: await source.text().catch(() => '') };
		const asked = { bytes: new Uint8Array(bytes), name: file.name, source: text, told: this.#told };
		if (this.#started !== run) return;
		this.#request({ kind: 'check', ...asked, against, relation, language }, [bytes]);
	}

	#onAnswer(answer: CheckAnswer): void {
		if (answer.kind === 'step') {
			// What was decided by hand is judged under the reader's eyes; only a new file shows its steps.
			const { state } = this.#now;
			if (state.kind === 'working') this.#show({ ...state, step: answer.step });
			return;
		}
		this.#asked--;
		if (this.#asked <= 0) clearTimeout(this.#timer);
		if (answer.kind === 'word') saveFile(`${answer.file}.docx`, answer.bytes as BlobPart, wordType);
		else if (answer.kind === 'checked') this.#hold(answer.draft);
		else this.#show(answer);
	}

	#hold(draft: CheckedDraft): void {
		const { state, decisions, by } = this.#now;
		const { policy, text, name } = draft;
		const source = { file: name, digest: policy.source.digest, text };
		const held = { policy, file: name, source, place: () => ({ line: 1, column: 1 }) };
		if (!this.#given) return;
		const given = { draft: held, yaml: draft.yaml, key: this.#key };
		this.#key = holdDraft(given, this.#given.settings.vocabulary);
		this.#show({ kind: 'checked', draft, key: this.#key, fault: false });
		if (state.kind === 'working' && decisions !== noDecisions) this.decide(decisions, by);
	}

	/** The worker died, or does not answer. */
	#onFault(refusal: Refusal): void {
		this.#end();
		const { state } = this.#now;
		this.#show(state.kind === 'checked' ? { ...state, fault: true } : { kind: 'refused', refusal });
	}

	#ask(request: CheckRequest): void {
		this.#expect();
		this.#request(request);
	}

	/** Waits for one more answer. */
	#expect(): void {
		this.#asked++;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#onFault('stuck'), patience);
	}

	#request(request: CheckRequest, transfer: Transferable[] = []): void {
		this.#desk.ask({ for: 'check', request }, transfer);
	}

	#end(): void {
		clearTimeout(this.#timer);
		this.#asked = 0;
		this.#desk.end();
	}

	#release(): void {
		if (this.#key !== undefined) releaseDraft(this.#key);
		this.#key = undefined;
	}

	#show(state: CheckState): void {
		this.#set({ ...this.#now, state });
	}

	#set(next: Checking): void {
		this.#now = next;
		for (const listener of this.#listeners) listener();
	}
}

/** A policy file of our own counts the lines of a source text: the two are one draft. */
function filesOf(files: readonly File[]): Partial<GivenFiles> & { readonly several: boolean } {
	const [first, second, ...more] = files;
	const yaml = [first, second].find((one) => one && /\.ya?ml$/i.test(one.name));
	const source = [first, second].find((one) => one && /\.txt$/i.test(one.name));
	if (more.length === 0 && yaml && source) return { file: yaml, source, several: false };
	return { ...(first ? { file: first } : {}), several: second !== undefined };
}

function isSame(one: CheckSettings, other: CheckSettings): boolean {
	return one.against === other.against && one.relation === other.relation;
}

function refusalOf(file: File | undefined, several: boolean, folder: boolean): Refusal | undefined {
	if (folder) return 'folder';
	if (several) return 'several';
	if (!file || file.size === 0) return 'empty';
	return isLarge(file) ? 'too-large' : undefined;
}

function isLarge(file: File | undefined): boolean {
	return file !== undefined && file.size > limits.fileBytes;
}
