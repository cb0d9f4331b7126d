import {
	type DraftParent,
	mainCatalogue,
	reviseCell,
	reviseProvisions,
	type Vocabulary,
} from '@qingdan/core';
import { readRow } from '@qingdan/intake';
import { yamlWith } from '@qingdan/publish';
import type { Draft, DraftItem, Item, Operation, Step } from '@qingdan/schema';
import type { DraftEdit, OwnWords } from './draft-edit.js';
import { provisionsKept } from './main-text.js';

/** What an edit is made on. */
export interface EditedDraft {
	readonly draft: Draft;
	/** as it is written, comments included */
	readonly yaml: string;
	readonly parent: DraftParent;
	readonly vocabulary: Vocabulary;
}

/** The text of a draft after an edit; only the part that it touches is written anew. */
export function applyEdit(edited: EditedDraft, edit: Exclude<DraftEdit, { kind: 'move' }>): string {
	const { draft, yaml, parent } = edited;
	const operations = (item: string, next: readonly Operation[]) =>
		yamlWith(yaml, ['items', item], next.length > 0 ? next : undefined);
	const before = (item: string): readonly Operation[] => draft.items?.[item] ?? [];
	switch (edit.kind) {
		case 'cell': {
			const { item, field, variant, text } = edit;
			const revision =
				field === 'departments'
					? { field, bodies: bodiesIn(text) }
					: { field, ...(variant === undefined ? {} : { variant }), text: text === '' ? null : text };
			return operations(item, reviseCell(draft, parent, item, revision, edited.vocabulary) ?? before(item));
		}
		case 'fill':
			return operations(edit.item, filled(before(edit.item), edit, itemOf(parent, edit.item)));
		case 'correct':
			return operations(edit.item, corrected(before(edit.item), edit.anomaly, itemOf(parent, edit.item)));
		case 'omit':
			return operations(edit.item, [{ op: 'omit' }]);
		case 'split': {
			const taken = ownIds(edited);
			return operations(edit.item, [
				{
					op: 'split',
					into: edit.into.map((words) => ownItem(words, edited, taken)) as DraftItem[],
				},
			]);
		}
		case 'merge':
			return operations(edit.item, [
				{
					op: 'merge',
					from: [edit.item, ...edit.others],
					item: ownItem(edit.into, edited, ownIds(edited)),
				},
			]);
		case 'add': {
			const words = { name: '', target: '', content: '', serviceType: '', departments: '' };
			const item = ownItem({ ...words, name: edit.name }, edited, ownIds(edited));
			return yamlWith(yaml, ['add'], [...(draft.add ?? []), { op: 'add', item }]);
		}
		case 'own': {
			const held = heldAt(draft, edit.steps);
			return held ? yamlWith(yaml, edit.steps, ownItem(edit.words, edited, new Set(), held)) : yaml;
		}
		case 'drop':
			return yamlWith(yaml, edit.steps, undefined);
		case 'restore':
			return yamlWith(operations(edit.item, []), ['readings', edit.item], undefined);
		case 'grounds':
			return operations(
				edit.item,
				before(edit.item).map(({ reason: _, basis: __, ...one }) => ({
					...one,
					...(edit.reason === '' ? {} : { reason: edit.reason }),
					...(edit.basis === '' ? {} : { basis: edit.basis }),
				})),
			);
		case 'provisions':
			return yamlWith(yaml, ['provisions'], provisionsKept(edit.kept, draft, parent));
		case 'provision':
			return yamlWith(
				yaml,
				['provisions'],
				reviseProvisions(draft, parent, edit.revision, edited.vocabulary),
			);
		case 'title':
			return edit.title.trim() === '' ? yaml : yamlWith(yaml, ['title'], edit.title.trim());
	}
}

/** Bodies as they are written in one line. */
function bodiesIn(text: string): string[] {
	return text
		.split(/[、，,；;\n]/)
		.map((name) => name.trim())
		.filter((name) => name !== '');
}

function itemOf({ policy }: DraftParent, id: string): Item | undefined {
	return mainCatalogue(policy)?.catalogue.items.find((one) => one.id === id);
}

/** A standard that was left open, stated in the place of the words that leave it open. */
function filled(
	before: readonly Operation[],
	{ delegation, variant, to }: Extract<DraftEdit, { kind: 'fill' }>,
	item: Item | undefined,
): readonly Operation[] {
	const row = variant === undefined ? item : item?.variants?.find(({ id }) => id === variant);
	const open = row?.delegations?.find(({ id }) => id === delegation);
	if (!open) return before;
	const own = (one: Operation) => one.delegation === delegation && one.variant === variant;
	const at = before.findIndex(own);
	const others = before.filter((one) => !own(one));
	if (to.trim() === '') return others;
	const operation: Operation = {
		...before[at],
		op: 'fill',
		delegation,
		field: open.field as 'target' | 'content',
		...(variant === undefined ? {} : { variant }),
		was: open.quote,
		to: to.trim(),
	};
	return at < 0 ? [...others, operation] : before.map((one, index) => (index === at ? operation : one));
}

/** A slip of the parent replaced by the reading that its encoder noted. */
function corrected(
	before: readonly Operation[],
	anomaly: string,
	item: Item | undefined,
): readonly Operation[] {
	if (before.some((one) => one.anomaly === anomaly)) return before.filter((one) => one.anomaly !== anomaly);
	const slip = item?.anomalies?.find(({ id }) => id === anomaly);
	const [span] = slip?.spans ?? [];
	if (!slip?.reading || !span?.quote || !item) return before;
	const field = (['name', 'target', 'content', 'serviceType'] as const).find((one) =>
		item[one]?.includes(span.quote as string),
	);
	return field ? [...before, { op: 'correct', anomaly, field, was: span.quote, to: slip.reading }] : before;
}

/** Ids that are taken: the parent's and those of items the draft holds in full. */
function ownIds({ draft, parent }: EditedDraft): Set<string> {
	const operations = [...(draft.add ?? []), ...Object.values(draft.items ?? {}).flat()];
	return new Set([
		...(mainCatalogue(parent.policy)?.catalogue.items ?? []).map(({ id }) => id),
		...operations.flatMap(({ item, into, id }) => [
			...(item ? [item.id] : []),
			...(into ?? []).map((one) => one.id),
			...(id ? [id] : []),
		]),
	]);
}

function heldAt(draft: Draft, steps: readonly Step[]): DraftItem | undefined {
	let value: unknown = draft;
	for (const step of steps) value = (value as Record<Step, unknown> | undefined)?.[step];
	return value as DraftItem | undefined;
}

/** Readings of an item that follow from its words. */
const readKeys = ['population', 'parameters', 'delegations', 'untyped'] as const;

/** An item in full by the words of a form; what grammar reads in them is written beside them, for a person to see. */
function ownItem(
	words: OwnWords,
	{ draft, vocabulary }: EditedDraft,
	taken: Set<string>,
	held?: DraftItem,
): DraftItem {
	const orNull = (text: string) => (text.trim() === '' ? null : text.trim());
	const cells = { target: orNull(words.target), content: orNull(words.content) };
	const { unread: _, unsure: __, ...readings } = readRow(cells, draft.region, vocabulary);
	const same = held && held.target === cells.target && held.content === cells.content;
	const kept = Object.fromEntries(
		Object.entries(held ?? {}).filter(([key]) => same || !readKeys.some((one) => one === key)),
	);
	const item = {
		...kept,
		id: held?.id ?? freeId(taken),
		name: words.name.trim() || (held?.name ?? ''),
		...cells,
		serviceType: orNull(words.serviceType),
		departments: bodiesIn(words.departments),
		...(same ? {} : readings),
	};
	return item as DraftItem;
}

function freeId(taken: Set<string>): string {
	for (let count = 1; ; count++) {
		const id = `own-item-${count}`;
		if (taken.has(id)) continue;
		taken.add(id);
		return id;
	}
}
