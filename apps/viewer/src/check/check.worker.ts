import {
	type Comparison,
	check,
	compare,
	corpusOfBundle,
	type HeldPolicy,
	type Vocabulary,
} from '@qingdan/core';
import { heldOf, readDocument, UnreadableDocument, understand } from '@qingdan/intake';
import { compareFileFormats, plain, wordedDoubts, wordsOf } from '@qingdan/publish';
import { readYaml, validate } from '@qingdan/schema';
import type { CheckAnswer, CheckedDraft, CheckRequest } from './check-job.js';

type Asked = Extract<CheckRequest, { kind: 'check' }>;
type Draft = Pick<CheckedDraft, 'doubts' | 'account'> & { readonly held: HeldPolicy };

/** What a redline is made of, once a draft was held against a document. */
let last:
	| {
			readonly comparison: Comparison;
			readonly left: HeldPolicy;
			readonly right: HeldPolicy;
			readonly vocabulary: Vocabulary;
	  }
	| undefined;

function say(answer: CheckAnswer): void {
	self.postMessage(answer);
}

self.addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
	const done = data.kind === 'check' ? checkDraft(data) : redline(data.language);
	done.catch((error: unknown) => say(answerOf(error, data)));
});

async function checkDraft(asked: Asked): Promise<void> {
	const corpus = corpusOfBundle(asked.bundle);
	const draft = await draftOf(asked, corpus.vocabulary);
	if (!draft) return;
	const { held } = draft;
	const parent = corpus.policies.find(({ policy }) => policy.key === asked.against);
	say({ kind: 'step', step: 'comparing' });
	const { vocabulary } = corpus;
	const comparison = parent && compare(parent, held, vocabulary, { relation: 'child-of' });
	last = parent && comparison ? { comparison, left: parent, right: held, vocabulary } : undefined;
	say({ kind: 'step', step: 'judging' });
	const report = check({
		draft: held,
		corpus,
		...(parent && comparison ? { parent, comparison } : {}),
	});
	say({
		kind: 'checked',
		draft: {
			policy: held.policy,
			text: held.source.text,
			name: asked.name,
			doubts: draft.doubts,
			account: draft.account,
			report,
		},
	});
}

/** The draft as a policy; says why and gives nothing where it is none. */
async function draftOf(asked: Asked, vocabulary: Vocabulary): Promise<Draft | undefined> {
	say({ kind: 'step', step: 'reading' });
	if (/\.ya?ml$/i.test(asked.name)) return yamlDraft(asked);
	const document = await readDocument(asked.bytes, asked.name);
	say({ kind: 'step', step: 'understanding' });
	const understood = understand(document, { key: 'draft', vocabulary, corpus: corpusOfBundle(asked.bundle) });
	if (understood.kind === 'no-policy') {
		say({ kind: 'refused', refusal: 'no-policy' });
		return undefined;
	}
	const doubts = wordedDoubts(understood.doubts, wordsOf(asked.language));
	const policy = { ...understood.policy, ...(doubts.length > 0 ? { doubts } : {}) };
	return { held: heldOf(policy, understood.text, asked.name), doubts, account: understood.account };
}

/** A policy file of our own; its evidence counts the lines of a source text that the page does not have. */
function yamlDraft({ bytes, name }: Asked): Draft | undefined {
	const text = new TextDecoder().decode(bytes);
	const yaml = readYaml(text, name);
	const read = yaml.ok ? validate(yaml.yaml) : yaml;
	if (!read.ok) {
		say({ kind: 'problems', problems: read.problems });
		return undefined;
	}
	if (read.document.schema !== 'qingdan/policy/1') {
		say({ kind: 'refused', refusal: 'no-policy' });
		return undefined;
	}
	const held = heldOf(read.document, text, name);
	return { held, doubts: read.document.doubts ?? [], account: undefined };
}

async function redline(language: Asked['language']): Promise<void> {
	if (!last) throw new Error('nothing was compared');
	const bytes = await compareFileFormats.redline(last, { words: wordsOf(language), style: plain });
	say({ kind: 'redline', bytes });
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
