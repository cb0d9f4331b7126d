import { limits } from '@qingdan/schema';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useLibrary } from '../corpus/library.js';
import { saveFile, wordType } from '../shell/save-file.js';
import { useLanguage } from '../words/use-words.js';
import { useDesk } from '../worker/use-desk.js';
import type { DraftEdit } from './draft-edit.js';
import type { Drafted, DraftedText } from './drafted.js';
import type { DraftFile, DraftingAnswer, DraftingRequest } from './drafting-job.js';
import { eraseDraft, keepDraft, keptDraft, onKeptElsewhere } from './kept-draft.js';

/** Where the writing of a draft stands. */
export type DraftingState =
	| { readonly kind: 'opening' }
	/** there is no draft yet */
	| { readonly kind: 'none'; readonly refusal?: 'too-large' }
	| {
			readonly kind: 'open';
			readonly drafted: Drafted;
			/** the text as it last resolved, while the draft does not */
			readonly text: DraftedText | undefined;
			/** whether this browser keeps it */
			readonly kept: boolean;
			readonly fault: boolean;
			/** counts what was not done by typing in the field that shows it: fields take their words anew */
			readonly round: number;
	  };

const types: Readonly<Record<DraftFile, readonly [string, string]>> = {
	full: ['draft.docx', wordType],
	redline: ['redline.docx', wordType],
	opinion: ['opinion.docx', wordType],
	sarif: ['findings.sarif', 'application/sarif+json;charset=utf-8'],
	csv: ['findings.csv', 'text/csv;charset=utf-8'],
};

/** What can be done with the draft. */
export interface DraftingActions {
	readonly begin: (parent: string, region: string) => void;
	readonly openFile: (file: File) => Promise<void>;
	/** keeps what is being typed, before it is made part of the text */
	readonly note: (edit: DraftEdit) => void;
	readonly edit: (edit: DraftEdit) => void;
	readonly noteText: (yaml: string) => void;
	readonly write: (yaml: string) => void;
	readonly undo: () => void;
	readonly undoable: boolean;
	readonly erase: () => void;
	readonly save: (file: DraftFile | 'yaml') => void;
}

/** Writes one draft in a worker, and keeps it in this browser: nothing is lost when the page is loaded anew. */
export function useDrafting(ready: boolean): { state: DraftingState; actions: DraftingActions } {
	const { bundle } = useLibrary();
	const language = useLanguage();
	const [state, setState] = useState<DraftingState>({ kind: 'opening' });
	const [history, setHistory] = useState<readonly string[]>([]);
	const yaml = useRef('');
	const onAnswer = (answer: DraftingAnswer) => {
		if (answer.kind === 'fault')
			return setState((now) => (now.kind === 'open' ? { ...now, fault: true } : { kind: 'none' }));
		if (answer.kind === 'exported') {
			const [name, type] = types[answer.file];
			return saveFile(name, answer.content as BlobPart, type);
		}
		const { drafted, by } = answer;
		yaml.current = drafted.yaml;
		const kept = keepDraft({ yaml: drafted.yaml });
		setState((now) => ({
			kind: 'open',
			drafted,
			text: drafted.text ?? (now.kind === 'open' ? now.text : undefined),
			kept,
			fault: false,
			round: (now.kind === 'open' ? now.round : 0) + (by === 'edit' ? 0 : 1),
		}));
	};
	const desk = useDesk(
		(answer) => answer.for === 'drafting' && onAnswer(answer.answer),
		() => setState((now) => (now.kind === 'open' ? { ...now, fault: true } : now)),
	);
	const request = useCallback((one: DraftingRequest) => desk.ask({ for: 'drafting', request: one }), [desk]);
	const resume = useCallback(() => {
		const kept = keptDraft();
		if (kept) request({ kind: 'write', ...kept });
		else setState({ kind: 'none' });
	}, [request]);
	useEffect(() => {
		if (!ready) return;
		if (desk.start()) request({ kind: 'open-desk', bundle });
		resume();
		return onKeptElsewhere(resume);
	}, [ready, desk, request, bundle, resume]);
	const step = useCallback(
		(next: DraftingRequest) => {
			const before = yaml.current;
			setHistory((all) => (all.at(-1) === before ? all : [...all.slice(-200), before]));
			request(next);
		},
		[request],
	);
	const actions: DraftingActions = {
		begin: (parent, region) => request({ kind: 'begin', parent, region }),
		openFile: async (file) => {
			if (file.size > limits.fileBytes) return setState({ kind: 'none', refusal: 'too-large' });
			request({ kind: 'write', yaml: await file.text() });
		},
		note: (edit) => keepDraft({ yaml: yaml.current, pending: edit }),
		edit: (edit) => step({ kind: 'edit', edit }),
		noteText: (text) => keepDraft({ yaml: text }),
		write: (text) => step({ kind: 'write', yaml: text }),
		undo: () => {
			const last = history.at(-1);
			if (last === undefined) return;
			setHistory(history.slice(0, -1));
			request({ kind: 'write', yaml: last });
		},
		undoable: history.length > 0,
		erase: () => {
			eraseDraft();
			setHistory([]);
			yaml.current = '';
			setState({ kind: 'none' });
		},
		save: (file) => {
			if (file === 'yaml') saveFile('draft.yaml', yaml.current, 'application/yaml;charset=utf-8');
			else request({ kind: 'export', file, language });
		},
	};
	return { state, actions };
}
