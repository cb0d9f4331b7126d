import type { Policy } from '@qingdan/schema';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';

/** Comments by the JSON pointer of what they stand at; those of the file as a whole under the empty pointer. */
export type Comments = ReadonlyMap<string, readonly string[]>;

/**
 * The comments that people wrote into a policy file, with the places of a policy that was read over it: parts with an id are
 * found by it, provisions by their number. What stood at a part that is gone stands at the nearest one around it.
 * @param yaml a file that can be read
 * @param isOwn tells a comment that the program wrote
 */
export function keptComments(yaml: string, policy: Policy, isOwn: (comment: string) => boolean): Comments {
	const kept = new Map<string, string[]>();
	const document = parseDocument(yaml, { version: '1.2', schema: 'core' });
	const keep = (pointer: string, ...comments: readonly (string | null | undefined)[]) => {
		const lines = comments
			.flatMap((comment) => (comment ?? '').split('\n'))
			.map((line) => line.trim())
			.filter((line) => line !== '' && !isOwn(line));
		if (lines.length > 0) kept.set(pointer, [...(kept.get(pointer) ?? []), ...lines]);
	};
	/** `value` is undefined below what is gone: the pointer stays that of what is left. */
	const visit = (node: unknown, value: unknown, pointer: string): void => {
		if (isMap(node) || isSeq(node)) keep(pointer, node.commentBefore, node.comment);
		else if (isScalar(node)) keep(pointer, node.commentBefore, node.comment);
		if (isMap(node))
			for (const { key, value: below } of node.items) {
				if (!isScalar(key)) continue;
				const own = (value as Record<string, unknown> | undefined)?.[String(key.value)];
				const at = own === undefined ? pointer : `${pointer}/${key.value}`;
				keep(at, key.commentBefore, key.comment);
				visit(below, own, at);
			}
		if (isSeq(node))
			node.items.forEach((below, index) => {
				const found = placeIn(value, below, index);
				const own = found === undefined ? undefined : (value as readonly unknown[])[found];
				visit(below, own, own === undefined ? pointer : `${pointer}/${found}`);
			});
	};
	keep('', document.commentBefore, document.comment);
	visit(document.contents, policy, '');
	return kept;
}

/** Where a part of a list stands in the list that was read over it. */
function placeIn(list: unknown, node: unknown, index: number): number | undefined {
	if (!Array.isArray(list)) return undefined;
	for (const key of ['id', 'number']) {
		const name = isMap(node) ? node.get(key) : undefined;
		if (name === undefined || name === null) continue;
		const found = list.findIndex((one) => one?.[key] === name);
		return found < 0 ? undefined : found;
	}
	return index < list.length ? index : undefined;
}
