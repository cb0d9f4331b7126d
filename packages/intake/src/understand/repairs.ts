import { lineSpan } from '@qingdan/core';
import type { Catalogue, Item, Repair } from '@qingdan/schema';
import type { Doubts } from './doubts.js';
import { remarks } from './remarks.js';

/**
 * Puts damaged cells right where the table itself gives evidence, and doubts them in any case: two cells that run together in
 * one, a cell that a page broke and in which words came twice, words that are no grammar.
 */
export function repaired(catalogue: Catalogue, doubts: Doubts): Catalogue {
	return {
		...catalogue,
		items: catalogue.items.map((item) => {
			if (item.variants) return item;
			const restored = withoutLoop(item, catalogue.items, doubts);
			const parted = partedCells(restored, catalogue, doubts);
			doubtFragments(parted, doubts);
			doubtBlanks(parted, catalogue, doubts);
			return parted;
		}),
	};
}

/**
 * A cell that a page broke, joined from two pieces, where the same words stand whole in another row: the first piece then
 * begins as those words do, the last ends them, and what lies between was recognised twice.
 */
function withoutLoop(item: Item, items: readonly Item[], doubts: Doubts): Item {
	let result = item;
	for (const repair of item.repairs ?? []) {
		const { field, before } = repair;
		if (repair.kind !== 'row-split' || before.length !== 2 || (field !== 'target' && field !== 'content'))
			continue;
		const [head = '', tail = ''] = before.map(({ text }) => text);
		const joined = head + tail;
		const twin = items.find((other) => {
			const text = other[field];
			if (other === item || !text || text === joined || !text.endsWith(tail)) return false;
			const kept = text.length - tail.length;
			return kept >= 8 && kept < head.length && head.startsWith(text.slice(0, kept));
		});
		const text = twin?.[field];
		if (!twin || !text) continue;
		const own: Repair = {
			...repair,
			kind: 'scrambled-cell',
			confidence: 'medium',
			checkedAgainst: { lines: twin.evidence.lines, quote: text },
			note: remarks.restored,
		};
		result = {
			...result,
			[field]: text,
			repairs: (result.repairs ?? []).map((one) => (one === repair ? own : one)),
		};
		doubts.onItem(item.number, field, 'cell-restored', 'warning', { lines: item.evidence.lines }, { text }, [
			text,
			joined,
		]);
	}
	return result;
}

/** People whom a service is for, as the first phrase of a cell names them. */
const people = /(?:人员?|对象|家庭|成员|户|儿童|居民|学生|职工|群众|妇女|遗属|军人|残疾人|企业|单位|机构)$/;

/** Recipients and content in one cell, the other blank: the first comma after a phrase that names people parts them. */
function partedCells(item: Item, { columns }: Catalogue, doubts: Doubts): Item {
	const { target, content, number, evidence } = item;
	const has = (field: string) => columns.some((column) => column.field === field);
	if (target === null || content !== null || !has('content') || !has('target') || item.sources?.target)
		return item;
	const comma = target.indexOf('，');
	const head = target.slice(0, comma);
	const tail = target.slice(comma + 1);
	if (comma < 2 || !people.test(head) || [...tail].length < 8) return item;
	for (const field of ['target', 'content'])
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
		confidence: 'medium',
		note: remarks.runTogether,
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

/** Words that no grammar puts side by side: an adverb or a preposition before 的, 条件 before a verb without 的. */
const noGrammar =
	/(?:不再|应当|必须|能够|并且|或者|以及|以便|从而|将|把|被|向)的(?![确士])|(?:的){2}|[、，]{2}|[，、；]。/g;

function doubtFragments({ number, target, content, evidence }: Item, doubts: Doubts): void {
	for (const [field, text] of [
		['target', target],
		['content', content],
	] as const) {
		for (const match of (text ?? '').matchAll(noGrammar)) {
			const words = (text ?? '').slice(Math.max(0, match.index - 6), match.index + match[0].length + 8);
			doubts.onItem(
				number,
				field,
				'fragment-misplaced',
				'warning',
				{ lines: evidence.lines },
				{ text: words },
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
