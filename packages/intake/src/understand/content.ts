import type { BodyResolver, Vocabulary } from '@qingdan/core';
import type { Catalogue, Form, Policy, Provision } from '@qingdan/schema';
import { catalogueOf } from './catalogue.js';
import type { Doubts } from './doubts.js';
import { continuedForm, formTableOf, withNotes } from './forms.js';
import type { Grid } from './grid.js';
import { doubtUnusual } from './habits.js';
import { findHeaders } from './headers.js';
import { mayBeTitle } from './line-kinds.js';
import type { Parent } from './parent.js';
import type { Title } from './parts.js';
import { type PointList, pointListOf } from './point-list.js';
import { repaired } from './repairs.js';
import { policyLines } from './spans.js';
import type { Line, Unit } from './stream.js';

/** Tables and text of a part of a document. */
export interface Content {
	readonly lines: readonly Line[];
	readonly catalogues: readonly Catalogue[];
	readonly forms: readonly Form[];
	readonly furniture: NonNullable<Policy['furniture']>;
}

/** Turns the tables of a document into catalogues and forms, with ids that are unique in it. */
export class Contents {
	readonly #vocabulary: Vocabulary;
	readonly #bodies: BodyResolver;
	readonly #doubts: Doubts;
	readonly #parent: Parent | undefined;
	readonly #ids = new Set<string>();
	#catalogues = 0;
	#forms = 0;

	constructor(vocabulary: Vocabulary, bodies: BodyResolver, doubts: Doubts, parent?: Parent) {
		this.#vocabulary = vocabulary;
		this.#bodies = bodies;
		this.#doubts = doubts;
		this.#parent = parent;
	}

	/** Reads one part; `title` names what has no title of its own. */
	read(units: readonly Unit[], title: Title, component?: number): Content {
		const lines: Line[] = [];
		const catalogues: Catalogue[] = [];
		const forms: Form[] = [];
		const furniture: NonNullable<Policy['furniture']> = [];
		units.forEach((unit, at) => {
			if (unit.kind === 'line') {
				lines.push(unit);
				return;
			}
			const headers = findHeaders(unit.grid);
			const named = this.#titleFor(unit.grid, lines, title);
			if (headers) {
				this.#catalogues++;
				const { catalogue, repeated } = catalogueOf(unit.grid, headers, {
					id: this.#catalogues === 1 ? 'catalogue' : `catalogue-${this.#catalogues}`,
					title: named.text,
					titleLines: named.lines,
					bodies: this.#bodies,
					doubts: this.#doubts,
					itemId: (name, number) => this.#itemId(name, number),
				});
				const noted = this.#withNotes(catalogue, units, at, lines);
				const whole = repaired(noted, this.#bodies, this.#parent, this.#doubts);
				doubtUnusual(whole, this.#doubts);
				catalogues.push(whole);
				furniture.push(
					...[...(unit.repeated ?? []), ...repeated].map(({ text, lines: where }) => ({
						kind: 'repeated-header' as const,
						lines: policyLines(where),
						text,
					})),
				);
			} else {
				const before = forms.at(-1);
				if (before && named === title && units[at - 1]?.kind === 'table') {
					forms[forms.length - 1] = continuedForm(before, unit.grid);
					return;
				}
				this.#forms++;
				forms.push(formTableOf(unit.grid, named, `form-${this.#forms}`, component));
			}
		});
		const left = lines.filter((line) => !this.#used.has(line));
		const only = forms[0];
		// An annex that is a form keeps what is printed around its table as notes.
		if (component !== undefined && only && catalogues.length === 0) {
			forms[0] = withNotes(only, left);
			return { lines: [], catalogues, forms, furniture };
		}
		return { lines: left, catalogues, forms, furniture };
	}

	/** lines that became the title or a remark of a table */
	readonly #used = new Set<Line>();

	/** A short line right above a table that is no number and no sentence names it. */
	#titleFor(grid: Grid, lines: readonly Line[], title: Title): Title {
		const inside = grid.rows[0]?.cells.filter(({ covered, text }) => covered === 'no' && text !== '') ?? [];
		if (
			grid.width > 2 &&
			inside.length === 1 &&
			grid.rows.length > 2 &&
			inside[0] &&
			[...inside[0].text].length <= 60
		)
			return { text: inside[0].text, lines: inside[0].lines };
		const above = lines.at(-1);
		if (!above || this.#used.has(above) || grid.lines[0] - above.lines[1] > 6) return title;
		if (mayBeTitle(above) && !/^[（(]|[：:_]/.test(above.text) && [...above.text].length <= 60) {
			this.#used.add(above);
			return { text: above.text, lines: above.lines };
		}
		const heading = above.marker?.rest;
		return heading && [...heading].length <= 40 && !/[。；]/.test(heading)
			? { text: heading, lines: above.lines }
			: title;
	}

	/** Remarks below a table, and lines in brackets above it, belong to it. */
	#withNotes(catalogue: Catalogue, units: readonly Unit[], at: number, lines: readonly Line[]): Catalogue {
		const notes = [...(catalogue.notes ?? [])];
		const above = lines.findLast((line) => !this.#used.has(line));
		if (
			above &&
			above.marker === undefined &&
			units.indexOf(above) >= at - 2 &&
			/^[（(][^（）()]{1,60}[）)]$|^(?:单位|填报单位|填报日期|日期)[:：]/.test(above.text)
		) {
			this.#used.add(above);
			notes.unshift({ text: above.text, evidence: { lines: policyLines(above.lines) } });
		}
		for (let next = at + 1; next < units.length; next++) {
			const unit = units[next] as Unit;
			if (unit.kind === 'table') break;
			const continues =
				next > at + 1 &&
				unit.marker?.kind === 'digit' &&
				notes.length > 0 &&
				this.#used.has(units[next - 1] as Line);
			if (!/^(?:※)?(?:备注|附注|注|说明|注释)\d*[:：.．、]/.test(unit.text) && !continues) break;
			this.#used.add(unit);
			notes.push({ text: unit.text, evidence: { lines: policyLines(unit.lines) } });
		}
		return notes.length > 0 ? { ...catalogue, notes } : catalogue;
	}

	/** The id of an item is that of its concept where its name is one, else its number. */
	#itemId(name: string, number: number): string {
		const concept = this.conceptOf(name);
		const wanted =
			concept?.split('/')[1] ??
			(this.#catalogues > 1 ? `item-${this.#catalogues}-${number}` : `item-${number}`);
		let id = wanted;
		for (let times = 2; this.#ids.has(id); times++) id = `${wanted}-${times}`;
		this.#ids.add(id);
		return id;
	}

	/** A list of numbered points as a catalogue of its own. */
	pointList(provisions: readonly Provision[], title: Title): PointList {
		const id = this.#catalogues === 0 ? 'catalogue' : `catalogue-${this.#catalogues + 1}`;
		const list = pointListOf(
			provisions,
			title,
			this.#bodies,
			(name, number) => this.#itemId(name, number),
			this.#catalogues > 0,
		);
		if (!list.catalogue) return list;
		if (list.inferred > 0)
			this.#doubts.onDocument(
				'points-as-items',
				'info',
				{ lines: list.catalogue.evidence.lines },
				{ title: title.text, count: `${list.inferred}` },
			);
		this.#catalogues++;
		return { ...list, catalogue: { ...list.catalogue, id } };
	}

	/** The concept whose name or other name this is; what a bracket adds may make it another service, and is no part of a name. */
	conceptOf(name: string): string | undefined {
		return this.#vocabulary.concepts.concepts.find(({ zh, aliases }) =>
			[zh, ...(aliases ?? [])].includes(name),
		)?.id;
	}
}
