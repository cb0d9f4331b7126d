import { type HeldPolicy, type NumberedProvision, numberedProvisions, withoutLayout } from '@qingdan/core';
import type { Lines } from '@qingdan/schema';

/** A paragraph of the main text as it is printed: a heading on its own line, or a number with heading and text in one. */
export interface OfficialParagraph {
	/** id of its provision */
	readonly id: string;
	readonly part: 'whole' | 'heading' | 'text';
	/** how deep its provision lies, from 1; 0 where it has no number and is text alone */
	readonly depth: number;
	readonly text: string;
}

/** The main text of a policy, paragraph by paragraph. */
export function paragraphsOf({ policy, source }: HeldPolicy): OfficialParagraph[] {
	const lines = source.text.split('\n');
	const line = (at: Lines) => withoutLayout(lines[(typeof at === 'number' ? at : at[0]) - 1] ?? '');
	const visit = (nodes: readonly NumberedProvision[], depth: number): OfficialParagraph[] =>
		nodes.flatMap((node) => [...ownParagraphs(node, depth, line), ...visit(node.children, depth + 1)]);
	return visit(numberedProvisions(policy.provisions ?? []), 1);
}

/** How deep a heading on its own line lies, from 1; 0 for a paragraph that is text. */
export function headingDepth({ part, depth, text }: OfficialParagraph): number {
	const alone = part === 'heading' || (part === 'whole' && text.length <= 40 && !/[。；]$/.test(text));
	return alone ? depth : 0;
}

function ownParagraphs(
	{ id, provision }: NumberedProvision,
	depth: number,
	line: (at: Lines) => string,
): OfficialParagraph[] {
	const { number, heading, text, evidence } = provision;
	const lead = `${number ?? ''}${heading ?? ''}`;
	const own = number === null && heading === undefined ? 0 : depth;
	if (heading === undefined || text === undefined || text === '') {
		const whole = `${lead}${text ?? ''}`;
		return whole === '' ? [] : [{ id, part: 'whole', depth: own, text: whole }];
	}
	const printed = line(evidence.lines);
	const bare = withoutLayout(lead);
	if (printed === bare) {
		return [
			{ id, part: 'heading', depth: own, text: lead },
			{ id, part: 'text', depth: 0, text },
		];
	}
	return [{ id, part: 'whole', depth: own, text: `${lead}${joinOf(printed, bare, text)}${text}` }];
}

/** What stands between a heading and its text: the mark that is printed there, a full stop where our copy does not tell. */
function joinOf(printed: string, lead: string, text: string): string {
	const at = printed.startsWith(lead) ? printed.slice(lead.length) : '';
	const begin = withoutLayout(text).slice(0, 8);
	const mark = /^[。．.：:，,；;！？、—-]{0,2}/.exec(at)?.[0] ?? '';
	if (at !== '' && begin !== '' && at.slice(mark.length).startsWith(begin)) return fullWidth(mark);
	return at.startsWith(begin) && at !== '' ? '' : '。';
}

/** Marks as they are printed in Chinese; the copy without layout has them narrow. */
function fullWidth(mark: string): string {
	const wide: Readonly<Record<string, string>> = { ':': '：', ',': '，', ';': '；', '!': '！', '?': '？' };
	return [...mark].map((one) => wide[one] ?? one).join('');
}
