import { type Limits, nearest } from '@qingdan/schema';
import type { Desk } from './desk.js';
import { Failure } from './failure.js';

/** The limits on source documents that a user may set. Depths are not among them: programs that walk deeper would fail. */
const settable = [
	'containerParts',
	'partBytes',
	'unpackedBytes',
	'unpackedRatio',
	'ratioFreeBytes',
	'xmlElements',
	'htmlElements',
	'htmlAttributes',
	'textCharacters',
	'blocks',
	'gridCells',
	'pdfPages',
] as const satisfies readonly (keyof Limits)[];

/** Takes one `NAME=VALUE` of `--limit`; ends the run with 2 where there is no such limit or no such number. */
export function setLimit(given: string, desk: Desk): string {
	const { usage } = desk.words.command;
	const at = given.indexOf('=');
	const name = at < 0 ? given : given.slice(0, at);
	const value = at < 0 ? '' : given.slice(at + 1);
	const known = settable.find((limit) => limit === name);
	if (!known) throw new Failure(2, usage.unknownLimit(name, settable, nearest(name, settable)));
	if (!/^[1-9]\d{0,11}$/.test(value)) throw new Failure(2, usage.badLimit(name, value));
	desk.limits.set(known, Number(value));
	return given;
}
