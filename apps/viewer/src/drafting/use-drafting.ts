import type { Problem } from '@qingdan/schema';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useLibrary } from '../corpus/library.js';
import { saveFile, wordType } from '../shell/save-file.js';
import { type FileText, textOfFile } from '../shell/text-of-file.js';
import { useLanguage } from '../words/use-words.js';
import { useDesk } from '../worker/use-desk.js';
import type { DraftEdit } from './draft-edit.js';
import type { Drafted, DraftedText } from './drafted.js';
import type { DraftFile, DraftingAnswer, DraftingRequest } from './drafting-job.js';
import type { Ground, Standing, WrittenDraft } from './ground.js';
import { eraseDraft, keepDraft, keptDraft, onKeptElsewhere } from './kept-draft.js';

/** Why a file is not read. */
type FileRefusal = Extract<FileText, { ok: false }>['refusal'];

/** Where the writing of a draft stands. */
export type DraftingState =
	| { readonly kind: 'opening' }
	/** there is no draft yet, or another one is to be begun */
	| {
			readonly kind: 'none';
			readonly refusal?: FileRefusal | 'erased-elsewhere';
			/** why what the draft was to stand on cannot be read */
			readonly problems?: readonly Problem[];
			/** a draft to come back to: the one that another is begun over, or that another window erased */
			readonly before?: WrittenDraft;
			/** what a draft is offered to stand on */
			readonly offered?: Ground;
	  }
	| {
			readonly kind: 'open';
			readonly drafted: Drafted;
			/** the text as it last resolved, while the draft does not */
			readonly text: DraftedText | undefined;
			/** whether this browser keeps it */
			readonly kept: boolean;
			readonly fault: boolean;
			/** whether another window has gone on with the draft */
			readonly elsewhere: boolean;
			/** why a file was not taken */
			readonly refusal?: FileRefusal;
			/** what is missing before a file can be made */
			readonly unfinished?: { readonly file: DraftFile; readonly problems: readonly Problem[] };
			/** counts what was not done by typing in the field that shows it: fields take their words anew */
			readonly round: number;
	  };

const yamlType = 'application/yaml;charset=utf-8';

const types: Readonly<Record<DraftFile, readonly [string, string]>> = {
	full: ['draft.docx', wordType],
	redline: ['redline.docx', wordType],
	opinion: ['opinion.docx', wordType],
	resolved: ['resolved.yaml', yamlType],
	frozen: ['policy.yaml', yamlType],
	source: ['policy.txt', 'text/plain;charset=utf-8'],
	sarif: ['findings.sarif', 'application/sarif+json;charset=utf-8'],
	csv: ['findings.csv', 'text/csv;charset=utf-8'],
};

/** A worker that does not answer for so long is stuck, in milliseconds. */
const patience = 30_000;

/** What can be done with the draft. */
export interface DraftingActions {
	readonly begin: (parent: Standing, region: string) => void;
	/** begins with the differential of two full texts */
	readonly derive: (parent: Standing, child: Standing) => void;
	readonly openFile: (file: File) => Promise<void>;
	/** takes the file that the draft names as what it stands on */
	readonly openGround: (file: File) => Promise<void>;
	/** reads a file that a draft may stand on */
	readonly readGround: (file: File) => Promise<Ground | undefined>;
	/** offers the draft as what another one stands on */
	readonly standOn: () => void;
	/** comes back to the draft before */
	readonly comeBack: () => void;
	/** keeps what is being typed, before it is made part of the text */
	readonly note: (edit: DraftEdit) => void;
	readonly edit: (edit: DraftEdit) => void;
	readonly noteText: (yaml: string) => void;
	readonly write: (yaml: string) => void;
	readonly undo: () => void;
	readonly undoable: boolean;
	readonly erase: () => void;
	readonly restart: () => void;
	readonly save: (file: DraftFile | 'yaml' | 'ground') => void;
}

/** Writes one draft in a worker, and keeps it in this browser: nothing is lost when the page is loaded anew. */
export function useDrafting(ready: boolean): { state: DraftingState; actions: DraftingActions } {
	const { bundle } = useLibrary();
	const language = useLanguage();
	const [state, setState] = useState<DraftingState>({ kind: 'opening' });
	const [history, setHistory] = useState<readonly WrittenDraft[]>([]);
	const written = useRef<WrittenDraft>({ yaml: '' });
	const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
	const onFault = () => {
		clearTimeout(waiting.current);
		setState((now) => (now.kind === 'open' ? { ...now, fault: true } : { kind: 'none' }));
	};
	const onAnswer = (answer: DraftingAnswer) => {
		clearTimeout(waiting.current);
		switch (answer.kind) {
			case 'fault':
				return onFault();
			case 'exported': {
				const [name, type] = types[answer.file];
				return saveFile(name, answer.content as BlobPart, type);
			}
			case 'unfinished':
				return setState((now) => (now.kind === 'open' ? { ...now, unfinished: answer } : now));
			case 'unreadable':
				return setState((now) =>
					now.kind === 'none' ? { ...now, problems: answer.problems } : { kind: 'none' },
				);
			case 'drafted':
				return setDrafted(answer.drafted, answer.by);
		}
	};
	const setDrafted = (drafted: Drafted, by: 'begin' | 'write' | 'edit') => {
		written.current = drafted.written;
		const kept = keepDraft(drafted.written);
		setState((now) => ({
			kind: 'open',
			drafted,
			text: drafted.text ?? (now.kind === 'open' ? now.text : undefined),
			kept,
			fault: false,
			elsewhere: by === 'write' && now.kind === 'open' && now.elsewhere,
			round: (now.kind === 'open' ? now.round : 0) + (by === 'edit' ? 0 : 1),
		}));
	};
	const desk = useDesk((answer) => answer.for === 'drafting' && onAnswer(answer.answer), onFault);
	const faulted = useRef(onFault);
	useEffect(() => {
		faulted.current = onFault;
	});
	const request = useCallback(
		(one: DraftingRequest) => {
			desk.ask({ for: 'drafting', request: one });
			if (one.kind === 'open-desk') return;
			clearTimeout(waiting.current);
			waiting.current = setTimeout(() => {
				desk.end();
				faulted.current();
			}, patience);
		},
		[desk],
	);
	useEffect(() => () => clearTimeout(waiting.current), []);
	const remember = useCallback(() => {
		const before = written.current;
		setHistory((all) => (all.at(-1)?.yaml === before.yaml ? all : [...all.slice(-200), before]));
	}, []);
	const resume = useCallback(() => {
		const { pending, ...kept } = keptDraft() ?? { yaml: '' };
		if (kept.yaml === '') setState({ kind: 'none' });
		else request({ kind: 'write', written: kept, ...(pending ? { pending } : {}) });
	}, [request]);
	useEffect(() => {
		if (!ready) return;
		if (desk.start()) request({ kind: 'open-desk', bundle });
		resume();
		return onKeptElsewhere(() => {
			const kept = keptDraft();
			const before = written.current;
			if (kept?.yaml === before.yaml) return;
			// What stood here can be had back: by undoing, or from what is offered where all was erased.
			if (before.yaml !== '') remember();
			if (!kept)
				return setState(
					before.yaml === '' ? { kind: 'none' } : { kind: 'none', before, refusal: 'erased-elsewhere' },
				);
			setState((now) => (now.kind === 'open' ? { ...now, elsewhere: true } : now));
			resume();
		});
	}, [ready, desk, request, bundle, resume, remember]);
	const step = useCallback(
		(next: DraftingRequest) => {
			remember();
			setState((now) => (now.kind === 'open' ? { ...now, elsewhere: false } : now));
			request(next);
		},
		[request, remember],
	);
	const textOf = async (file: File): Promise<string | undefined> => {
		const read = await textOfFile(file);
		if (read.ok) return read.text;
		const { refusal } = read;
		setState((now) => (now.kind === 'open' ? { ...now, refusal } : { ...now, kind: 'none', refusal }));
		return undefined;
	};
	const actions: DraftingActions = {
		begin: (parent, region) => request({ kind: 'begin', parent, region }),
		derive: (parent, child) => request({ kind: 'derive', parent, child }),
		openFile: async (file) => {
			const yaml = await textOf(file);
			if (yaml !== undefined) request({ kind: 'write', written: { yaml } });
		},
		openGround: async (file) => {
			const yaml = await textOf(file);
			if (yaml === undefined) return;
			const ground = { file: file.name, yaml };
			step({ kind: 'write', written: { ...written.current, ground } });
		},
		readGround: async (file) => {
			const yaml = await textOf(file);
			return yaml === undefined ? undefined : { file: file.name, yaml };
		},
		standOn: () => {
			const before = written.current;
			const file = `${state.kind === 'open' && state.text ? state.text.draft.key : 'parent'}.yaml`;
			setState({ kind: 'none', before, offered: { file, ...before } });
		},
		comeBack: () => {
			if (state.kind === 'none' && state.before) request({ kind: 'write', written: state.before });
		},
		note: (edit) => keepDraft({ ...written.current, pending: edit }),
		edit: (edit) => step({ kind: 'edit', edit }),
		noteText: (yaml) => keepDraft({ ...written.current, yaml }),
		write: (yaml) => step({ kind: 'write', written: { ...written.current, yaml } }),
		undo: () => {
			const last = history.at(-1);
			if (last === undefined) return;
			setHistory(history.slice(0, -1));
			request({ kind: 'write', written: last });
		},
		undoable: history.length > 0,
		erase: () => {
			eraseDraft();
			setHistory([]);
			written.current = { yaml: '' };
			setState({ kind: 'none' });
		},
		restart: () => {
			if (desk.start()) request({ kind: 'open-desk', bundle });
			request({ kind: 'write', written: written.current });
		},
		save: (file) => {
			const { yaml, ground } = written.current;
			if (file === 'yaml') saveFile('draft.yaml', yaml, yamlType);
			else if (file === 'ground') for (const one of chainOf(ground)) saveFile(one.file, one.yaml, yamlType);
			else request({ kind: 'export', file, language });
		},
	};
	return { state, actions };
}

/** All documents outside the corpus that a draft stands on, the nearest first. */
function chainOf(ground: Ground | undefined): Ground[] {
	return ground ? [ground, ...chainOf(ground.ground)] : [];
}
