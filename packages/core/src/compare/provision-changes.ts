import type { ProvisionPair, ProvisionPieces } from '../align/provision-groups.js';
import { isRepealed } from '../align/provision-repeals.js';
import type { Change, ChangeSide } from '../comparison.js';
import type { HeldPolicy } from '../corpus.js';
import type { NumberedProvision } from '../policy/provision-id.js';
import { bareText } from '../text/layout.js';
import { numberValue } from '../text/number.js';
import type { Entry } from './accounting.js';
import type { CellSpan } from './cell.js';
import { joinNames } from './departments.js';
import { editorial, folded, substantive } from './kinds/kind.js';
import { lonePart } from './lone-provision.js';
import { nameChanges } from './names.js';
import { evidenceOf, provisionCell } from './provision-cell.js';
import { movedSentence, movedText, provisionText, wholeOf } from './provision-text.js';
import type { Elsewhere, MovedSentence } from './sentences-elsewhere.js';
import {
	type ChangeDraft,
	type FieldResult,
	fingerprinted,
	replacedText,
	type Setting,
} from './text-changes.js';

/** Changes with what they add to the account. */
export interface AccountedChanges {
	readonly changes: readonly Change[];
	readonly entries: readonly Entry[];
}

/** For each unit on the left those on the right that answer it. */
export type Counterparts = ReadonlyMap<string, readonly string[]>;

/** Every difference between units that belong together: their own, and those of all that stands below them. */
export function changesOfPair(
	pair: ProvisionPair,
	counterparts: Counterparts,
	setting: Setting,
	elsewhere: Elsewhere,
): AccountedChanges {
	const { left, right, moved, said, parts, alone } = pair;
	const [a, b] = [left[0] as NumberedProvision, right[0] as NumberedProvision];
	const isOne = left.length === 1 && right.length === 1;
	if (isOne && isRepealed(b) && !isRepealed(a)) return repeal(pair, a, b, counterparts, setting);
	const own = [
		...each(left, right, (one, other) => heading(one, other, setting)),
		...said.flatMap(({ left: ours, right: theirs }) => [
			provisionText(ours, theirs, setting, elsewhere),
			departments(ours, theirs, setting),
		]),
		...(isOne ? [{ drafts: number(a, b, moved, setting), entries: [] }] : []),
	];
	return together([
		stated(own, a, b, counterparts, setting),
		...parts.map((part) => changesOfPart(part, counterparts, setting, elsewhere)),
		...alone.left.map((node) => lonePart(node, 'left', setting)),
		...alone.right.map((node) => lonePart(node, 'right', setting)),
	]);
}

/** Parts of units that belong together, which answer each other. */
function changesOfPart(
	{ left, right, moved }: ProvisionPieces,
	counterparts: Counterparts,
	setting: Setting,
	elsewhere: Elsewhere,
): AccountedChanges {
	const [a, b] = [left[0] as NumberedProvision, right[0] as NumberedProvision];
	const isOne = left.length === 1 && right.length === 1;
	const own = [
		...each(left, right, (one, other) => heading(one, other, setting)),
		provisionText(left, right, setting, elsewhere),
		departments(left, right, setting),
		...(isOne ? [{ drafts: number(a, b, moved, setting), entries: [] }] : []),
	];
	return stated(own, a, b, counterparts, setting);
}

/** A part that went to another unit: what of it stands there unchanged has moved, what differs is a change of its own. */
export function changesAcross(
	{ left, right }: ProvisionPieces,
	counterparts: Counterparts,
	setting: Setting,
): AccountedChanges {
	const [a, b] = [left[0] as NumberedProvision, right[0] as NumberedProvision];
	const own = [heading(a, b, setting), movedText(a, b, setting), departments(left, right, setting)];
	return stated(own, a, b, counterparts, setting);
}

/** A sentence that went to another provision: what of it is unchanged has moved, what differs is a change of its own. */
export function changesOfSentence(
	sentence: MovedSentence,
	counterparts: Counterparts,
	setting: Setting,
): AccountedChanges {
	const find = (nodes: readonly NumberedProvision[], { cell }: CellSpan) =>
		nodes.find(({ id }) => id === cell.unit) as NumberedProvision;
	const { from, to, left, right } = sentence;
	return stated(
		[movedSentence(sentence, setting)],
		find(from.left, left),
		find(to.right, right),
		counterparts,
		setting,
	);
}

function stated(
	results: readonly FieldResult[],
	a: NumberedProvision,
	b: NumberedProvision,
	counterparts: Counterparts,
	setting: Setting,
): AccountedChanges {
	const drafts = results.flatMap((result) => result.drafts).map((draft) => asReference(draft, counterparts));
	return {
		changes: fingerprinted(drafts, `${a.id} ${b.id}`, setting.relation),
		entries: results.flatMap(({ entries }) => entries),
	};
}

function together(all: readonly AccountedChanges[]): AccountedChanges {
	return {
		changes: all.flatMap(({ changes }) => changes),
		entries: all.flatMap(({ entries }) => entries),
	};
}

const article = /^第[〇○零一二三四五六七八九十百千\d]+[条章节编](?:之[一二三四五六七八九十])?$/;

/** A reference to an article by its number: it follows where the article went, or names another one. */
function asReference(draft: ChangeDraft, counterparts: Counterparts): ChangeDraft {
	const [from, to] = [draft.from?.text ?? '', draft.to?.text ?? ''];
	if (draft.field !== 'text' || !article.test(from) || !article.test(to)) return draft;
	const follows = counterparts.get(from)?.includes(to);
	return {
		...draft,
		...(follows ? editorial('citation-changed') : substantive('citation-changed', 'unclear')),
	};
}

/** Each of several against the first on the other side. */
function each<Result>(
	left: readonly NumberedProvision[],
	right: readonly NumberedProvision[],
	compare: (a: NumberedProvision, b: NumberedProvision) => Result,
): Result[] {
	const [a, b] = [left[0], right[0]];
	if (!a || !b) return [];
	return left.length >= right.length
		? left.map((one) => compare(one, b))
		: right.map((one) => compare(a, one));
}

/** What stood under the number is no more: its text is dropped as a whole, and so is each part below it. */
function repeal(
	{ left, right, moved, said, parts, alone }: ProvisionPair,
	a: NumberedProvision,
	b: NumberedProvision,
	counterparts: Counterparts,
	setting: Setting,
): AccountedChanges {
	const answered = [...said, ...parts].flatMap((part) => part.left).filter((node) => node !== a);
	const below = [...answered, ...alone.left];
	const first = a.provision.text ? a : (below.find(({ provision }) => provision.text) ?? a);
	const field = first.provision.text && b.provision.text ? 'text' : 'heading';
	const words = ({ provision }: NumberedProvision) => provision[field] ?? '';
	const whole = replacedText(
		field,
		provisionCell(first, words(first), setting.left),
		provisionCell(b, words(b), setting.right),
		() => substantive('clause-dropped', 'unclear'),
	);
	const own = [
		whole,
		departments(left, right, setting),
		{ drafts: number(a, b, moved, setting), entries: [] },
	];
	return together([
		stated(own, a, b, counterparts, setting),
		...below.filter((node) => node !== first).map((node) => lonePart(node, 'left', setting)),
	]);
}

function heading(a: NumberedProvision, b: NumberedProvision, setting: Setting): FieldResult {
	const [ours, theirs] = [
		provisionCell(a, a.provision.heading ?? '', setting.left),
		provisionCell(b, b.provision.heading ?? '', setting.right),
	];
	return replacedText('heading', ours, theirs, (from, to) =>
		from.replace(/[\s。，、]/g, '') === to.replace(/[\s。，、]/g, '')
			? folded('layout-only', 'layout')
			: editorial('item-renamed'),
	);
}

/** The units responsible; of provisions that were joined all together, each change with the provision that names the unit. */
function departments(
	left: readonly NumberedProvision[],
	right: readonly NumberedProvision[],
	setting: Setting,
): FieldResult {
	const names = (nodes: readonly NumberedProvision[], held: HeldPolicy) => {
		const first = nodes.find(({ provision }) => provision.departments) ?? (nodes[0] as NumberedProvision);
		return {
			unit: first.id,
			names: [...new Set(nodes.flatMap(({ provision }) => provision.departments ?? []))],
			evidence: evidenceOf(first, held),
		};
	};
	const { drafts, entries } = nameChanges(names(left, setting.left), names(right, setting.right), setting);
	return {
		drafts: drafts.map((draft) => {
			const [ours, theirs] = [naming(left, draft.from, setting.left), naming(right, draft.to, setting.right)];
			return {
				...draft,
				...(ours ? { left: [ours.unit], from: ours.side } : {}),
				...(theirs ? { right: [theirs.unit], to: theirs.side } : {}),
			};
		}),
		entries,
	};
}

/** The provision among several that names a unit, and where in its own list. */
function naming(nodes: readonly NumberedProvision[], side: ChangeSide | null, held: HeldPolicy) {
	if (!side || side.text === '' || nodes.length === 1) return undefined;
	const node = nodes.find(({ provision }) => provision.departments?.includes(side.text));
	const own = node?.provision.departments ?? [];
	if (!node) return undefined;
	const start = joinNames(own.slice(0, own.indexOf(side.text))).length + (own[0] === side.text ? 0 : 1);
	const end = start + side.text.length;
	return { unit: node.id, side: { ...side, start, end, evidence: evidenceOf(node, held) } };
}

/** Another number, or another place: a change of its own, and no difference of what is said. */
function number(a: NumberedProvision, b: NumberedProvision, moved: boolean, setting: Setting): ChangeDraft[] {
	const [from, to] = [a.provision.number ?? '', b.provision.number ?? ''];
	const sameNumber = numberKey(from) === numberKey(to);
	if (from === to && !moved) return [];
	return [
		{
			left: [a.id],
			right: [b.id],
			field: 'number',
			...(moved
				? { ...editorial('item-regrouped'), ...(sameNumber ? {} : { facets: ['item-renumbered'] as const }) }
				: sameNumber
					? folded('numeral-style', 'orthographic')
					: editorial('item-renumbered')),
			from: wholeOf(a, 'number', setting.left),
			to: wholeOf(b, 'number', setting.right),
		},
	];
}

/** A printed number without what is only its writing: 第8条 and 第八条, 一、 and 一. are one number. */
function numberKey(printed: string): string {
	return bareText(printed).replace(/\d+|[零〇○一二三四五六七八九十百千万两]+/g, (word) =>
		String(numberValue(word) ?? word),
	);
}
