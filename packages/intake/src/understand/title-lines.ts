import type { BodyResolver } from '@qingdan/core';
import { formOf, isSigner, mayBeTitle } from './line-kinds.js';
import type { Part } from './parts.js';
import type { Line, Unit } from './stream.js';

/**
 * Parts the lines of a title from the names of issuers that stand alone above it; above 关于… those names belong to the
 * title as well.
 */
export function withoutIssuers(
	lines: readonly Line[],
	bodies: BodyResolver,
): { title: readonly Line[]; heads: readonly Line[] } {
	const first = lines.findIndex((line) => !isSigner(line, bodies));
	const rest = lines.slice(first);
	if (first <= 0 || rest.length === 0) return { title: lines, heads: [] };
	const heads = lines.slice(0, first);
	return { title: /^关于/.test(rest[0]?.text ?? '') ? lines : rest, heads };
}

/** Whether a line and those that follow end in a title, so that it is no signature or heading. */
export function leadsToTitle(line: Line, following: readonly Unit[], bodies: BodyResolver): boolean {
	let text = line.text;
	for (const next of following.slice(0, 3)) {
		if (next.kind !== 'line' || !mayBeTitle(next) || isSigner(next, bodies)) return false;
		text += next.text;
		if (formOf(text) !== undefined) return !isSigner(line, bodies);
	}
	return false;
}

/** Whether lines below a title begin the name of the document that this title issues: 印发《甲乙丙》的通知, 甲. */
export function beginsNamed(lines: readonly Line[], parts: readonly Part[]): boolean {
	const text = lines.map((line) => line.text).join('');
	const [only] = parts;
	const isFirst = parts.length === 1 && only?.units.length === 0;
	return isFirst && [...text].length >= 6 && (only.title?.text.includes(`《${text}`) ?? false);
}

/** A title may stand at the beginning, and again after a notice without numbered provisions. */
export function titleMayBegin(parts: readonly Part[]): boolean {
	const last = parts.at(-1);
	if (!last) return true;
	const form = last.title ? formOf(last.title.text) : last.addressees && last.date && '通知';
	const short =
		last.units.length <= 12 &&
		last.units.every(
			(unit) =>
				unit.kind === 'line' &&
				(unit.marker === undefined || (last.date !== undefined && unit.marker.kind === 'digit')),
		);
	return (
		parts.length === 1 &&
		(last.date !== undefined || /^(?:通知|公告|通告|决定|函|批复|命令|令)$/.test(form ?? '')) &&
		short &&
		last.units.length > 0
	);
}
