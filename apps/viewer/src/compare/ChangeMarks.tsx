import { type ChangeClass, isFolding } from '@qingdan/core';
import type { Side } from '../address/compare-place.js';
import { splitBySpans } from '../marks/marks.js';
import { useWords } from '../words/use-words.js';
import type { Words } from '../words.en.js';
import type { PlacedChange } from './rows.js';

interface Props {
	readonly side: Side;
	readonly text: string;
	readonly changes: readonly PlacedChange[];
	readonly selected: string | undefined;
}

const weights: readonly ChangeClass[] = [
	'substantive',
	'source-damage',
	'correction',
	'editorial',
	'localised',
	'orthographic',
	'layout',
];

/** A text with what stands on this side alone marked as deleted or inserted; said in words for screen readers. */
export function ChangeMarks({ side, text, changes, selected }: Props) {
	const words = useWords();
	const Mark = side === 'right' ? 'ins' : 'del';
	const byId = new Map(changes.map((placed) => [placed.id, placed]));
	const spans = changes.flatMap(({ id, change }) => {
		const place = side === 'right' ? change.to : change.from;
		return place ? [{ id, start: place.start, end: place.end }] : [];
	});
	return splitBySpans(text, spans).map((segment) => {
		const placed = segment.spans.flatMap((id) => byId.get(id) ?? []);
		const [main] = placed.sort((a, b) => weights.indexOf(a.change.class) - weights.indexOf(b.change.class));
		if (!main) return segment.text;
		const current = placed.some(({ id }) => id === selected) || undefined;
		if (segment.text === '')
			return <span key={`${segment.start}|`} className="gap" data-current={current} aria-hidden="true" />;
		const spoken = !isFolding(main.change.class);
		return (
			<Mark
				key={segment.start}
				data-class={main.change.class}
				data-against={placed.every(({ against }) => against === 'own') ? 'own' : undefined}
				data-current={current}
			>
				{spoken && <span className="visually-hidden">{spokenOnly(words, side, main)}</span>}
				{segment.text}
				{spoken && <span className="visually-hidden">{words.markEnd}</span>}
			</Mark>
		);
	});
}

function spokenOnly(words: Words, side: Side, { against }: PlacedChange): string {
	if (side === 'own') return words.ownOnly;
	if (side === 'left') return words.leftOnly;
	return against === 'own' ? words.notInOwn : words.rightOnly;
}
