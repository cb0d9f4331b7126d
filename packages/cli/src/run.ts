import { problemAsText } from '@qingdan/publish';
import { CommanderError } from 'commander';
import type { Desk, Surroundings } from './desk.js';
import { type ExitCode, Failure } from './failure.js';
import { languageOf } from './language.js';
import { makeDesk } from './make-desk.js';
import { makeProgram } from './program.js';
import { usageMessage } from './usage.js';

/** Runs one command line (without the program's name) and says how it ended. Throws nothing. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
	const desk = makeDesk(languageOf(args, surroundings.env), surroundings);
	try {
		const program = makeProgram(desk);
		await program.command.parseAsync([...args], { from: 'user' });
		return program.exitCode();
	} catch (error) {
		return explain(error, desk);
	}
}

function explain(error: unknown, desk: Desk): ExitCode {
	const { words, stderr, env } = desk;
	if (error instanceof Failure) {
		stderr.write(`${words.command.error(error.message)}\n`);
		for (const problem of error.problems) stderr.write(`${problemAsText(problem, desk.diagnostics)}\n`);
		return error.exitCode;
	}
	if (error instanceof CommanderError) {
		if (error.exitCode === 0) return 0;
		// Without a command the help was shown, which says it all.
		if (error.code !== 'commander.help') stderr.write(`${words.command.error(usageMessage(error, words))}\n`);
		return 2;
	}
	const message = error instanceof Error ? error.message : String(error);
	stderr.write(`${words.command.fault(message.split('\n')[0] ?? '')}\n`);
	if (env.QINGDAN_DEBUG && error instanceof Error) stderr.write(`${error.stack}\n`);
	return 5;
}
