import type { Lines, Provision } from '@qingdan/schema';
import { cellsOf } from '../compare/cell.js';
import type { HeldPolicy } from '../corpus.js';
import { itemsOf } from '../matrix/catalogue.js';
import { type Figure, figureOfParameter, figureOfTarget, keyFigures } from '../matrix/figure.js';
import { flatProvisions, numberedProvisions } from '../policy/provision-id.js';
import { exactLines } from '../text/source.js';
import { findWords, type Span } from './words.js';

/** What a passage belongs to. */
export interface Section {
	readonly kind: 'document' | 'provision' | 'item';
	/** id of the provision or item; '' for the document */
	readonly id: string;
	/** as printed; null where there is none */
	readonly number: string | number | null;
	/** heading of the provision, name of the item, title of the document */
	readonly heading: string | null;
}

export type PassageField =
	| 'title'
	| 'notice'
	| 'heading'
	| 'text'
	| 'name'
	| 'target'
	| 'content'
	| 'serviceType'
	| 'departments'
	| 'note';

/** A stretch of verbatim text with what was read in it. */
export interface Passage {
	readonly section: Section;
	readonly field: PassageField;
	readonly text: string;
	readonly lines: Lines;
	readonly readings: readonly PlacedFigure[];
	/** what speaks for the whole section, whichever words of it are met */
	readonly own: readonly Figure[];
}

/** An encoded figure and where its quote stands in a passage. */
export interface PlacedFigure {
	readonly figure: Figure;
	readonly span: Span;
}

const known = new WeakMap<HeldPolicy, readonly Passage[]>();

/** All text of a policy in printed order: title, notice, provisions, catalogue. Read once for each policy. */
export function passagesOf(held: HeldPolicy): readonly Passage[] {
	const passages = known.get(held) ?? readPassages(held);
	known.set(held, passages);
	return passages;
}

function readPassages(held: HeldPolicy): Passage[] {
	const { title, notice } = held.policy;
	const document: Section = { kind: 'document', id: '', number: null, heading: title };
	const plain = (field: PassageField, text: string, lines: Lines): Passage => ({
		section: document,
		field,
		text,
		lines,
		readings: [],
		own: [],
	});
	return [
		plain('title', title, held.policy.sources?.title?.evidence?.lines ?? notice?.evidence.lines ?? 1),
		...(notice ? [plain('notice', notice.text, notice.evidence.lines)] : []),
		...flatProvisions(numberedProvisions(held.policy.provisions ?? [])).flatMap(({ id, provision }) =>
			passagesOfProvision(id, provision, held),
		),
		...(held.policy.catalogues ?? []).flatMap(({ notes }) =>
			(notes ?? []).map(({ text, evidence }) => plain('note', text, evidence.lines)),
		),
		...passagesOfCatalogue(held),
	];
}

function passagesOfProvision(id: string, provision: Provision, { source }: HeldPolicy): Passage[] {
	const { heading, text, evidence, targets } = provision;
	const section: Section = { kind: 'provision', id, number: provision.number, heading: heading ?? null };
	return (['heading', 'text'] as const).flatMap((field) => {
		const words = { heading, text }[field];
		if (words === undefined) return [];
		const readings = (targets ?? []).flatMap((target) => {
			const [span] = findWords(words, target.quote);
			const lines = exactLines(source, target.quote, target.lines ?? evidence.lines);
			const figure = figureOfTarget(target, heading ?? '', { file: source.file, lines });
			return span && figure ? [{ figure, span }] : [];
		});
		return [{ section, field, text: words, lines: evidence.lines, readings, own: [] }];
	});
}

function passagesOfCatalogue(held: HeldPolicy): Passage[] {
	return itemsOf(held).flatMap((item) => {
		const section: Section = { kind: 'item', id: item.id, number: item.number, heading: item.name };
		const own = keyFigures(item, held);
		const cells = (['name', 'target', 'content', 'serviceType'] as const).flatMap((field) =>
			cellsOf(item, field, held.source).map((cell): Passage => {
				const row = item.variants?.find(({ id }) => id === cell.variant) ?? item;
				const readings = cell.parameters.map(({ reading, start, end }) => ({
					figure: figureOfParameter(reading, row, item, held),
					span: { start, end },
				}));
				return { section, field, text: cell.text, lines: [...cell.evidence.lines], readings, own };
			}),
		);
		const departments = item.departments.map(
			(text): Passage => ({
				section,
				field: 'departments',
				text,
				lines: item.evidence.lines,
				readings: [],
				own: [],
			}),
		);
		return [...cells, ...departments];
	});
}
