import type { Provision } from '@qingdan/schema';
import type { LoneUnit } from '../align/provision-groups.js';
import type { Change, ChangeSide } from '../comparison.js';
import type { NumberedProvision } from '../policy/provision-id.js';
import type { Entry } from './accounting.js';
import { type Classified, substantive } from './kinds/kind.js';
import { namesAllResponsible } from './kinds/responsibility.js';
import { targetsOf } from './provision-readings.js';
import { wholeOf } from './provision-text.js';
import { quantityValue } from './quantity-change.js';
import { type ChangeDraft, fingerprinted, type Setting } from './text-changes.js';

/** A unit that stands on one side only, with all that stands below it: a change for each text. */
export function loneUnit(
	{ unit, parts }: LoneUnit,
	which: 'left' | 'right',
	setting: Setting,
): readonly Change[] {
	const own = loneText(unit, which, setting);
	const below = parts.flatMap((part) => loneText(part, which, setting));
	const words = ({ from, to }: Change) => from?.text || to?.text;
	return [...own, ...below].some(words) ? [...own, ...below].filter(words) : own;
}

/** A part of a unit that stands on both sides, which nothing on the other side answers. */
export function lonePart(
	node: NumberedProvision,
	which: 'left' | 'right',
	setting: Setting,
): { readonly changes: readonly Change[]; readonly entries: readonly Entry[] } {
	const changes = loneText(node, which, setting);
	const none = { start: 0, end: 0 };
	const other = { text: '', claimed: [] };
	const entries = changes.map((change): Entry => {
		const { text } = (which === 'left' ? change.from : change.to) as ChangeSide;
		const own = { start: 0, end: text.length };
		const claimed = { text, claimed: [own] };
		const edit = which === 'left' ? { left: own, right: none } : { left: none, right: own };
		return {
			edits: [{ edit, class: change.class }],
			...(which === 'left' ? { left: claimed, right: other } : { left: other, right: claimed }),
		};
	});
	return { changes, entries };
}

/**
 * The text of a provision that stands on one side only. Where it states targets, each of them is a change with the words
 * up to it; together they claim the whole text.
 */
function loneText(node: NumberedProvision, which: 'left' | 'right', setting: Setting): readonly Change[] {
	const field = node.provision.text ? 'text' : 'heading';
	const whole = wholeOf(node, field, setting[which]);
	const drafts = piecesOf(node.provision, whole, which).map(({ side, classified }): ChangeDraft => {
		const lost = which === 'left';
		return {
			...classified,
			left: lost ? [node.id] : [],
			right: lost ? [] : [node.id],
			field,
			from: lost ? side : null,
			to: lost ? null : side,
		};
	});
	return fingerprinted(drafts, node.id, setting.relation);
}

interface Piece {
	readonly side: ChangeSide;
	readonly classified: Classified;
}

/** The text cut after each target. */
function piecesOf(provision: Provision, whole: ChangeSide, which: 'left' | 'right'): Piece[] {
	const lost = which === 'left';
	const plain = namesAllResponsible(whole.text)
		? substantive(lost ? 'department-removed' : 'department-added', lost ? 'unclear' : 'neutral')
		: substantive(lost ? 'clause-dropped' : 'clause-added', 'unclear');
	const targets = (provision.targets ?? [])
		.map((target) => {
			const at = whole.text.indexOf(target.quote);
			return {
				at: at + target.quote.length,
				found: at >= 0,
				classified: targetAlone(provision, target, which),
			};
		})
		.filter(({ found }) => found)
		.sort((a, b) => a.at - b.at);
	if (targets.length === 0) return [{ side: whole, classified: plain }];
	return targets.map(({ at, classified }, index) => {
		const start = index === 0 ? 0 : Math.min(afterMark(whole.text, targets[index - 1]?.at ?? 0), at);
		const end = index === targets.length - 1 ? whole.text.length : afterMark(whole.text, at);
		return { side: { ...whole, text: whole.text.slice(start, end), start, end }, classified };
	});
}

function afterMark(text: string, at: number): number {
	return /[，。；]/.test(text[at] ?? '') ? at + 1 : at;
}

/** A target that only one side states: a figure promised, a day by which it is due, or one from which it holds. */
function targetAlone(
	provision: Provision,
	{ id, by }: NonNullable<Provision['targets']>[number],
	which: 'left' | 'right',
): Classified {
	const value = targetsOf(provision).find((one) => one.id === id);
	const lost = which === 'left';
	const day = by?.date ?? null;
	const dates = day === null ? {} : { dates: lost ? { from: day, to: null } : { from: null, to: day } };
	if (value) {
		const stated = quantityValue(value);
		return {
			...(lost
				? substantive('quantified-commitment-dropped', 'less-generous')
				: substantive('quantified-commitment-added', 'more-generous')),
			values: lost ? { from: stated, to: null } : { from: null, to: stated },
			...dates,
		};
	}
	if (by?.reading === 'from-that-day')
		return { ...substantive('item-effective-differs', 'neutral'), ...dates };
	return lost
		? { ...substantive('timing-weakened', 'less-generous'), ...dates }
		: { ...substantive('timing-strengthened', 'more-generous'), ...dates };
}
