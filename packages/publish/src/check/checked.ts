import type { Finding, Location, NotCheckable, QuantityValue, Report } from '@qingdan/core';
import type { Level, Severity } from '@qingdan/schema';
import { payersInWords, type Quantity, quantityInWords } from '../quantity.js';
import type { Words } from '../words.js';
import type { Surface } from './surface.js';

/** A report with what its printers have to know besides. */
export interface Checked {
	readonly report: Report;
	/** the least severity that formats for people show; `folded` shows everything */
	readonly show: Severity | 'folded';
	/** how a file of the report is named to the user */
	readonly shown: (file: string) => string;
	readonly vocabulary: Parameters<typeof quantityInWords>[2];
	/** leave accepted findings out of SARIF, for hosts that ignore suppressions */
	readonly omitAccepted?: boolean;
}

const severities: readonly Severity[] = ['error', 'warning', 'notice', 'info'];

/** The findings that a format for people shows, and how many it leaves out. */
export function shownFindings({ report, show }: Checked): {
	shown: Finding[];
	hidden: number;
	folded: number;
} {
	const all = show === 'folded';
	const least = all ? 3 : severities.indexOf(show);
	const folded = report.findings.filter(({ verdict }) => verdict === 'folded');
	const real = report.findings.filter(({ verdict }) => verdict !== 'folded');
	const shown = (all ? report.findings : real).filter(
		({ severity, verdict }) => verdict === 'folded' || severities.indexOf(severity) <= least,
	);
	return {
		shown,
		hidden: real.length - shown.filter(({ verdict }) => verdict !== 'folded').length,
		folded: all ? 0 : folded.length,
	};
}

/** The name of a rule. */
export function ruleName(rule: string, words: Words): string {
	const names: Readonly<Record<string, string | undefined>> = { ...words.labels.change, ...words.ruleNames };
	return names[rule] ?? rule;
}

/** What was found and why it matters, and what to do where it is read, in words. */
export function findingInWords(
	finding: Finding,
	{ vocabulary }: Pick<Checked, 'vocabulary'>,
	words: Words,
	surface: Surface = 'command',
): { reason: string; fix: string } {
	const { found, why, fix } = words.rules[finding.rule];
	const value = (name: string): string => {
		if (name === 'from' || name === 'to') return sideInWords(finding, name, words, vocabulary) ?? '';
		if (name === 'accept') return words.check.acceptIn[surface](finding.fingerprint);
		if (name === 'revision') return revisionInWords(finding, words);
		const detail = finding.details[name];
		if (detail === undefined) return '';
		if (name === 'state')
			return words.check.state[detail as keyof typeof words.check.state] ?? String(detail);
		if (name === 'fields' && typeof detail === 'object')
			return detail
				.map((field) => words.labels.field[field as keyof typeof words.labels.field] ?? field)
				.join(words.report.comma);
		return typeof detail === 'object' ? detail.join(words.report.comma) : String(detail);
	};
	const filled = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => value(name));
	const told = found === undefined || Object.keys(finding.details).length === 0 ? '' : filled(found);
	return { reason: [told, why].filter((text) => text !== '').join(words.check.space), fix: filled(fix) };
}

/** What a new edition of the parent made of its words, where a finding rests on the old ones. */
function revisionInWords(
	{ details: { before = [], after = [] } }: Finding,
	{ check, report }: Words,
): string {
	const said = (texts: Finding['details'][string]) =>
		typeof texts === 'object' && texts.length > 0 ? texts.join(report.comma) : check.nothing;
	return [before, after].every((texts) => typeof texts === 'object' && texts.length === 0)
		? ''
		: check.revised(said(before), said(after));
}

/** One side of a finding: the quantity, those of all its places where they differ, else the words. */
export function sideInWords(
	finding: Finding,
	side: 'from' | 'to',
	words: Words,
	vocabulary: Checked['vocabulary'],
): string | null {
	const values = [finding, ...(finding.places ?? [])].flatMap((one) => {
		const value = one[side];
		return value === null
			? []
			: [valueInWords(value, one[side === 'from' ? 'to' : 'from'], words, vocabulary)];
	});
	if (finding[side] !== null) return [...new Set(values)].join(words.report.comma);
	const text = finding.text[side];
	return text === '' ? null : text;
}

/** A value, with who pays it where that is another one on the other side: 400元/人·月（省级出资）. */
function valueInWords(
	value: QuantityValue,
	other: QuantityValue | null,
	words: Words,
	vocabulary: Checked['vocabulary'],
): string {
	const said = quantityInWords(value as Quantity, words, vocabulary);
	const { payer } = value;
	if (!payer || JSON.stringify(payer) === JSON.stringify(other?.payer ?? payer)) return said;
	const { inBrackets, quantity } = words.report;
	return `${said}${inBrackets(quantity.paidBy(payersInWords(payer, words)))}`;
}

/** Whose item it is, and in which field. */
export function subjectInWords(finding: Finding | NotCheckableOf, words: Words): string {
	const { item, field } = finding;
	const column = 'column' in finding ? finding.column : undefined;
	const number = item?.child ?? item?.parent;
	const unit =
		item === null || number === null || number === undefined
			? words.check.document
			: typeof number === 'string'
				? words.check.provision(number, item.name)
				: words.inherit.unit(number, item.name);
	return field === null || field === undefined || field === 'item'
		? unit
		: `${unit} · ${column ?? words.labels.field[field]}`;
}

type NotCheckableOf = NotCheckable & { readonly field?: null };

/** file:line:column, with the source text behind it. */
export function placeInWords(location: Location | null, shown: Checked['shown'], words: Words): string {
	if (!location) return words.check.nowhere;
	const { file, line, column, source } = location;
	const own = `${shown(file)}:${line}:${column}`;
	return source ? `${own}（${shown(source.file)}:${source.line}:${source.column}）` : own;
}

function isLevel<Levels extends object>(value: unknown, levels: Levels): value is keyof Levels {
	return typeof value === 'string' && value in levels;
}

/** Why something could not be judged. */
export function reasonInWords({ reason, details }: NotCheckable, words: Words): string {
	const { level } = words.labels;
	if (reason === 'level-assumed' && isLevel(details.level, level))
		return words.check.notCheckable[reason](level[details.level]);
	return words.check.notCheckable[reason](
		Object.entries(details)
			.map(([key, value]) => {
				if (key === 'level') return words.labels.level[value as Level];
				return typeof value === 'object' ? value.join(words.report.comma) : String(value);
			})
			.join(words.report.comma),
	);
}
