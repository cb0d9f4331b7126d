import process from 'node:process';
import { parentPort, workerData } from 'node:worker_threads';
import { evidenceNamed, type ImportJob, type ImportTask, importTask } from './import-job.js';
import { openLibrary } from './input.js';
import { makeDesk } from './make-desk.js';
import { passOverStrayRejections } from './stray-rejections.js';

passOverStrayRejections(process);

/** Imports documents one after the other in a thread of its own: takes tasks, answers with what became of them. */
const job = workerData as ImportJob;
const silent = { colour: false, write: () => {} };
const desk = makeDesk(
	job.language,
	{ cwd: job.cwd, env: {}, stdout: silent, stderr: silent },
	new Map(job.limits),
);
const library = openLibrary(job.corpus, desk);
const evidence = evidenceNamed(job.against, library, desk);

parentPort?.on('message', async (task: ImportTask) => {
	parentPort?.postMessage(await importTask(task, job, await evidence, library, desk));
});
