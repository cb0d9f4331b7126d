import {
	besideParent,
	type Comparison,
	type Corpus,
	check,
	compare,
	corpusOfBundle,
	digestOf,
	formerEdition,
	type HeldAlignment,
	type HeldPolicy,
	type Report,
	type Vocabulary,
	validateCorpus,
} from '@qingdan/core';
import { heldOf, readDocument, UnreadableDocument, understand } from '@qingdan/intake';
import {
	checkFileFormats,
	compareFileFormats,
	type Language,
	plain,
	wordedDoubts,
	wordsOf,
} from '@qingdan/publish';
import { type Problem, readYaml, validate } from '@qingdan/schema';
import type { CheckRelation } from '../address/check-place.js';
import { judgeDraft } from '../drafting/read-draft.js';
import { characterMaps } from '../worker/character-maps.js';
import { alignmentOf, alignmentText, withCells } from './apply-decisions.js';
import type { CheckAnswer, CheckedDraft, CheckRequest } from './check-job.js';
import { type Decisions, noDecisions } from './decisions.js';

type Asked = Extract<CheckRequest, { kind: 'check' }>;
type Say = (answer: CheckAnswer) => void;
type Draft = Pick<CheckedDraft, 'doubts' | 'account' | 'name' | 'yaml' | 'problems'> & {
	readonly held: HeldPolicy;
	/** a policy file of our own, in which people have said what is what */
	readonly written: boolean;
	/** key of the document that it is written over, where it holds changes alone */
	readonly pinnedTo?: string;
};

let corpus: Corpus | undefined;

/** The draft that was read last; it lives in the worker and ends with it. */
let read:
	| {
			readonly draft: Draft;
			readonly corpus: Corpus;
			readonly parent: HeldPolicy | undefined;
			readonly relation: CheckRelation;
	  }
	| undefined;

/** What a redline is made of, once a draft was held against a document. */
let last:
	| { readonly comparison: Comparison; readonly left: HeldPolicy; readonly right: HeldPolicy }
	| undefined;

/** Answers what is asked of a check. */
export async function answerCheck(request: CheckRequest, say: Say): Promise<void> {
	try {
		switch (request.kind) {
			case 'corpus':
				corpus = corpusOfBundle(request.bundle);
				return;
			case 'check':
				return await checkDraft(request, say);
			case 'forget':
				[read, last] = [undefined, undefined];
				return;
			case 'decide':
				return judge(request.decisions, request.by, say);
			case 'redline':
				return say({ kind: 'word', file: 'redline', bytes: await redline(request.language) });
			case 'opinion':
				return say({ kind: 'word', file: 'opinion', bytes: await opinion(request.report, request.language) });
		}
	} catch (error) {
		say(answerOf(error, request));
	}
}

async function checkDraft(asked: Asked, say: Say): Promise<void> {
	if (!corpus) throw new Error('no corpus');
	const draft = await draftOf(asked, corpus, say);
	if (!draft) return;
	const parent = corpus.policies.find(({ policy }) => policy.key === asked.against);
	read = { draft, corpus, parent, relation: asked.relation };
	judge(noDecisions, '', say);
}

/** Judges the draft that was read, with what was decided by hand. */
function judge(decisions: Decisions, by: string, say: Say): void {
	if (!read) throw new Error('nothing was read');
	const { draft, corpus, parent, relation } = read;
	const { vocabulary } = corpus;
	const levelAssumed =
		parent !== undefined && draft.held.policy.sources?.level?.confidence === 'low' && !draft.written;
	const own = { ...draft.held, policy: withCells(draft.held.policy, decisions.cells, vocabulary) };
	const held = levelAssumed ? besideParent(own, parent, relation, vocabulary) : own;
	say({ kind: 'step', step: 'comparing' });
	const alignment = parent && alignmentOf(parent, held, decisions.pairs, by);
	const comparison = parent && compared(parent, held, alignment, relation, vocabulary);
	last = parent && comparison ? { comparison, left: parent, right: held } : undefined;
	say({ kind: 'step', step: 'judging' });
	const against = parent && comparison ? { parent, comparison } : {};
	const former = parent && formerEdition(held, draft.pinnedTo, parent, corpus);
	const pinned = parent !== undefined && draft.pinnedTo === parent.policy.key;
	const report = check({
		draft: held,
		corpus,
		levelAssumed,
		pinned,
		...against,
		...(former ? { former } : {}),
	});
	say({
		kind: 'checked',
		draft: {
			policy: held.policy,
			text: held.source.text,
			name: draft.name,
			yaml: draft.yaml,
			problems: draft.problems,
			doubts: draft.doubts,
			account: draft.account,
			report,
			pairs: comparison?.pairs.filter(({ left }) => typeof left[0] === 'number') ?? [],
			alignment: alignment && alignmentText(alignment),
		},
	});
}

function compared(
	parent: HeldPolicy,
	held: HeldPolicy,
	alignment: HeldAlignment | undefined,
	relation: CheckRelation,
	vocabulary: Vocabulary,
): Comparison {
	const alignments = alignment ? [alignment] : [];
	return compare(parent, held, vocabulary, { relation, alignments });
}

/** The draft as a policy; says why and gives nothing where it is none. */
async function draftOf(asked: Asked, corpus: Corpus, say: Say): Promise<Draft | undefined> {
	say({ kind: 'step', step: 'reading' });
	if (/\.ya?ml$/i.test(asked.name)) return yamlDraft(asked, corpus, say);
	const document = await readDocument(asked.bytes, asked.name, { characterMaps });
	say({ kind: 'step', step: 'understanding' });
	const understood = understand(document, {
		key: 'draft',
		vocabulary: corpus.vocabulary,
		corpus,
		...asked.told,
	});
	if (understood.kind === 'no-policy') {
		say({ kind: 'refused', refusal: 'no-policy' });
		return undefined;
	}
	const doubts = wordedDoubts(understood.doubts, wordsOf(asked.language));
	const policy = { ...understood.policy, ...(doubts.length > 0 ? { doubts } : {}) };
	const held = heldOf(policy, understood.text, asked.name);
	return {
		held,
		doubts,
		account: understood.account,
		name: asked.name,
		yaml: undefined,
		problems: [],
		written: false,
	};
}

/** What is only known with the source text, which the reader may not have given. */
const ofSource: ReadonlySet<Problem['code']> = new Set([
	'source-digest',
	'quote-not-found',
	'lines-out-of-range',
	'cell-not-found',
	'repair-not-equal',
	'line-unclaimed',
]);

/** A policy file of our own; its evidence counts the lines of a source text that the page does not have. */
function yamlDraft({ bytes, name, source }: Asked, corpus: Corpus, say: Say): Draft | undefined {
	const text = new TextDecoder().decode(bytes);
	const yaml = readYaml(text, name);
	if (!yaml.ok) {
		say({ kind: 'problems', problems: yaml.problems });
		return undefined;
	}
	const valid = validate(yaml.yaml);
	if (!valid.ok) {
		say({ kind: 'problems', problems: valid.problems });
		return undefined;
	}
	if (valid.document.schema === 'qingdan/draft/1') {
		const judging = judgeDraft({ yaml: text }, corpus);
		if (!judging.ok) {
			say({ kind: 'problems', problems: judging.problems });
			return undefined;
		}
		const { subject, held } = judging.judged;
		const pinnedTo = held.draft.parent.key;
		return {
			held: subject,
			doubts: [],
			account: undefined,
			name,
			yaml: text,
			problems: [],
			written: true,
			pinnedTo,
		};
	}
	if (valid.document.schema !== 'qingdan/policy/1') {
		say({ kind: 'refused', refusal: 'no-policy' });
		return undefined;
	}
	const { document } = valid;
	const held: HeldPolicy = {
		file: name,
		policy: document,
		source: { file: source?.name ?? name, digest: digestOf(source?.text ?? ''), text: source?.text ?? '' },
		place: yaml.yaml.place,
	};
	const others = corpus.policies.filter(({ policy }) => policy.key !== document.key);
	const problems = validateCorpus({ ...corpus, policies: [...others, held] }).filter(
		({ file, code }) => file === name && (source !== undefined || !ofSource.has(code)),
	);
	const shared = { account: undefined, name, yaml: text, problems, written: true };
	return { held, doubts: document.doubts ?? [], ...shared };
}

async function redline(language: Language): Promise<Uint8Array> {
	if (!last || !read) throw new Error('nothing was compared');
	const { vocabulary } = read.corpus;
	return compareFileFormats.redline({ ...last, vocabulary }, { words: wordsOf(language), style: plain });
}

async function opinion(report: Report, language: Language): Promise<Uint8Array> {
	if (!read) throw new Error('nothing was read');
	const { vocabulary } = read.corpus;
	const checked = { report, show: 'info' as const, shown: (file: string) => file, vocabulary };
	return checkFileFormats.docx(checked, { words: wordsOf(language), style: plain });
}

/** What a reader says, as a problem; anything else is a fault of the program. */
function answerOf(error: unknown, request: CheckRequest): CheckAnswer {
	if (!(error instanceof UnreadableDocument) || request.kind !== 'check')
		return { kind: 'refused', refusal: 'fault' };
	const { code, values, place } = error;
	const { line = 1, column = 1 } = place;
	const problem = {
		code,
		severity: 'error' as const,
		file: request.name,
		line,
		column,
		path: place.part ?? '',
		values,
	};
	return { kind: 'problems', problems: [problem] };
}
