import type { Limits, ReadingNoticeCode } from '@qingdan/schema';
import type { DraftNotice } from '../lay-out.js';
import { type Element, elementIn, elementsIn } from '../xml.js';
import type { Numbering } from './numbering.js';
import type { Styles } from './styles.js';

/** Which edition of a document with tracked changes is read. */
export type Revisions = 'accepted' | 'rejected';

/** What is known while a part is walked through. */
export interface Context {
	readonly styles: Styles;
	readonly numbering: Numbering;
	readonly revisions: Revisions;
	readonly limits: Limits;
	readonly fields: Fields;
}

/** A notice that does not know yet which block it belongs to. */
export type PendingNotice = Omit<DraftNotice, 'at'>;

/** Marks of a tracked change around a piece of text. */
export type Revision = 'insertion' | 'deletion';

/** The elements that say that what they hold was inserted or deleted (ECMA-376 part 1, 17.13.5). */
export const revisionOf: Readonly<Record<string, Revision>> = {
	'w:ins': 'insertion',
	'w:moveTo': 'insertion',
	'w:del': 'deletion',
	'w:moveFrom': 'deletion',
};

/** Whether text under a tracked change is not in the edition that is read. */
export function isLeftOut(revision: Revision, revisions: Revisions): boolean {
	return revision === (revisions === 'accepted' ? 'deletion' : 'insertion');
}

/** Says of a tracked change that it is in the text or not. */
export function revisionNotice(
	code: ReadingNoticeCode,
	revision: Revision,
	text: string,
	revisions: Revisions,
): PendingNotice {
	return { code, text, effect: isLeftOut(revision, revisions) ? 'left-out' : 'unsure' };
}

/** The properties of a thing in the edition that is read: those before a tracked change of them, if it is rejected. */
export function propertiesOf(element: Element, name: string, revisions: Revisions): Element | undefined {
	const current = elementIn(element, name);
	const change = revisions === 'rejected' ? elementIn(current, `${name}Change`) : undefined;
	return change ? elementIn(change, name) : current;
}

/**
 * The one of several renderings that is read: the first choice that holds anything, else the fallback. All say the same.
 */
export function renderingOf(alternate: Element): Element | undefined {
	const choices = elementsIn(alternate, 'mc:Choice').filter(({ children }) => children.length > 0);
	return choices[0] ?? elementIn(alternate, 'mc:Fallback');
}

/** All words below an element, deleted ones too, each rendering once. */
export function wordsBelow(element: Element): string {
	const pieces: string[] = [];
	const visit = (at: Element) => {
		if (at.name === 'w:t' || at.name === 'w:delText' || at.name === 'm:t') {
			for (const child of at.children) if (typeof child === 'string') pieces.push(child);
		} else if (at.name === 'mc:AlternateContent') {
			const rendering = renderingOf(at);
			if (rendering) visit(rendering);
		} else {
			for (const child of elementsIn(at)) visit(child);
		}
	};
	visit(element);
	return pieces.join('');
}

/** Fields whose code is not shown: what stands between the begin of a field and its result. */
export class Fields {
	/** marks of fields that begin and end; one that never ends would swallow the rest of the document */
	readonly #whole = new Set<Element>();
	readonly #open: ('code' | 'result')[] = [];
	/** how many of the open ones are in their code */
	#inCode = 0;

	constructor(part: Element) {
		const open: Element[][] = [];
		const visit = (element: Element) => {
			if (element.name === 'w:fldChar') {
				const type = element.attributes['w:fldCharType'];
				if (type === 'begin') open.push([element]);
				else if (type === 'separate') open.at(-1)?.push(element);
				else for (const mark of [...(open.pop() ?? []), element]) this.#whole.add(mark);
			}
			for (const child of elementsIn(element)) visit(child);
		};
		visit(part);
	}

	/** takes note of a mark */
	pass(mark: Element): void {
		if (!this.#whole.has(mark)) return;
		const type = mark.attributes['w:fldCharType'];
		if (type === 'begin') {
			this.#open.push('code');
			this.#inCode++;
			return;
		}
		if (this.#open.pop() === 'code') this.#inCode--;
		if (type === 'separate') this.#open.push('result');
	}

	get isInCode(): boolean {
		return this.#inCode > 0;
	}
}
