import { alignProvisions, isRepealed, type ProvisionPair } from '../align/align-provisions.js';
import { decide, ruledProvisions, rulingsBetween } from '../align/rulings.js';
import type { Change, ChangeSide, ComparedUnits, LapsedRuling, Pair } from '../comparison.js';
import type { HeldAlignment, HeldPolicy } from '../corpus.js';
import { flatProvisions, type NumberedProvision, numberedProvisions } from '../policy/provision-id.js';
import { bareText } from '../text/layout.js';
import { numberValue } from '../text/number.js';
import { account } from './accounting.js';
import { joinNames } from './departments.js';
import { editorial, folded, substantive } from './kinds/kind.js';
import { loneProvision } from './lone-provision.js';
import { nameChanges } from './names.js';
import { evidenceOf, provisionCell, provisionText, wholeOf } from './provision-text.js';
import {
	type ChangeDraft,
	type FieldResult,
	fingerprinted,
	replacedText,
	type Setting,
} from './text-changes.js';

/** Compares two main texts: which provisions belong together, and every difference between them. */
export function compareProvisions(
	setting: Setting,
	alignments: readonly HeldAlignment[],
): ComparedUnits<string> & { readonly lapsed: readonly LapsedRuling[] } {
	const [ours, theirs] = [treeOf(setting.left), treeOf(setting.right)];
	const decisions = decide(
		rulingsBetween(alignments, setting.left.policy.key, setting.right.policy.key, 'provisions'),
		ruledProvisions(flatProvisions(ours)),
		ruledProvisions(flatProvisions(theirs)),
	);
	const { pairs, related, added, removed } = alignProvisions(ours, theirs, decisions);
	const counterparts = new Map(
		pairs.flatMap((pair) => pair.left.map(({ id }) => [id, pair.right.map((one) => one.id)] as const)),
	);
	const compared = pairs.map((pair) => ({ pair, ...comparePair(pair, counterparts, setting) }));
	const changes = [
		...compared.flatMap(({ changes }) => changes),
		...removed.flatMap((node) => loneProvision(node, 'left', setting)),
		...added.flatMap((node) => loneProvision(node, 'right', setting)),
	];
	return {
		pairs: compared.map(
			({ pair: { left, right, confidence, method, reasons, review }, changes: own }): Pair<string> => {
				const same = own.every(
					(change) =>
						change.field === 'number' || change.class === 'layout' || change.class === 'orthographic',
				);
				return {
					left: left.map(({ id }) => id),
					right: right.map(({ id }) => id),
					relation: left.length > 1 ? 'merged' : right.length > 1 ? 'split' : same ? 'same' : 'changed',
					confidence,
					method,
					reasons,
					review,
				};
			},
		),
		related,
		added: added.map(({ id }) => id),
		removed: removed.map(({ id }) => id),
		changes: changes as Change<string>[],
		accounting: account(compared.flatMap(({ entries }) => entries)),
		lapsed: decisions.lapsed,
	};
}

function treeOf({ policy }: HeldPolicy): NumberedProvision[] {
	return numberedProvisions(policy.provisions ?? []);
}

/** For each provision on the left those on the right that answer it. */
type Counterparts = ReadonlyMap<string, readonly string[]>;

function comparePair({ left, right, moved }: ProvisionPair, counterparts: Counterparts, setting: Setting) {
	const [a, b] = [left[0] as NumberedProvision, right[0] as NumberedProvision];
	const isOne = left.length === 1 && right.length === 1;
	const parts =
		isOne && isRepealed(b) && !isRepealed(a)
			? [repeal(a, b, setting)]
			: [
					...each(left, right, (one, other) => heading(one, other, setting)),
					provisionText(left, right, setting),
					departments(left, right, setting),
					...(isOne ? [{ drafts: number(a, b, moved, setting), entries: [] }] : []),
				];
	return {
		changes: fingerprinted(
			parts.flatMap(({ drafts }) => drafts).map((draft) => asReference(draft, counterparts)),
			`${a.id} ${b.id}`,
			setting.relation,
		),
		entries: parts.flatMap(({ entries }) => entries),
	};
}

const article = /^第[〇零一二三四五六七八九十百千\d]+[条章节编](?:之[一二三四五六七八九十])?$/;

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

/** What stood under the number is no more: one change, whatever it said. */
function repeal(a: NumberedProvision, b: NumberedProvision, setting: Setting): FieldResult {
	const field = a.provision.text && b.provision.text ? 'text' : 'heading';
	const words = ({ provision }: NumberedProvision) => provision[field] ?? '';
	return replacedText(
		field,
		provisionCell(a, words(a), setting.left),
		provisionCell(b, words(b), setting.right),
		() => substantive('clause-dropped', 'unclear'),
	);
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
	return bareText(printed).replace(/\d+|[零〇一二三四五六七八九十百千万两]+/g, (word) =>
		String(numberValue(word) ?? word),
	);
}
