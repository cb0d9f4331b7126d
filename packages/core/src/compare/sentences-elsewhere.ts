import { assign } from '../align/assign.js';
import type { ProvisionPair, ProvisionPieces } from '../align/provision-groups.js';
import type { UnitId } from '../comparison.js';
import type { NumberedProvision } from '../policy/provision-id.js';
import { bigrams, containment, dice } from '../text/similarity.js';
import type { CellSpan } from './cell.js';
import { isStatement, same, sentencesOf, wordsOf } from './moved-sentences.js';
import { cellsOf } from './provision-cell.js';
import { tooMany } from './region.js';
import type { Setting } from './text-changes.js';

/** A sentence that stands in another provision now. */
export interface MovedSentence {
	/** the texts that belong together from which it went, and to which it came */
	readonly from: Texts;
	readonly to: Texts;
	readonly left: CellSpan;
	readonly right: CellSpan;
}

/** Sentences that went from one provision to another, whose own partner is another one. */
export interface Elsewhere {
	readonly moved: readonly MovedSentence[];
	/** what they take of each provision's text on either side */
	readonly left: ReadonlyMap<UnitId, readonly CellSpan[]>;
	readonly right: ReadonlyMap<UnitId, readonly CellSpan[]>;
}

type Texts = Pick<ProvisionPieces, 'left' | 'right'>;

interface Sentence {
	readonly texts: Texts;
	readonly span: CellSpan;
	readonly grams: ReadonlyMap<string, number>;
}

/** A sentence this much like one in the text that answers its own stays there. */
const atHome = 0.5;
/** So much of the shorter one in the longer one is the shorter one. */
const joined = 0.8;

/** Finds sentences that nothing in the partner of their own text answers, and a sentence in another text does. */
export function sentencesElsewhere(pairs: readonly ProvisionPair[], setting: Setting): Elsewhere {
	const texts = pairs.flatMap(({ said, parts }) => [...said, ...parts]).filter(isBoth);
	const [lost, gained]: [Sentence[], Sentence[]] = [[], []];
	for (const one of texts) {
		const [ours, theirs] = [sentences(one, 'left', setting), sentences(one, 'right', setting)];
		if (tooMany(spansOf(ours), spansOf(theirs))) continue;
		lost.push(...ours.filter((sentence) => !isAnswered(sentence, theirs)));
		gained.push(...theirs.filter((sentence) => !isAnswered(sentence, ours)));
	}
	if (tooMany(spansOf(lost), spansOf(gained))) return { moved: [], left: new Map(), right: new Map() };
	const likeness = lost.map((a) => gained.map((b) => (a.texts === b.texts ? 0 : dice(a.grams, b.grams))));
	const moved = assign(likeness, same).map(([row, column]): MovedSentence => {
		const [a, b] = [lost[row] as Sentence, gained[column] as Sentence];
		return { from: a.texts, to: b.texts, left: a.span, right: b.span };
	});
	return {
		moved,
		left: byUnit(moved.map(({ left }) => left)),
		right: byUnit(moved.map(({ right }) => right)),
	};
}

function byUnit(spans: readonly CellSpan[]): ReadonlyMap<UnitId, readonly CellSpan[]> {
	const found = new Map<UnitId, CellSpan[]>();
	for (const span of spans) found.set(span.cell.unit, [...(found.get(span.cell.unit) ?? []), span]);
	return found;
}

function isBoth({ left, right }: Texts): boolean {
	const speaks = (nodes: readonly NumberedProvision[]) => nodes.some(({ provision }) => provision.text);
	return speaks(left) && speaks(right);
}

function sentences(texts: Texts, side: 'left' | 'right', setting: Setting): Sentence[] {
	return cellsOf(texts[side], setting[side])
		.flatMap(({ said }) => sentencesOf(said))
		.filter(isStatement)
		.map((span) => ({ texts, span, grams: bigrams(wordsOf(span)) }));
}

function spansOf(list: readonly Sentence[]): CellSpan[] {
	return list.map(({ span }) => span);
}

/** Whether something in other sentences says what a sentence says, or all of it was joined into a longer one, or parted. */
function isAnswered({ grams }: Sentence, others: readonly Sentence[]): boolean {
	return others.some(
		(other) => dice(grams, other.grams) >= atHome || containment(grams, other.grams) >= joined,
	);
}
