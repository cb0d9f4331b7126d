import { visible } from './visible.js';

/** What an annotation of GitHub Actions says, and where. */
export interface Annotation {
	readonly command: 'error' | 'warning' | 'notice';
	readonly file: string;
	readonly line: number;
	readonly column: number;
	readonly title: string;
	readonly message: string;
}

/** An annotation as a workflow command of GitHub Actions, on one line. */
export function annotation({ command, file, line, column, title, message }: Annotation): string {
	const place = `file=${property(file)},line=${line},col=${column}`;
	return `::${command} ${place},title=${property(title)}::${data(message)}\n`;
}

/** Escapes as GitHub's runner expects it. */
function data(text: string): string {
	return visible(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
	return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
