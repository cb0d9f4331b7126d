import {
	bodyResolver,
	type Corpus,
	digestOf,
	type HeldPolicy,
	levelOfRegion,
	nation,
	type Vocabulary,
} from '@qingdan/core';
import type { Level, Policy } from '@qingdan/schema';
import type { SourceDocument } from '../document.js';
import type { Doubts } from './doubts.js';
import { findHeaders } from './headers.js';
import { formOf, sameName } from './line-kinds.js';
import { datesOf, issuersOf, type NumberFound, noticeOf, numberOf } from './metadata.js';
import type { Anatomy, Annex, Part, Title } from './parts.js';
import { type PlaceFound, placeByShortName, placeOf } from './place.js';
import { placeByNumber } from './place-by-number.js';
import { remarks } from './remarks.js';
import { around, policyLines } from './spans.js';
import type { Line } from './stream.js';

/** What is known about a document beside its text. */
export interface UnderstandOptions {
	/** key of the policy, usually made of the file's name */
	readonly key: string;
	readonly vocabulary: Vocabulary;
	/** where documents that are cited may be found; their texts are not read */
	readonly corpus?: Corpus;
	/** a policy, usually the parent, whose text is evidence for repairs; without one the document stands for itself */
	readonly against?: HeldPolicy;
	/** as told by the user */
	readonly level?: Level;
	readonly region?: string;
	/** personal data is covered unless this says otherwise */
	readonly keepPersonalData?: boolean;
	/** as captured; from the format where it is left out */
	readonly capture?: Policy['source']['capture'];
}

type Frame = Omit<Policy, 'provisions' | 'catalogues' | 'forms' | 'furniture'>;

/** What stands around the text of a document: number, title, issuers, dates, place, attachments. */
export function frameOf(
	document: SourceDocument,
	anatomy: Anatomy,
	title: Title,
	lines: readonly Line[],
	doubts: Doubts,
	options: UnderstandOptions,
): Frame {
	const number = numberOf(anatomy);
	const issuers = issuersOf(anatomy);
	const { dates, edition } = datesOf(anatomy, lines, number, doubts);
	const place = regionOf(anatomy, title, issuers, number, lines, doubts, options);
	const land = place.region === null ? 'cn' : `cn-${place.region}`;
	const notice = anatomy.parts.length > 1 ? noticeOf(anatomy.parts[0] as Part) : undefined;
	const addressees = anatomy.parts.find((part) => part.addressees)?.addressees;
	const components = componentsOf(anatomy);
	const copies = anatomy.copies.filter(({ text }) => !/^抄(?:送|报)[:：]?$/.test(text));
	if (issuers.length === 0)
		doubts.onDocument('issuer-not-found', 'warning', { lines: policyLines(title.lines) });
	if (anatomy.parts.every((part) => part.title === undefined))
		doubts.onDocument(
			'title-not-found',
			'warning',
			{ lines: policyLines(title.lines) },
			{ title: title.text },
		);
	if (explains.test(title.text))
		doubts.onDocument('explanation', 'error', { lines: policyLines(title.lines) }, { title: title.text });
	if (!number) doubts.onDocument('number-not-found', 'notice', { lines: policyLines(title.lines) });
	const [copiesLine] = copies;
	return {
		schema: 'qingdan/policy/1',
		key: options.key,
		id: number
			? [land, number.agency, number.year ?? [], number.serial].flat().join('/')
			: `${land}/${title.text}`,
		series: `${land}/${options.key}`,
		edition,
		encoding: { revision: 1, reviewed: null },
		source: {
			file: `${options.key}.txt`,
			digest: digestOf(document.text),
			capture: options.capture ?? captures[document.format],
		},
		number: number?.number ?? null,
		title: title.text,
		form: formOf(title.text) ?? formOf(anatomy.parts[0]?.title?.text ?? '') ?? '文件',
		issuers,
		level: place.level,
		region: place.region,
		...(addressees
			? { addressees: { text: addressees.text, evidence: { lines: policyLines(addressees.lines) } } }
			: {}),
		...(copiesLine
			? {
					copies: {
						text: copies.map(({ text }) => text.replace(/^抄(?:送|报)[:：]/, '')).join(''),
						evidence: {
							lines: policyLines(copies.reduce((all, line) => around(all, line.lines), copiesLine.lines)),
						},
					},
				}
			: {}),
		...(anatomy.disclosure
			? {
					disclosure: {
						text: anatomy.disclosure.text,
						evidence: { lines: policyLines(anatomy.disclosure.lines) },
					},
				}
			: {}),
		dates,
		sources: {
			...(number
				? {
						number: {
							basis: 'stated',
							evidence: { lines: policyLines(number.line.lines), quote: number.number },
						},
					}
				: {}),
			title: { basis: 'stated', evidence: { lines: policyLines(title.lines), quote: title.text } },
			level: place.source,
			region: place.source,
		},
		...(notice ? { notice } : {}),
		...(components.length > 0 ? { components } : {}),
	};
}

/** What is said of a policy by those who made it, which binds nobody. */
const explains =
	/(?:解读|图解|答记者问|起草说明|编制说明)(?:[（(][^（()）]{1,24}[）)])?(?:.{0,20}日)?$|一图读懂/;

const captures: Readonly<Record<SourceDocument['format'], Policy['source']['capture']>> = {
	docx: 'word-text',
	html: 'web-text',
	markdown: 'markdown-text',
	pdf: 'pdf-text',
	text: 'plain-text',
};

interface Place {
	readonly region: string | null;
	readonly level: Level;
	readonly source: NonNullable<NonNullable<Policy['sources']>['region']>;
}

/** A region by the short name with which the title, the number or the addressees begin. */
function proposedPlace(
	{ parts, numberLine }: Anatomy,
	titles: readonly Title[],
	vocabulary: UnderstandOptions['vocabulary'],
): { place: PlaceFound; lines: Title['lines'] } | undefined {
	const said = [
		...titles,
		...(numberLine ? [numberLine] : []),
		...parts.flatMap(({ addressees }) =>
			(addressees?.text ?? '')
				.split(/[，、：]/)
				.map((text) => ({ text, lines: addressees?.lines ?? ([1, 1] as const) })),
		),
	];
	for (const { text, lines } of said) {
		const place = placeByShortName(text, vocabulary);
		if (place) return { place, lines };
	}
	return undefined;
}

/** Level and region by what the user says, else by the issuer, the title and what else the document says. */
function regionOf(
	anatomy: Anatomy,
	title: Title,
	issuers: Policy['issuers'],
	number: NumberFound | undefined,
	lines: readonly Line[],
	doubts: Doubts,
	{ level, region, vocabulary }: UnderstandOptions,
): Place {
	const bodies = bodyResolver(vocabulary);
	const context = lines
		.slice(0, 60)
		.map(({ text }) => text.slice(0, 400))
		.join('\n');
	const titles = anatomy.parts.flatMap((part) => (part.title ? [part.title] : []));
	const claims = [
		...issuers.map(({ name, evidence }) => ({
			words: name,
			lines: evidence.lines,
			note: remarks.issuer as string,
		})),
		...[...titles, title, ...anatomy.annexes.flatMap((annex) => annex.title ?? [])].map(
			({ text, lines: at }) => ({ words: text, lines: policyLines(at), note: remarks.title as string }),
		),
	];
	const given =
		region !== undefined || level !== undefined
			? { basis: 'inferred' as const, note: remarks.given }
			: undefined;
	if (region !== undefined && given) return { region, level: level ?? levelOfRegion(region), source: given };
	let unlisted: { name: string; level: Level } | undefined;
	const assumed = titles.length === 0 && formOf(title.text) === undefined;
	for (const { words, lines: at, note } of claims) {
		const reading = placeOf(words, context, vocabulary, bodies);
		if (reading.kind === 'unlisted') unlisted ??= reading;
		if (reading.kind === 'none' || reading.kind === 'unlisted') continue;
		const place = reading.kind === 'found' ? reading.place : reading.places[0];
		if (!place) continue;
		const evidence = { lines: at, quote: place.quote };
		if (reading.kind === 'ambiguous')
			doubts.onDocument(
				'region-not-found',
				'error',
				evidence,
				{ name: place.quote },
				reading.places.map((one) => one.region),
			);
		// A text that only stands for the title may speak of another place.
		else if (assumed && words === title.text)
			doubts.onDocument('region-not-found', 'error', evidence, { name: place.quote }, [place.region]);
		return {
			region: place.region,
			level: level ?? place.level,
			source: { basis: 'inferred', confidence: reading.kind === 'found' ? 'high' : 'low', evidence, note },
		};
	}
	const marked = unlisted || !number ? undefined : placeByNumber(number.agency, context, vocabulary);
	if (number && marked?.sure) {
		const { region: found, level: own, quote } = marked.place;
		const evidence = { lines: policyLines(number.line.lines), quote };
		const source = {
			basis: 'inferred',
			confidence: 'medium',
			evidence,
			note: remarks.documentNumber,
		} as const;
		return { region: found, level: level ?? own, source };
	}
	const proposed =
		unlisted === undefined
			? (proposedPlace(anatomy, titles, vocabulary) ??
				(number && marked && { place: marked.place, lines: number.line.lines }))
			: undefined;
	if (proposed) {
		const { place, lines: at } = proposed;
		const evidence = { lines: policyLines(at), quote: place.quote };
		doubts.onDocument('region-not-found', 'error', evidence, { name: place.quote }, [place.region]);
		return {
			region: place.region,
			level: level ?? place.level,
			source: { basis: 'inferred', confidence: 'low', evidence, note: remarks.shortName },
		};
	}
	doubts.onDocument(
		'region-not-found',
		level === undefined ? 'error' : 'warning',
		{ lines: policyLines(title.lines) },
		{ name: unlisted?.name ?? title.text },
	);
	return {
		region: level === 'national' ? nation : null,
		level: level ?? unlisted?.level ?? 'national',
		source: given ?? { basis: 'inferred', confidence: 'low' },
	};
}

/** Attachments as they are listed, held or not. */
function componentsOf({ listed, annexes, parts }: Anatomy): NonNullable<Policy['components']> {
	const isMainText = (title: string) => {
		const main = parts.length > 1 ? parts.at(-1)?.title : undefined;
		return main !== undefined && sameName(main.text, title);
	};
	const held = (number: number, title: string) =>
		annexes.find(
			(annex, index) =>
				(annex.title && sameName(annex.title.text, title)) ||
				(!isMainText(title) && (annex.number ?? index + 1) === number),
		);
	const named = listed.map(({ number, title, line }) => {
		const annex = held(number, title);
		return {
			number,
			title,
			held: annex !== undefined || isMainText(title),
			kind: isMainText(title) ? kindOf(parts.at(-1)) : kindOf(annex),
			evidence: { lines: policyLines(line.lines) },
		};
	});
	const further = annexes.flatMap((annex, index) => {
		if (listed.some(({ number, title }) => held(number, title) === annex) || !annex.title) return [];
		return [
			{
				number: annex.number ?? index + 1,
				title: annex.title.text,
				held: true,
				kind: kindOf(annex),
				evidence: { lines: policyLines(annex.title.lines) },
			},
		];
	});
	return [...named, ...further];
}

function kindOf(text: Pick<Annex, 'units'> | undefined): NonNullable<Policy['components']>[number]['kind'] {
	if (!text) return 'unknown';
	const tables = text.units.some(({ kind }) => kind === 'table');
	if (!tables) return 'text';
	return text.units.some((unit) => unit.kind === 'table' && findHeaders(unit.grid)) ? 'catalogue' : 'form';
}
