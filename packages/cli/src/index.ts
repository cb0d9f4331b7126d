export { type CorpusReading, readCorpus } from './corpus.js';
export type { Stream, Surroundings } from './desk.js';
export type { ExitCode } from './failure.js';
export { run } from './run.js';
