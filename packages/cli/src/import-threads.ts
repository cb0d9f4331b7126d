import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Desk } from './desk.js';
import { failed, type ImportJob, type ImportTask, type TaskResult } from './import-job.js';

/** A thread has to read the corpus first: so many documents make up for it. */
const fewest = 4;
const mostThreads = 2;
/** Megabytes that a thread may take before its document is given up. */
const memory = 2048;

/** How many threads a number of documents is worth; one means none beside this one. */
export function threadsFor(documents: number): number {
	return documents < fewest ? 1 : Math.min(mostThreads, availableParallelism());
}

/**
 * Imports documents on several threads. What comes out does not depend on which was done first: results stand in the order of
 * the tasks.
 * @param done is told as each document is finished
 * @throws what went wrong in a thread, unless it ran out of memory: then its document has failed
 */
export async function importOnThreads(
	tasks: readonly ImportTask[],
	job: ImportJob,
	threads: number,
	desk: Desk,
	done: () => void,
): Promise<TaskResult[]> {
	const results: TaskResult[] = [];
	let next = 0;
	const work = async (): Promise<void> => {
		let worker = startWorker(job);
		try {
			while (next < tasks.length) {
				const at = next++;
				const task = tasks[at] as ImportTask;
				try {
					results[at] = await answerOf(worker, task);
				} catch (error) {
					if (!isOutOfMemory(error)) throw error;
					results[at] = { outcome: failed(task.file, desk.words.imports.outOfMemory(String(memory))) };
					worker = startWorker(job);
				}
				done();
			}
		} finally {
			await worker.terminate();
		}
	};
	await Promise.all(Array.from({ length: threads }, work));
	return results;
}

function startWorker(job: ImportJob): Worker {
	return new Worker(new URL('./import-worker.js', import.meta.url), {
		workerData: job,
		resourceLimits: { maxOldGenerationSizeMb: memory },
	});
}

function answerOf(worker: Worker, task: ImportTask): Promise<TaskResult> {
	return new Promise((resolve, reject) => {
		const settle = (end: () => void) => {
			worker.off('message', onMessage).off('error', onError);
			end();
		};
		const onMessage = (result: TaskResult) => settle(() => resolve(result));
		const onError = (error: Error) => settle(() => reject(error));
		worker.on('message', onMessage).on('error', onError);
		worker.postMessage(task);
	});
}

function isOutOfMemory(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
