import type { Report } from '@qingdan/core';
import { limits, type Problem } from '@qingdan/schema';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useLibrary } from '../corpus/library.js';
import { saveFile, wordType } from '../shell/save-file.js';
import { useLanguage } from '../words/use-words.js';
import { useDesk } from '../worker/use-desk.js';
import type { CheckAnswer, CheckedDraft, CheckRequest, CheckStep, Refusal } from './check-job.js';
import type { Decisions } from './decisions.js';

/** Where a check stands. */
export type CheckState =
	| { readonly kind: 'waiting' }
	| { readonly kind: 'working'; readonly name: string; readonly step: CheckStep }
	| { readonly kind: 'refused'; readonly refusal: Refusal }
	| { readonly kind: 'problems'; readonly problems: readonly Problem[] }
	| { readonly kind: 'checked'; readonly draft: CheckedDraft };

/** A draft that takes longer is stuck. */
const patience = 30_000;

/** Checks drafts in a worker that can be stopped; what it holds ends with it, or with the next draft. */
export function useCheck(against: string | undefined) {
	const { bundle } = useLibrary();
	const language = useLanguage();
	const [state, setState] = useState<CheckState>({ kind: 'waiting' });
	// What the worker has not answered yet: its answers are not for the draft that comes after.
	const asked = useRef(0);
	const onAnswer = (answer: CheckAnswer) => {
		if (answer.kind === 'word') return saveFile(`${answer.file}.docx`, answer.bytes as BlobPart, wordType);
		if (answer.kind !== 'step') {
			asked.current--;
			return setState(answer);
		}
		// What was decided by hand is judged under the reader's eyes; only a new file shows its steps.
		setState((now) => (now.kind === 'working' ? { ...now, step: answer.step } : now));
	};
	const {
		start: startDesk,
		end,
		ask,
	} = useDesk(
		(answer) => answer.for === 'check' && onAnswer(answer.answer),
		() => setState({ kind: 'refused', refusal: 'fault' }),
	);
	const request = useCallback((one: CheckRequest) => ask({ for: 'check', request: one }), [ask]);
	const name = state.kind === 'working' ? state.name : undefined;
	useEffect(() => {
		if (name === undefined) return;
		const timer = setTimeout(() => {
			end();
			setState({ kind: 'refused', refusal: 'stuck' });
		}, patience);
		return () => clearTimeout(timer);
	}, [name, end]);
	const started = useRef(0);
	const given = useRef<{ readonly file: File; readonly against: string | undefined } | undefined>(undefined);
	const start = useCallback(
		async (files: readonly File[], folder: boolean) => {
			const [file, ...more] = files;
			const refusal = refusalOf(file, more.length > 0, folder);
			if (!file || refusal) return setState({ kind: 'refused', refusal: refusal ?? 'empty' });
			given.current = { file, against };
			setState({ kind: 'working', name: file.name, step: 'reading' });
			if (asked.current > 0) end();
			asked.current = 1;
			if (startDesk()) request({ kind: 'corpus', bundle });
			const run = ++started.current;
			const bytes = new Uint8Array(await file.arrayBuffer());
			if (started.current !== run) return;
			ask({ for: 'check', request: { kind: 'check', bytes, name: file.name, against, language } }, [
				bytes.buffer,
			]);
		},
		[bundle, against, language, end, startDesk, request, ask],
	);
	// The same draft against another document: it has not to be chosen again.
	const checked = state.kind === 'checked';
	useEffect(() => {
		const last = given.current;
		if (checked && last && last.against !== against) void start([last.file], false);
	}, [checked, against, start]);
	const stop = useCallback(() => {
		started.current++;
		end();
		setState({ kind: 'refused', refusal: 'cancelled' });
	}, [end]);
	const reset = useCallback(() => {
		if (asked.current > 0) end();
		else request({ kind: 'forget' });
		asked.current = 0;
		given.current = undefined;
		setState({ kind: 'waiting' });
	}, [request, end]);
	const redline = useCallback(() => request({ kind: 'redline', language }), [request, language]);
	const opinion = useCallback(
		(report: Report) => request({ kind: 'opinion', report, language }),
		[request, language],
	);
	const decide = useCallback(
		(decisions: Decisions, by: string) => {
			asked.current++;
			request({ kind: 'decide', decisions, by });
		},
		[request],
	);
	return { state, start, stop, reset, redline, opinion, decide };
}

function refusalOf(file: File | undefined, several: boolean, folder: boolean): Refusal | undefined {
	if (folder) return 'folder';
	if (several) return 'several';
	if (!file || file.size === 0) return 'empty';
	return file.size > limits.fileBytes ? 'too-large' : undefined;
}
