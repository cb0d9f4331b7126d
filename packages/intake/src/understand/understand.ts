import { bodyResolver, lineSpan } from '@qingdan/core';
import type { Catalogue, Policy, Provision } from '@qingdan/schema';
import type { SourceDocument } from '../document.js';
import { accountFor } from './account.js';
import { anatomyOf } from './anatomy.js';
import { doubtCapture } from './capture-doubts.js';
import { type Content, Contents } from './content.js';
import { Doubts } from './doubts.js';
import { joinedFlow } from './flow.js';
import { frameOf, type UnderstandOptions } from './frame.js';
import { findHeaders } from './headers.js';
import { withHeadersOnTop } from './key-values.js';
import { formOf, sameName } from './line-kinds.js';
import { withParagraphTables } from './paragraph-table.js';
import { parentOf } from './parent.js';
import type { Anatomy, Annex, Part, Title } from './parts.js';
import { isContactLine, withoutPersonalData } from './personal-data.js';
import { withReadings } from './readings.js';
import { remarks } from './remarks.js';
import { around, policyLines } from './spans.js';
import { type Line, streamOf, type Unit } from './stream.js';
import { joinedTables } from './table-pieces.js';
import { provisionsOf } from './tree.js';
import type { NoPolicy, Understood } from './understood.js';

/**
 * Understands a document as a policy: its frame by GB/T 9704, the tree of its provisions, its catalogues. Nothing is looked
 * up: what is found comes from the document's own words, from grammar and from the vocabularies; a policy that is named as
 * evidence only helps to repair damaged cells.
 */
export function understand(source: SourceDocument, options: UnderstandOptions): Understood | NoPolicy {
	const { vocabulary } = options;
	const bodies = bodyResolver(vocabulary);
	const doubts = new Doubts();
	const covered = withoutPersonalData(source);
	const document = withParagraphTables(options.keepPersonalData ? source : covered.document);
	for (const { kind, line } of covered.found)
		doubts.onDocument('personal-data', 'warning', { lines: line }, { what: kind });
	const flow = joinedFlow(withHeadersOnTop(joinedTables(streamOf(document))), bodies);
	doubtCuts(flow, doubts);
	doubtCapture(flow, document, doubts);
	const contacts = flow.flatMap((unit) => (unit.kind === 'line' && isContactLine(unit.text) ? [unit] : []));
	const units = flow.filter((unit) => unit.kind === 'table' || !contacts.includes(unit));
	const anatomy = withMainText(anatomyOf(units, bodies));
	const lines = units.flatMap((unit) => (unit.kind === 'line' ? [unit] : []));
	const main = anatomy.parts.at(-1);
	const title = main?.title ?? titleInstead(anatomy, lines, units);
	const { against, corpus } = options;
	const isHeld = against !== undefined && corpus?.policies.includes(against) === true;
	const parent = against && parentOf(against, isHeld);
	const contents = new Contents(vocabulary, bodies, doubts, parent);
	const body = contents.read(main?.units ?? [], title);
	const annexes = anatomy.annexes.map((annex, index) => ({
		annex,
		content: contents.read(annex.units, annex.title ?? titleOfLabel(annex), annex.number ?? index + 1),
	}));
	const points = contents.pointList(
		[...provisionsOf([...withoutTitle(anatomy), ...unusedRemarks(anatomy), ...body.lines], bodies)],
		title,
	);
	const annexTexts = annexes.map(({ annex, content }) => annexText(annex, content, contents, bodies));
	const provisions = [...points.provisions, ...annexTexts.flatMap(({ provision }) => provision)];
	const all = [body, ...annexes.map(({ content }) => content)];
	const lists = [points, ...annexTexts.map(({ list }) => list)];
	const catalogues = [
		...lists.flatMap(({ catalogue }) => catalogue ?? []),
		...all.flatMap((content) => content.catalogues),
	];
	doubtGuessedRows(document, catalogues, doubts);
	if (!isPolicy(anatomy, provisions, catalogues)) return { kind: 'no-policy', tables: headsOf(flow) };
	const policy: Policy = {
		...frameOf(document, anatomy, title, lines, doubts, options),
		...(provisions.length > 0 ? { provisions } : {}),
		...(catalogues.length > 0 ? { catalogues } : {}),
		...formsOf(all),
		...withheldOf(contacts),
		furniture: [
			...anatomy.furniture.map(({ kind, text, lines: at }) => ({ kind, lines: policyLines(at), text })),
			...unusedHeads(anatomy),
			...bareNotice(anatomy),
			...lists.flatMap(({ furniture }) => furniture),
			...all.flatMap(({ furniture }) => furniture),
		],
	};
	const read = withReadings(policy, {
		vocabulary,
		doubts,
		conceptOf: (name) => contents.conceptOf(name),
		...(corpus ? { corpus } : {}),
	});
	return accountFor(read, document, doubts, vocabulary);
}

/** Paragraphs in which a page ends. */
function doubtCuts(flow: readonly Unit[], doubts: Doubts): void {
	for (const unit of flow) {
		if (unit.kind !== 'line' || unit.cut === undefined) continue;
		const text = unit.text.slice(0, 40);
		const [code, severity] =
			unit.cut === 'joined'
				? (['paragraph-joined', 'info'] as const)
				: (['paragraph-cut', 'notice'] as const);
		doubts.onDocument(code, severity, { lines: policyLines(unit.lines), quote: text }, { text });
	}
}

/** A document whose text hangs below its notice as the only text of that name: the annex is the main text. */
function withMainText(anatomy: Anatomy): Anatomy {
	const [notice] = anatomy.parts;
	const [annex] = anatomy.annexes;
	if (anatomy.parts.length !== 1 || !notice?.title || !annex?.title) return anatomy;
	const named =
		/《([^《》]+)》/.exec(notice.title.text)?.[1] ?? /印发(.{1,100}?)的通知/.exec(notice.title.text)?.[1];
	const numbered = notice.units.some(
		(unit) => unit.kind === 'table' || (unit.marker !== undefined && unit.marker.kind !== 'digit'),
	);
	if (named === undefined || numbered || !sameName(named, annex.title.text)) return anatomy;
	const part: Part = {
		title: annex.title,
		addressees: undefined,
		remarks: [],
		units: annex.units,
		signers: [],
		date: undefined,
	};
	return { ...anatomy, parts: [notice, part], annexes: anatomy.annexes.slice(1) };
}

/** A document without its title: what a page says of it, what it says that it issues, the first annex, else its first words. */
function titleInstead(anatomy: Anatomy, lines: readonly Line[], units: readonly Unit[]): Title {
	const fact = anatomy.facts.find(({ text }) => /^(?:标题|名称|信息名称|题名)[:：]/.test(text));
	if (fact) return { text: fact.text.replace(/^.{2,4}[:：]/, ''), lines: fact.lines };
	for (const { text, lines: at } of lines.slice(0, 8)) {
		const named = /(?:现将|将)《(.{4,80}?)》.{0,30}(?:印发|公布|下发)|^《(.{4,80}?)》.{0,60}印发/.exec(text);
		if (named) return { text: (named[1] ?? named[2]) as string, lines: at };
	}
	const annex = anatomy.annexes[0]?.title;
	const [first] = lines;
	return (
		annex ?? titleOfTable(units) ?? { text: first?.text.slice(0, 60) ?? '', lines: first?.lines ?? [1, 1] }
	);
}

/** A document that is nothing but tables: the title set into the first, else what its list is of. */
function titleOfTable(units: readonly Unit[]): Title | undefined {
	const [first] = units;
	if (first?.kind !== 'table') return undefined;
	const headers = findHeaders(first.grid);
	const cells = (headers?.above ?? [])
		.flatMap((row) => row.cells)
		.filter(({ text, covered }) => text !== '' && covered === 'no');
	const [above] = cells;
	if (above) return { text: above.text, lines: above.lines };
	const name = headers?.columns.findIndex(({ field }) => field === 'name') ?? -1;
	const cell = first.grid.rows[headers?.first ?? 0]?.cells[Math.max(0, name)];
	return cell && cell.text !== '' ? { text: cell.text, lines: cell.lines } : undefined;
}

/** The text of a letter that has no title to be kept under. */
function withoutTitle({ parts }: Anatomy): Line[] {
	const [first] = parts;
	if (parts.length < 2 || first?.title) return [];
	return (first?.units ?? []).flatMap((unit) => (unit.kind === 'line' ? [unit] : []));
}

function titleOfLabel({ label }: Annex): Title {
	return { text: label.text, lines: label.lines };
}

/** Remarks below the title that carry more than a number and the date of effect are kept as text. */
function unusedRemarks({ parts }: Anatomy): Line[] {
	return parts
		.flatMap(({ remarks: found }) => found)
		.filter(({ text }) => /通过|公布|修正|修订|批准|发布|日[,，]?(?!起)[\u4e00-\u9fa5]{2,20}$/.test(text));
}

/** Names above a document that somebody else signs are its letterhead. */
function unusedHeads({ heads, parts }: Anatomy): NonNullable<Policy['furniture']> {
	if (parts.every(({ signers }) => signers.length === 0)) return [];
	return heads.map(({ text, lines }) => ({ kind: 'letterhead', lines: policyLines(lines), text }));
}

/** The title of a notice of which a page keeps nothing else. */
function bareNotice({ parts }: Anatomy): NonNullable<Policy['furniture']> {
	const [notice, main] = parts;
	if (!main || !notice?.title || notice.units.some(({ kind }) => kind === 'line')) return [];
	const { text, lines } = notice.title;
	return [{ kind: 'repeated-header', lines: policyLines(lines), text }];
}

/** An annex that is text becomes a provision under its label; a list of points in it a catalogue. */
function annexText(
	annex: Annex,
	content: Content,
	contents: Contents,
	bodies: Parameters<typeof provisionsOf>[1],
): { provision: Provision[]; list: ReturnType<Contents['pointList']> } {
	const list = contents.pointList(provisionsOf(content.lines, bodies), annex.title ?? titleOfLabel(annex));
	if (list.provisions.length === 0) return { provision: [], list };
	const lines = content.lines.reduce((all, line) => around(all, line.lines), annex.label.lines);
	const number =
		/^[（(]?附(?:件|表|录)(?:\d{1,2}|[一二三四五六七八九十]{1,3})?/.exec(annex.label.text)?.[0] ?? null;
	const provision: Provision = {
		number,
		...(annex.title ? { heading: annex.title.text } : {}),
		evidence: { lines: policyLines(lines) },
		children: [...list.provisions],
	};
	return { provision: [provision], list };
}

/** Rows whose lines were given to columns by what they say are unsure in every field. */
function doubtGuessedRows(
	{ notices }: SourceDocument,
	catalogues: readonly Catalogue[],
	doubts: Doubts,
): void {
	const guessed = notices.flatMap(({ code, lines }) =>
		code === 'table-columns-guessed' && lines ? [lines] : [],
	);
	for (const { number, evidence } of catalogues.flatMap(({ items }) => items)) {
		const [first, last] = lineSpan(evidence.lines);
		if (!guessed.some(([from, to]) => from <= last && first <= to)) continue;
		for (const field of ['name', 'target', 'content', 'serviceType', 'departments'])
			doubts.onItem(
				number,
				field,
				'reader-unsure',
				'notice',
				{ lines: evidence.lines },
				{
					code: 'table-columns-guessed',
					text: '',
				},
			);
	}
}

/** The first row of several cells in each of the first tables. */
function headsOf(flow: readonly Unit[]): string[] {
	const tables = flow.flatMap((unit) => (unit.kind === 'table' ? [unit.grid] : []));
	return tables.slice(0, 3).flatMap(({ rows }) => {
		const texts = rows
			.map(({ cells }) =>
				cells.flatMap(({ text, covered }) => (text === '' || covered !== 'no' ? [] : [text])),
			)
			.find((row) => row.length > 1);
		return texts
			? [
					texts
						.map((text) => text.slice(0, 20))
						.join('、')
						.slice(0, 120),
				]
			: [];
	});
}

/** Something of a policy: numbered provisions under a title, articles, or a catalogue. */
function isPolicy(
	anatomy: Anatomy,
	provisions: readonly Provision[],
	catalogues: readonly Catalogue[],
): boolean {
	if (catalogues.some(({ items }) => items.length > 0)) return true;
	const numbered = (list: readonly Provision[]): number =>
		list.reduce((sum, { number, children }) => sum + (number === null ? 0 : 1) + numbered(children ?? []), 0);
	const count = numbered(provisions);
	const titled = anatomy.parts.some(({ title }) => title !== undefined && formOf(title.text) !== undefined);
	const framed =
		anatomy.numberLine !== undefined ||
		anatomy.parts.some(
			({ addressees, signers, date }) =>
				addressees !== undefined || (signers.length > 0 && date !== undefined),
		);
	const letter = anatomy.parts.some(
		({ addressees, signers, date }) => addressees !== undefined && signers.length > 0 && date !== undefined,
	);
	return count >= 3 || letter || (titled && (count >= 1 || framed)) || (framed && count >= 1);
}

/** Lines that only say whom to contact are no part of the policy. */
function withheldOf(lines: readonly Line[]): Pick<Policy, 'withheld'> {
	if (lines.length === 0) return {};
	return {
		withheld: lines.map(({ text, lines: at }) => ({
			what: remarks.personal,
			why: remarks.personalWhy,
			evidence: { lines: policyLines(at), quote: text },
		})),
	};
}

function formsOf(all: readonly Content[]): Pick<Policy, 'forms'> {
	const forms = all.flatMap(({ forms: found }) => found);
	return forms.length > 0 ? { forms } : {};
}
