import { createRequire } from 'node:module';
import { displayWidth } from '@qingdan/publish';
import { Command, Option } from 'commander';
import { defineAccept } from './commands/accept.js';
import { defineApplies } from './commands/applies.js';
import { defineBuild } from './commands/build.js';
import { defineChangelog } from './commands/changelog.js';
import { defineCheck } from './commands/check.js';
import { defineCompare } from './commands/compare.js';
import { defineDelegations } from './commands/delegations.js';
import { defineDerive } from './commands/derive.js';
import { defineExplain } from './commands/explain.js';
import { defineExport } from './commands/export.js';
import { defineFreeze } from './commands/freeze.js';
import { defineImport } from './commands/import.js';
import { defineList } from './commands/list.js';
import { defineMatrix } from './commands/matrix.js';
import { defineResolve } from './commands/resolve.js';
import { defineShow } from './commands/show.js';
import { defineTrace } from './commands/trace.js';
import { defineValidate } from './commands/validate.js';
import type { Define } from './define.js';
import type { Desk } from './desk.js';
import type { ExitCode } from './failure.js';
import { setLimit } from './limit-option.js';
import { isSourceFile, readSource } from './source-document.js';

/** The version of this package, as its own description states it. */
const { version } = createRequire(import.meta.url)('../package.json') as { version: string };

const commands: readonly Define[] = [
	defineList,
	defineShow,
	defineValidate,
	defineCompare,
	defineChangelog,
	defineMatrix,
	defineTrace,
	defineDelegations,
	defineApplies,
	defineCheck,
	defineAccept,
	defineExplain,
	defineDerive,
	defineResolve,
	defineFreeze,
	defineImport,
	defineExport,
	defineBuild,
];

/** The command `qingdan` with all its sub-commands. */
export function makeProgram(desk: Desk): { command: Command; exitCode: () => ExitCode } {
	const { command: words } = desk.words;
	let exitCode: ExitCode = 0;
	const program = prepare(new Command('qingdan'), desk)
		.description(words.program)
		.version(version, '-V, --version', words.help.version)
		.addHelpText('after', `\n${words.help.more}`)
		.helpCommand(false);
	const add = (name: string, about: string, example: string): Command => {
		const command = prepare(new Command(name), desk).description(about);
		command.addHelpText('after', () => `\n${words.help.example}\n  ${example.replaceAll('\n', '\n  ')}`);
		program.addCommand(command);
		return command;
	};
	program.hook('preAction', async (_program, action) => {
		// Some formats are read in steps; a command finds its documents ready. What is imported, import reads itself.
		const args = action.name() === 'import' ? [] : action.processedArgs;
		for (const named of [args, action.opts().against].flat(2))
			if (typeof named === 'string' && isSourceFile(named, desk))
				desk.sources.set(named, await readSource(named, desk));
	});
	for (const define of commands) {
		define(add, desk, (code) => {
			exitCode = code;
		});
	}
	return { command: program, exitCode: () => exitCode };
}

function prepare(command: Command, desk: Desk): Command {
	const { stdout, stderr } = desk;
	const { command: words } = desk.words;
	const titles: Readonly<Record<string, string>> = {
		'Usage:': words.help.usage,
		'Arguments:': words.help.arguments,
		'Options:': words.help.options,
		'Commands:': words.help.commands,
	};
	return command
		.exitOverride()
		.allowExcessArguments(false)
		.configureOutput({
			writeOut: (text) => stdout.write(text),
			writeErr: (text) => stderr.write(text),
			// What is wrong is said once, in the user's language, where the run ends.
			outputError: () => {},
		})
		.configureHelp({ displayWidth, styleTitle: (title) => titles[title] ?? title })
		.helpOption('-h, --help', words.help.helpOption)
		.addOption(new Option('--lang <zh|en>', words.options.lang).choices(['zh', 'en']))
		.addOption(
			new Option('--limit <name=value>', words.options.limit).argParser((given) => setLimit(given, desk)),
		);
}
