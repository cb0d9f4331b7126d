import { limits, type Problem } from '@qingdan/schema';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useLibrary } from '../corpus/library.js';
import { saveFile } from '../shell/save-file.js';
import { useLanguage } from '../words/use-words.js';
import CheckWorker from './check.worker.ts?worker&inline';
import type { CheckAnswer, CheckedDraft, CheckRequest, CheckStep, Refusal } from './check-job.js';

/** Where a check stands. */
export type CheckState =
	| { readonly kind: 'waiting' }
	| { readonly kind: 'working'; readonly name: string; readonly step: CheckStep }
	| { readonly kind: 'refused'; readonly refusal: Refusal }
	| { readonly kind: 'problems'; readonly problems: readonly Problem[] }
	| { readonly kind: 'checked'; readonly draft: CheckedDraft };

/** A draft that takes longer is stuck. */
const patience = 30_000;

/** Checks drafts in a worker that can be stopped; what it holds ends with it. */
export function useCheck(against: string | undefined) {
	const { bundle } = useLibrary();
	const language = useLanguage();
	const worker = useRef<Worker | undefined>(undefined);
	const [state, setState] = useState<CheckState>({ kind: 'waiting' });
	const end = useCallback(() => {
		worker.current?.terminate();
		worker.current = undefined;
	}, []);
	useEffect(() => end, [end]);
	const name = state.kind === 'working' ? state.name : undefined;
	useEffect(() => {
		if (name === undefined) return;
		const timer = setTimeout(() => {
			end();
			setState({ kind: 'refused', refusal: 'stuck' });
		}, patience);
		return () => clearTimeout(timer);
	}, [name, end]);
	const start = useCallback(
		async (files: readonly File[], folder: boolean) => {
			end();
			const [file, ...more] = files;
			const refusal = refusalOf(file, more.length > 0, folder);
			if (!file || refusal) return setState({ kind: 'refused', refusal: refusal ?? 'empty' });
			setState({ kind: 'working', name: file.name, step: 'reading' });
			const running = new CheckWorker();
			worker.current = running;
			running.onmessage = ({ data }: MessageEvent<CheckAnswer>) => {
				if (worker.current !== running) return;
				if (data.kind === 'step') setState({ kind: 'working', name: file.name, step: data.step });
				else if (data.kind === 'redline') saveFile('redline.docx', data.bytes as BlobPart, wordType);
				else setState(data);
			};
			running.onerror = (event) => {
				event.preventDefault();
				if (worker.current === running) setState({ kind: 'refused', refusal: 'fault' });
			};
			const bytes = new Uint8Array(await file.arrayBuffer());
			const request: CheckRequest = { kind: 'check', bundle, bytes, name: file.name, against, language };
			if (worker.current === running) running.postMessage(request, [bytes.buffer]);
		},
		[bundle, against, language, end],
	);
	const stop = useCallback(() => {
		end();
		setState({ kind: 'refused', refusal: 'cancelled' });
	}, [end]);
	const reset = useCallback(() => {
		end();
		setState({ kind: 'waiting' });
	}, [end]);
	const redline = useCallback(() => {
		const request: CheckRequest = { kind: 'redline', language };
		worker.current?.postMessage(request);
	}, [language]);
	return { state, start, stop, reset, redline };
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function refusalOf(file: File | undefined, several: boolean, folder: boolean): Refusal | undefined {
	if (folder) return 'folder';
	if (several) return 'several';
	if (!file || file.size === 0) return 'empty';
	return file.size > limits.fileBytes ? 'too-large' : undefined;
}
