import DeskWorker from './desk.worker.ts?worker&inline';
import type { DeskAnswer, DeskRequest } from './desk-job.js';

/** A worker that is started when it is needed, can be ended at any time, and begins anew with nothing. */
export class Desk {
	#worker: Worker | undefined;
	readonly #onAnswer: (answer: DeskAnswer) => void;
	readonly #onFault: () => void;

	/**
	 * @param onAnswer is told what the worker that runs now answers
	 * @param onFault is told that it broke
	 */
	constructor(onAnswer: (answer: DeskAnswer) => void, onFault: () => void) {
		this.#onAnswer = onAnswer;
		this.#onFault = onFault;
	}

	/** Starts it, unless it runs. @returns whether it was started, and holds nothing yet */
	start(): boolean {
		if (this.#worker) return false;
		const running = new DeskWorker();
		this.#worker = running;
		running.onmessage = ({ data }: MessageEvent<DeskAnswer>) => {
			if (this.#worker === running) this.#onAnswer(data);
		};
		running.onerror = (event) => {
			event.preventDefault();
			if (this.#worker !== running) return;
			this.end();
			this.#onFault();
		};
		return true;
	}

	end(): void {
		this.#worker?.terminate();
		this.#worker = undefined;
	}

	ask(request: DeskRequest, transfer: Transferable[] = []): void {
		this.#worker?.postMessage(request, transfer);
	}
}
