import type { Words } from './words.js';

/** How a text for a terminal is coloured; without a terminal nothing is. */
export interface Style {
	readonly strong: (text: string) => string;
	readonly faint: (text: string) => string;
	readonly removed: (text: string) => string;
	readonly added: (text: string) => string;
	readonly error: (text: string) => string;
	readonly warning: (text: string) => string;
}

/** Marks differences by brackets, so that they show without colour. */
export const plain: Style = {
	strong: (text) => text,
	faint: (text) => text,
	removed: (text) => `[-${text}-]`,
	added: (text) => `{+${text}+}`,
	error: (text) => text,
	warning: (text) => text,
};

/** What a printer has to know about where its text goes. */
export interface Page {
	readonly words: Words;
	readonly style: Style;
}

/** Prints a subject in one format. The text ends with a line break. */
export type Printer<Subject> = (subject: Subject, page: Page) => string;

/** The formats in which a subject can be printed, by name. */
export type Formats<Subject> = Readonly<Record<string, Printer<Subject>>>;

/** Makes the bytes of a file in one format; no screen shows them. */
export type FileMaker<Subject> = (subject: Subject, page: Page) => Promise<Uint8Array>;

/** The formats of files that are not text, by name. */
export type FileFormats<Subject> = Readonly<Record<string, FileMaker<Subject>>>;

/** A value as JSON, in the order of its keys. */
export function json(value: unknown): string {
	return `${JSON.stringify(value, null, 2)}\n`;
}
