import type { Command } from 'commander';
import type { Desk } from './desk.js';
import type { ExitCode } from './failure.js';

/** Adds a command to the program; `end` says how its run ended. */
export type Define = (
	add: (name: string, about: string, example: string) => Command,
	desk: Desk,
	end: (code: ExitCode) => void,
) => void;
