import type { BodyResolver } from '@qingdan/core';
import { AttachmentList } from './attachment-list.js';
import { isDateLine } from './dates.js';
import {
	annexLabel,
	beginsRelatedLinks,
	continuesTitle,
	formOf,
	isAddressees,
	isCopies,
	isDisclosure,
	isDivider,
	isEditorLine,
	isHistory,
	isLetterhead,
	isNumberLine,
	isPageFact,
	isPrinting,
	isSigner,
	mayBeTitle,
	titleBehindNumber,
} from './line-kinds.js';
import { withoutPageHead } from './page-head.js';
import {
	type Anatomy,
	type Annex,
	type Furniture,
	type FurniturePiece,
	furnitureKinds,
	labelOnly,
	type Part,
	titleOf,
} from './parts.js';
import { plain } from './plain.js';
import type { Line, TableUnit, Unit } from './stream.js';
import { beginsNamed, leadsToTitle, titleMayBegin, withoutIssuers } from './title-lines.js';

/** Takes a document apart; every unit of the flow ends in exactly one part. */
export function anatomyOf(units: readonly Unit[], bodies: BodyResolver): Anatomy {
	return new Dissection(units, bodies).cut();
}

class Dissection {
	readonly #units: readonly Unit[];
	readonly #bodies: BodyResolver;
	readonly #parts: Part[] = [];
	readonly #annexes: Annex[] = [];
	readonly #attachments = new AttachmentList();
	readonly #heads: Line[] = [];
	readonly #copies: Line[] = [];
	readonly #printing: Line[] = [];
	readonly #facts: Line[] = [];
	readonly #furniture: FurniturePiece[];
	#numberLine: Line | undefined;
	#letterhead: Line | undefined;
	#disclosure: Line | undefined;
	/** lines that may be the beginning of a title */
	#pending: Line[] = [];
	#annex: Annex | undefined;
	#closed = false;

	constructor(units: readonly Unit[], bodies: BodyResolver) {
		const head = withoutPageHead(units);
		this.#units = head.units;
		this.#furniture = [...head.furniture];
		this.#bodies = bodies;
	}

	cut(): Anatomy {
		this.#units.forEach((unit, at) => {
			if (unit.kind === 'table') this.#table(unit);
			else this.#line(unit, at);
		});
		this.#release();
		return {
			parts: this.#parts,
			annexes: this.#annexes,
			listed: this.#attachments.listed,
			numberLine: this.#numberLine,
			heads: this.#heads,
			letterhead: this.#letterhead,
			disclosure: this.#disclosure,
			copies: this.#copies,
			printing: this.#printing,
			facts: this.#facts,
			furniture: this.#furniture,
		};
	}

	/** What a bar or a cell parts is listed piece by piece, as no quote reaches across them. */
	#discard(kind: Furniture, { text, raw, lines }: Line): void {
		const pieces = raw.includes('\t') ? raw.split('\t').map(plain) : text.split('|');
		for (const piece of pieces) if (piece !== '') this.#furniture.push({ kind, text: piece, lines });
	}

	#table(unit: TableUnit): void {
		this.#attachments.close();
		this.#release();
		this.#target().push(unit);
	}

	/** Where running text goes: the open annex, else the last part. */
	#target(): Unit[] {
		if (this.#annex) return this.#annex.units;
		return this.#lastPart().units;
	}

	#lastPart(): Part {
		const last = this.#parts.at(-1);
		if (last) return last;
		const part: Part = {
			title: undefined,
			addressees: undefined,
			remarks: [],
			units: [],
			signers: [],
			date: undefined,
		};
		this.#parts.push(part);
		return part;
	}

	/** Lines that did not become a title are text. */
	#release(): void {
		const lines = this.#pending;
		this.#pending = [];
		if (lines.length === 0) return;
		if (this.#parts.length === 0 && !this.#annex && lines.some((line) => [...line.text].length <= 60)) {
			this.#openPart(lines);
			return;
		}
		this.#target().push(...lines);
	}

	#openPart(lines: readonly Line[]): void {
		this.#parts.push({
			title: titleOf(lines),
			addressees: undefined,
			remarks: [],
			units: [],
			signers: [],
			date: undefined,
		});
	}

	#line(line: Line, at: number): void {
		if (line.furniture !== undefined) {
			this.#discard(furnitureKinds[line.furniture], line);
			return;
		}
		if (line.contents) {
			this.#release();
			this.#discard('table-of-contents', line);
			return;
		}
		if (this.#closed || beginsRelatedLinks(line)) {
			this.#closed ||= this.#parts.length > 0;
			this.#discard('related-links', line);
			return;
		}
		if (this.#frame(line, at)) return;
		if (this.#listEntry(line, at)) return;
		if (this.#beginsAnnex(line, at)) return;
		if (this.#inTitle(line, at)) return;
		this.#release();
		this.#text(line);
	}

	/** Lines around the text: heads, numbers, signatures, dates, copies. */
	#frame(line: Line, at: number): boolean {
		if (isLetterhead(line) && this.#parts.length === 0) {
			this.#letterhead ??= line;
			this.#discard('letterhead', line);
			return true;
		}
		if (line.text === this.#numberLine?.text && this.#isAtHead()) {
			this.#discard('repeated-header', line);
			return true;
		}
		if (isNumberLine(line) && this.#numberLine === undefined && this.#isAtHead()) {
			this.#numberLine = line;
			this.#heads.push(...this.#pending.filter((one) => isSigner(one, this.#bodies)));
			this.#pending = this.#pending.filter((one) => !this.#heads.includes(one));
			const title = titleBehindNumber(line.text);
			if (title !== undefined) this.#openPart([{ ...line, text: title }]);
			return true;
		}
		if (isPageFact(line)) {
			this.#facts.push(line);
			this.#discard('editor-line', line);
			return true;
		}
		if (isDivider(line)) {
			this.#discard('layout-mark', line);
			return true;
		}
		if (isEditorLine(line)) {
			this.#discard('editor-line', line);
			return true;
		}
		if (isDisclosure(line)) {
			this.#disclosure ??= line;
			return true;
		}
		if (isCopies(line)) {
			this.#copies.push(line);
			this.#discard('printing-line', { ...line, text: line.text.slice(0, 3) });
			return true;
		}
		if (this.#copies.length === 1 && /^抄(?:送|报)[:：]?$/.test(this.#copies[0]?.text ?? '')) {
			this.#copies.push(line);
			return true;
		}
		if (isPrinting(line)) {
			this.#takePrinter();
			this.#printing.push(line);
			for (const printed of this.#printing) this.#discard('printing-line', printed);
			return true;
		}
		return this.#signedBelow(line) || this.#signed(line, at);
	}

	#isAtHead(): boolean {
		return this.#parts.every(({ units }) => units.length === 0);
	}

	/** Who prints may stand on the line before the date of printing. */
	#takePrinter(): void {
		const units = this.#target();
		const last = units.at(-1);
		const pending = this.#pending.at(-1);
		if (pending && isSigner(pending, this.#bodies)) this.#printing.push(this.#pending.pop() as Line);
		else if (last?.kind === 'line' && isSigner(last, this.#bodies)) this.#printing.push(units.pop() as Line);
	}

	/** Bodies that issue a text together may sign below its date. */
	#signedBelow(line: Line): boolean {
		const part = this.#parts.at(-1);
		if (part?.date === undefined || this.#annex || this.#pending.length > 0 || !isSigner(line, this.#bodies))
			return false;
		part.signers.push(line);
		return true;
	}

	/** A date on a line of its own ends a text; the names above it sign it. */
	#signed(line: Line, at: number): boolean {
		if (!isDateLine(line.text) || this.#parts.length === 0 || this.#annex) return false;
		const part = this.#lastPart();
		const pending = this.#pending;
		this.#pending = [];
		part.units.push(...pending);
		while (part.units.length > 0 && part.signers.length < 8) {
			const last = part.units.at(-1) as Unit;
			if (last.kind !== 'line' || !isSigner(last, this.#bodies)) break;
			part.signers.unshift(last);
			part.units.pop();
		}
		if (part.signers.length === 0 && part.units.length === 0 && at < this.#units.length - 1)
			part.remarks.push(line);
		else if (part.date === undefined) part.date = line;
		else part.units.push(line);
		return true;
	}

	/** 附件：1.… 2.… lists what is attached. */
	#listEntry(line: Line, at: number): boolean {
		if (this.#parts.length === 0 || this.#annex) return false;
		if (this.#attachments.begins(line, this.#following(at)[0])) {
			this.#release();
			this.#discard('attachment-label', { ...line, text: labelOnly(line.text) });
			return true;
		}
		return this.#attachments.goesOn(line);
	}

	/** The units after one, furniture passed over. */
	#following(at: number): Unit[] {
		return this.#units
			.slice(at + 1, at + 6)
			.filter((unit) => unit.kind === 'table' || unit.furniture === undefined);
	}

	#beginsAnnex(line: Line, at: number): boolean {
		const label = annexLabel(line);
		if (!label || (this.#parts.length === 0 && this.#pending.length === 0)) return false;
		const [next] = this.#following(at);
		// In a running text 附件 with words after it begins an annex only where a title or a table follows.
		if (label.title !== '' && !formOf(label.title) && next?.kind !== 'table') return false;
		this.#release();
		this.#attachments.close();
		const title = label.title === '' ? undefined : { text: label.title, lines: line.lines };
		this.#annex = { label: line, number: label.number, title, units: [] };
		this.#annexes.push(this.#annex);
		this.#discard('attachment-label', { ...line, text: title ? labelOnly(line.text) : line.text });
		return true;
	}

	/** Gathers lines of a title until one of them names a kind of document. */
	#inTitle(line: Line, at: number): boolean {
		const open = this.#annex
			? this.#annex.title === undefined && this.#annex.units.length === 0
			: titleMayBegin(this.#parts) || beginsNamed([...this.#pending, line], this.#parts);
		if (!open || !mayBeTitle(line)) return false;
		const lines = [...this.#pending, line];
		const text = lines.map((one) => one.text).join('');
		if ([...text].length > 120 || lines.length > 6) return false;
		const [next] = this.#following(at);
		const goesOn =
			next?.kind === 'line' &&
			mayBeTitle(next) &&
			(continuesTitle(next) ||
				(line.headingLevel !== undefined &&
					next.headingLevel === line.headingLevel &&
					formOf(next.text) !== undefined));
		if (formOf(text) !== undefined && !goesOn) {
			this.#pending = [];
			if (this.#annex) this.#annex.title = titleOf(lines);
			else this.#openTitled(lines);
			return true;
		}
		if (!this.#annex && this.#parts.length > 0 && !leadsToTitle(line, this.#following(at), this.#bodies))
			return false;
		this.#pending.push(line);
		return true;
	}

	/** Opens a part; names of issuers above its title are its head. */
	#openTitled(lines: readonly Line[]): void {
		const { title, heads } = withoutIssuers(lines, this.#bodies);
		this.#heads.push(...heads);
		this.#openPart(title);
	}

	#text(line: Line): void {
		if (this.#annex) {
			this.#annex.units.push(line);
			return;
		}
		const part = this.#lastPart();
		if (part.units.length === 0) {
			if (part.title && isHistory(line)) {
				part.remarks.push(line);
				return;
			}
			if (part.addressees === undefined && isAddressees(line)) {
				part.addressees = line;
				return;
			}
		}
		part.units.push(line);
	}
}
