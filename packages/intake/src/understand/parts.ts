import type { Policy } from '@qingdan/schema';
import type { Lines } from '../document.js';
import { around } from './spans.js';
import type { Line, Unit } from './stream.js';

export type Furniture = NonNullable<Policy['furniture']>[number]['kind'];

/** Printed words that are no part of the document itself. */
export interface FurniturePiece {
	readonly kind: Furniture;
	readonly text: string;
	readonly lines: Lines;
}

/** A title of one or several lines. */
export interface Title {
	readonly text: string;
	readonly lines: Lines;
	/** with the spaces that part names of issuers */
	readonly raw?: string;
}

/** An attachment: its label and what stands below it. */
export interface Annex {
	readonly label: Line;
	readonly number: number | undefined;
	title: Title | undefined;
	readonly units: Unit[];
}

/** A text with a title of its own: the notice, or what it transmits. */
export interface Part {
	title: Title | undefined;
	addressees: Line | undefined;
	/** lines in brackets right below the title: number, dates, history */
	readonly remarks: Line[];
	readonly units: Unit[];
	readonly signers: Line[];
	date: Line | undefined;
}

/** The parts of a document by the order of GB/T 9704. */
export interface Anatomy {
	readonly parts: Part[];
	readonly annexes: Annex[];
	/** the list of attachments: its label, then an entry each */
	readonly listed: { number: number; title: string; line: Line }[];
	readonly numberLine: Line | undefined;
	/** names above the document number */
	readonly heads: readonly Line[];
	readonly letterhead: Line | undefined;
	readonly disclosure: Line | undefined;
	readonly copies: readonly Line[];
	readonly printing: readonly Line[];
	readonly facts: readonly Line[];
	readonly furniture: readonly FurniturePiece[];
}

/** What the readers' kinds of furniture are called in a policy. */
export const furnitureKinds: Readonly<Record<NonNullable<Line['furniture']>, Furniture>> = {
	header: 'repeated-header',
	footer: 'repeated-header',
	'page-number': 'page-number',
	footnote: 'editor-line',
	navigation: 'related-links',
	comment: 'layout-mark',
};

/** A title of the lines that print it. */
export function titleOf(lines: readonly Line[]): Title {
	const [first] = lines;
	return {
		text: lines.map(({ text }) => text).join(''),
		raw: lines.map(({ raw }) => raw).join('\n'),
		lines: lines.reduce<Lines>((all, line) => around(all, line.lines), first?.lines ?? [1, 1]),
	};
}

/** The label alone: 附件： of 附件：某某清单. */
export function labelOnly(text: string): string {
	return (
		/^[（(]?附(?:件|表|录)\s*[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})?[）)]?[:：]?/.exec(text)?.[0] ??
		text
	);
}
