import { type BodyResolver, lineSpan } from '@qingdan/core';
import type { Catalogue, Item, Repair } from '@qingdan/schema';
import type { Doubts } from './doubts.js';
import { withFragmentMoved, withoutStray } from './moved-fragment.js';
import type { Parent } from './parent.js';
import { remarks } from './remarks.js';
import { withCellsInPlace } from './shifted-cells.js';

/**
 * Puts damaged cells right where the table itself, or the text of a parent, gives evidence, and doubts them in any case: two
 * cells that run together in one, cells that moved where one was dropped, words that fell into the neighbouring cell, a cell
 * that a page broke and in which words came twice, words that are no grammar.
 */
export function repaired(
	catalogue: Catalogue,
	bodies: BodyResolver,
	parent: Parent | undefined,
	doubts: Doubts,
): Catalogue {
	return {
		...catalogue,
		items: catalogue.items.map((item) => {
			if (item.variants) return item;
			const placed = withCellsInPlace(item, catalogue, bodies, parent, doubts);
			const restored = withoutLoop(placed, catalogue.items, parent, doubts);
			const parted = partedCells(restored, catalogue, parent, doubts);
			const whole = parent ? withFragmentMoved(parted, parent, doubts) : parted;
			doubtFragments(whole, parent, doubts);
			doubtBlanks(whole, catalogue, doubts);
			return whole;
		}),
	};
}

/**
 * A cell that a page broke, joined from two pieces, where the same words stand whole in another row: the first piece then
 * begins as those words do, the last ends them, and what lies between was recognised twice.
 */
function withoutLoop(item: Item, items: readonly Item[], parent: Parent | undefined, doubts: Doubts): Item {
	let result = item;
	for (const repair of item.repairs ?? []) {
		const { field, before } = repair;
		if (repair.kind !== 'row-split' || before.length !== 2 || (field !== 'target' && field !== 'content'))
			continue;
		const [head = '', tail = ''] = before.map(({ text }) => text);
		const joined = head + tail;
		const hasWhole = (other: Item) => {
			const text = other[field];
			if (other === item || !text || text === joined || !text.endsWith(tail)) return false;
			const kept = text.length - tail.length;
			return kept >= 8 && kept < head.length && head.startsWith(text.slice(0, kept));
		};
		const own = items.find(hasWhole);
		const twin = own ?? parent?.items.find(hasWhole);
		const text = twin?.[field];
		if (!twin || !text) continue;
		const by = !own && parent ? parent.named(twin) : undefined;
		const restored: Repair = {
			...repair,
			kind: 'scrambled-cell',
			confidence: 'medium',
			...(own || !parent
				? { checkedAgainst: { lines: twin.evidence.lines, quote: text } }
				: parent.evidence(twin, field)),
			note: by === undefined ? remarks.restored : remarks.restoredBy(by),
		};
		result = {
			...result,
			[field]: text,
			repairs: (result.repairs ?? []).map((one) => (one === repair ? restored : one)),
		};
		const { lines } = item.evidence;
		const candidates = [text, joined];
		if (by === undefined)
			doubts.onItem(item.number, field, 'cell-restored', 'warning', { lines }, { text }, candidates);
		else
			doubts.onItem(
				item.number,
				field,
				'restored-by-parent',
				'warning',
				{ lines },
				{ text, parent: by },
				candidates,
			);
	}
	return result;
}

/** People whom a service is for, as the first phrase of a cell names them. */
const people = /(?:人员?|对象|家庭|成员|户|儿童|居民|学生|职工|群众|妇女|遗属|军人|残疾人|企业|单位|机构)$/;

/**
 * Recipients and content in one cell, the other blank: parted where the parent's item of the same name has the one or the other,
 * else at the first comma after a phrase that names people.
 */
function partedCells(item: Item, { columns }: Catalogue, parent: Parent | undefined, doubts: Doubts): Item {
	const { target, content, number, evidence } = item;
	const has = (field: string) => columns.some((column) => column.field === field);
	if (target === null || content !== null || !has('content') || !has('target') || item.sources?.target)
		return item;
	const counterpart = parent?.counterpart(item.name);
	const byParent = counterpart && partingBy(target, counterpart);
	const { head, tail } = byParent ?? atFirstComma(target);
	if (head === '' || [...tail].length < 8 || (!byParent && !people.test(head))) return item;
	for (const field of ['target', 'content'] as const)
		doubts.onItem(
			number,
			field,
			'cells-run-together',
			'warning',
			{ lines: evidence.lines },
			{ text: target },
			field === 'content' ? [tail, target] : [head, target],
		);
	const own = (field: 'target' | 'content', text: string, id: string): Repair => ({
		id,
		kind: 'cells-merged',
		field,
		before: [{ lines: evidence.lines, text }],
		confidence: byParent ? 'high' : 'medium',
		...(byParent && parent ? parent.evidence(counterpart, field) : {}),
		note: byParent && parent ? remarks.partedBy(parent.named(counterpart)) : remarks.runTogether,
	});
	const count = item.repairs?.length ?? 0;
	return {
		...item,
		target: head,
		content: tail,
		repairs: [
			...(item.repairs ?? []),
			own('target', head, `r${count + 1}`),
			own('content', tail, `r${count + 2}`),
		],
	};
}

function atFirstComma(text: string): { head: string; tail: string } {
	const comma = text.indexOf('，');
	return comma < 2 ? { head: '', tail: '' } : { head: text.slice(0, comma), tail: text.slice(comma + 1) };
}

/** Where a parent's recipients end, or its content begins, in a text that runs both together; one of them must stand there whole. */
function partingBy(text: string, counterpart: Item): { head: string; tail: string } | undefined {
	const { target, content } = counterpart;
	const parted = (at: number) => ({
		head: text.slice(0, at).replace(/，$/, ''),
		tail: text.slice(at).replace(/^，/, ''),
	});
	const bare = (one: string) => one.replace(/[。；]$/, '');
	if (target && bare(target).length >= 4 && text.startsWith(bare(target))) return parted(bare(target).length);
	const at = content ? text.lastIndexOf(bare(content)) : -1;
	const ends = content && at > 1 && text.length - at - bare(content).length <= 1;
	return ends && bare(content).length >= 6 ? parted(at) : undefined;
}

/** Words that no grammar puts side by side: an adverb or a preposition before 的, 条件 before a verb without 的. */
const noGrammar =
	/(?:不再|应当|必须|能够|并且|或者|以及|以便|从而|将|把|被|向)的(?![确士])|(?:的){2}|[、，]{2}|[，、；]。/g;

function doubtFragments(item: Item, parent: Parent | undefined, doubts: Doubts): void {
	for (const field of ['target', 'content'] as const) {
		const text = item[field] ?? '';
		for (const match of text.matchAll(noGrammar)) {
			const words = text.slice(Math.max(0, match.index - 6), match.index + match[0].length + 8);
			const without = withoutStray(item, field, match.index + match[0].length, parent);
			doubts.onItem(
				item.number,
				field,
				'fragment-misplaced',
				'warning',
				{ lines: item.evidence.lines },
				{ text: words },
				without === undefined ? [] : [without, text],
			);
		}
	}
}

/** A blank cell in a column that is otherwise filled, in a text that does not say whether it is merged. */
function doubtBlanks(item: Item, { columns, items }: Catalogue, doubts: Doubts): void {
	for (const field of ['target', 'content'] as const) {
		if (item[field] !== null || !columns.some((column) => column.field === field)) continue;
		const filled = items.filter((other) => other[field] !== null || other.variants).length;
		if (filled * 2 >= items.length && lineSpan(item.evidence.lines)[0] > 0)
			doubts.onItem(item.number, field, 'cell-blank', 'notice', { lines: item.evidence.lines });
	}
}
