import { useCallback, useEffect, useRef } from 'react';
import DeskWorker from './desk.worker.ts?worker&inline';
import type { DeskAnswer, DeskRequest } from './desk-job.js';

/** The worker of a view. */
export interface Desk {
	/** Starts it, unless it runs. @returns whether it was started, and holds nothing yet */
	readonly start: () => boolean;
	readonly end: () => void;
	readonly ask: (request: DeskRequest, transfer?: Transferable[]) => void;
}

/**
 * A worker that ends with the view.
 * @param onAnswer is told what the worker that runs now answers
 * @param onFault is told that it broke
 */
export function useDesk(onAnswer: (answer: DeskAnswer) => void, onFault: () => void): Desk {
	const worker = useRef<Worker | undefined>(undefined);
	const told = useRef({ onAnswer, onFault });
	useEffect(() => {
		told.current = { onAnswer, onFault };
	});
	const end = useCallback(() => {
		worker.current?.terminate();
		worker.current = undefined;
	}, []);
	const start = useCallback(() => {
		if (worker.current) return false;
		const running = new DeskWorker();
		worker.current = running;
		running.onmessage = ({ data }: MessageEvent<DeskAnswer>) => {
			if (worker.current === running) told.current.onAnswer(data);
		};
		running.onerror = (event) => {
			event.preventDefault();
			if (worker.current !== running) return;
			end();
			told.current.onFault();
		};
		return true;
	}, [end]);
	useEffect(() => end, [end]);
	const ask = useCallback<Desk['ask']>(
		(request, transfer = []) => worker.current?.postMessage(request, transfer),
		[],
	);
	return { start, end, ask };
}
