import type { Words } from '@qingdan/publish';
import type { CommanderError } from 'commander';

/** Says in the user's language what commander found wrong with the arguments. */
export function usageMessage({ code, message }: CommanderError, { command: { usage } }: Words): string {
	const nearest = /\(Did you mean (?:one of )?(.*)\?\)/.exec(message)?.[1]?.split(', ') ?? [];
	const [first = '', second = ''] = [...message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
	switch (code) {
		case 'commander.unknownOption':
			return usage.unknownOption(first, nearest);
		case 'commander.unknownCommand':
			return usage.unknownCommand(first, nearest);
		case 'commander.missingArgument':
			return usage.missingArgument(first.toUpperCase());
		case 'commander.missingMandatoryOptionValue':
			return usage.missingOption(first);
		case 'commander.optionMissingArgument':
			return usage.missingOptionValue(first);
		case 'commander.excessArguments': {
			const [expected = 0, found = 0] = [...message.matchAll(/(\d+)/g)].map((match) => Number(match[1]));
			return usage.tooManyArguments(expected, found);
		}
		case 'commander.invalidArgument': {
			const choices = /Allowed choices are (.*)\./.exec(message)?.[1]?.split(', ') ?? [];
			return usage.notAChoice(first, second, choices);
		}
		default:
			return message.replace(/^error: /, '');
	}
}
