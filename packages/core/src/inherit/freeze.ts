import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type {
	Catalogue,
	DateClaim,
	Evidence,
	Item,
	Lines,
	Policy,
	Problem,
	Provision,
	Variant,
} from '@qingdan/schema';
import { draftProblem, type HeldDraft } from './held-draft.js';

/** A policy to be issued, with the text that it is the reading of. */
export interface Frozen {
	readonly policy: Policy;
	/** the whole text, to stand beside the policy; undefined where the draft names a source text of its own */
	readonly text: string | undefined;
}

/** What a document has to say of itself before it can be issued. */
const required = ['id', 'series', 'edition', 'issuers', 'dates'] as const;

/** What is missing from a draft that is to be issued. */
export function missingForIssue(held: HeldDraft): Problem[] {
	const document = held.draft.document ?? {};
	return required.flatMap((key) =>
		document[key] === undefined ? [draftProblem(held, ['document'], 'schema-missing-key', { key })] : [],
	);
}

/**
 * Sets a resolved draft as a document of its own: its text is written line by line, and every part of the policy takes the
 * lines on which it now stands. A change upstream alters it no more.
 */
export function freeze({ draft }: HeldDraft, resolved: Policy): Frozen {
	if (draft.document?.source !== undefined) return { policy: resolved, text: undefined };
	const sheet = new Sheet();
	const { addressees, copies, disclosure, notice, number } = resolved;
	const title = sheet.add(resolved.title);
	const numbered = number === null ? undefined : sheet.add(number);
	const letter = (part: { text: string; evidence: Evidence } | undefined) =>
		part && { ...part, evidence: { lines: sheet.add(part.text) } };
	const transmitted = notice && {
		...notice,
		evidence: { lines: [sheet.add(notice.title), sheet.add(notice.text)] as Lines },
	};
	const to = letter(addressees);
	const provisions = resolved.provisions?.map((one) => setProvision(one, sheet));
	const catalogues = resolved.catalogues?.map((one) => setCatalogue(one, sheet));
	const issuers = resolved.issuers.map(({ name }) => ({ name, evidence: { lines: sheet.add(name) } }));
	const { issued, effective, ...otherDates } = resolved.dates;
	const dates = {
		issued: setDate(issued, '', sheet),
		...otherDates,
		effective: setDate(effective, '起施行', sheet),
	};
	const open = letter(disclosure);
	const copied = letter(copies);
	const text = sheet.text();
	const file = `${resolved.key}.txt`;
	const digest = `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`;
	const policy: Policy = {
		...resolved,
		source: { file, digest, capture: 'composed' },
		issuers,
		dates,
		sources: {
			title: { basis: 'stated', evidence: { lines: title, quote: resolved.title } },
			...(numbered === undefined || number === null
				? {}
				: { number: { basis: 'stated', evidence: { lines: numbered, quote: number } } }),
		},
		...(transmitted ? { notice: transmitted } : {}),
		...(to ? { addressees: to } : {}),
		...(open ? { disclosure: open } : {}),
		...(copied ? { copies: copied } : {}),
		...(provisions ? { provisions } : {}),
		...(catalogues ? { catalogues } : {}),
	};
	return { policy, text };
}

/** A text that is written line by line. */
class Sheet {
	readonly #lines: string[] = [];

	/** Adds a line and says which it is, counted from 1. */
	add(text: string): number {
		this.#lines.push(plainLine(text));
		return this.#lines.length;
	}

	text(): string {
		return `${this.#lines.join('\n')}\n`;
	}
}

function plainLine(text: string): string {
	return text.replace(/[\r\n]+/g, ' ');
}

function cell(text: string): string {
	return plainLine(text).replaceAll('\t', ' ');
}

/** A date that is stated stands on a line of its own. */
function setDate(claim: DateClaim, ending: string, sheet: Sheet): DateClaim {
	const { value, precision } = claim;
	if (value === null || claim.basis !== 'stated') return claim;
	const [year, month, day] = value.split('-').map(Number);
	const text = claim.text ?? `${year}年${month}月${day}日`;
	const quote = `${text}${ending}`;
	return { ...claim, precision: precision ?? 'day', text, evidence: { lines: sheet.add(quote), quote } };
}

/** Readings of the row stand where the row stands. */
function withoutLines<Reading extends { lines?: Lines }>(readings: readonly Reading[]): Reading[] {
	return readings.map(({ lines: _, ...reading }) => reading as Reading);
}

/** The lists of a row or a provision whose members name lines. */
function readingsHere(row: Item | Variant | Provision): object {
	const lists = ['parameters', 'delegations', 'funding', 'mayExtend', 'citations', 'targets', 'milestones'];
	const values = row as unknown as Readonly<Record<string, readonly { lines?: Lines }[] | undefined>>;
	return Object.fromEntries(
		lists.flatMap((key) => {
			const list = values[key];
			return list ? [[key, withoutLines(list)]] : [];
		}),
	);
}

function setProvision(provision: Provision, sheet: Sheet): Provision {
	const { number, heading, text, children, repairs: _, ...rest } = provision;
	const head = `${number ?? ''}${heading ?? ''}`;
	const lines =
		heading === undefined
			? [sheet.add(head + (text ?? ''))]
			: [sheet.add(head), ...(text === undefined || text === '' ? [] : [sheet.add(text)])];
	return {
		...rest,
		number,
		...(heading === undefined ? {} : { heading }),
		...(text === undefined ? {} : { text }),
		...readingsHere(provision),
		evidence: { lines: span(lines) },
		...(children ? { children: children.map((one) => setProvision(one, sheet)) } : {}),
	};
}

function setCatalogue(catalogue: Catalogue, sheet: Sheet): Catalogue {
	const { title, columns, notes, groups } = catalogue;
	const head = [sheet.add(title), sheet.add(columns.map(({ header }) => cell(header)).join('\t'))];
	const items = catalogue.items.map((item) => setItem(item, catalogue, sheet));
	const set = notes?.map(({ text }) => ({ text, evidence: { lines: sheet.add(text) } }));
	return {
		...catalogue,
		evidence: { lines: span(head) },
		items,
		...(set ? { notes: set } : {}),
		...(groups
			? {
					groups: groups.map((group) => ({
						...group,
						evidence: {
							lines:
								set?.find(({ text }) => text.includes(group.title))?.evidence.lines ?? sheet.add(group.title),
						},
					})),
				}
			: {}),
	};
}

/** A row of the table, its sub-rows a line each under it. */
function setItem(item: Item, { columns }: Catalogue, sheet: Sheet): Item {
	const row = (texts: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>) =>
		sheet.add(
			columns
				.map(({ header, field }) => cell(field === 'other' ? (other[header] ?? '') : (texts[field] ?? '')))
				.join('\t'),
		);
	const whole = {
		number: String(item.number),
		name: item.name,
		serviceType: item.serviceType ?? '',
		departments: item.departments.join('、'),
	};
	const cells = ({ target, content }: Item | Variant) => ({ target: target ?? '', content: content ?? '' });
	const [first, ...others] = item.variants ?? [];
	const start = row(
		{ ...whole, ...cells(item), ...(first ? onlyFilled(cells(first)) : {}) },
		item.fields ?? {},
	);
	const at = [start, ...others.map((variant) => row(cells(variant), {}))];
	const { repairs: _, sources: __, ...rest } = item;
	return {
		...rest,
		...readingsHere(item),
		...(item.variants
			? {
					variants: item.variants.map((variant, index) => ({
						...variant,
						...readingsHere(variant),
						evidence: { lines: at[index] ?? start },
					})),
				}
			: {}),
		evidence: { lines: span(at) },
	};
}

/** A sub-row without a cell leaves the item's own in place. */
function onlyFilled(cells: Readonly<Record<string, string>>): Record<string, string> {
	return Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== ''));
}

function span(lines: readonly number[]): Lines {
	const [first = 1, last = first] = [lines[0], lines.at(-1)];
	return first === last ? first : [first, last];
}
