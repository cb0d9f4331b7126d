import { type Example, type ExampleDocument, type Rule, type RuleId, ruleOf } from '@qingdan/core';
import { ruleName } from '../check/checked.js';
import type { Surface } from '../check/surface.js';
import type { Words } from '../words.js';

/** A rule that is to be explained. */
export interface Explained {
	readonly id: RuleId;
}

/** A rule's page: what stands under each heading. */
export interface RulePage {
	readonly id: RuleId;
	readonly name: string;
	readonly looks: string;
	readonly why: string;
	readonly fix: string;
	readonly area: string;
	/** severity under each relation */
	readonly weights: readonly (readonly [relation: string, weight: string])[];
	readonly mirror: string;
	readonly examples: readonly ExampleInWords[];
}

/** An example: what both sides say, and which rules find something. */
export interface ExampleInWords {
	readonly parent: string | null;
	readonly child: string;
	readonly found: readonly string[];
}

/** Puts a rule into words, where it is read. */
export function pageOf({ id }: Explained, words: Words, surface: Surface = 'command'): RulePage {
	const rule = ruleOf(id);
	const { looks, why } = words.rules[id];
	const { explain, singleTitle } = words.check;
	const relations = [
		words.labels.relation['child-of'],
		words.labels.relation['successor-of'],
		words.labels.relation['peer-of'],
		singleTitle,
	];
	return {
		id,
		name: ruleName(id, words),
		looks,
		why,
		fix: ruleFix(id, words, surface),
		area: explain.area[rule.area],
		weights: relations.map((relation, index) => [relation, weightInWords(rule, id, index, words)] as const),
		mirror: mirrorInWords(rule, id, words),
		examples: rule.examples.map((one) => exampleInWords(one, words)),
	};
}

/** What to do about a rule, where no finding gives the values. */
export function ruleFix(id: RuleId, words: Words, surface: Surface = 'command'): string {
	return words.rules[id].fix.replace(/\{(\w+)\}/g, (_, name: string) => {
		if (name === 'accept') return words.check.acceptIn[surface]('〔fingerprint〕');
		return name === 'from' ? words.check.parentSide.replace(/\s/g, '') : `〔${name}〕`;
	});
}

function weightInWords(rule: Rule, id: RuleId, index: number, { labels, check }: Words): string {
	const weight = rule.weights[id]?.[index] ?? '-';
	if (weight === '-') return '—';
	return weight === 'by-direction' ? check.explain.byDirection : labels.severity[weight];
}

function mirrorInWords({ mirror }: Rule, id: RuleId, { check }: Words): string {
	if (typeof mirror === 'string') return check.noMirror[mirror];
	const other = mirror.find((pair) => pair.includes(id))?.find((one) => one !== id);
	return other ?? check.noMirror['one-way'];
}

function exampleInWords({ field, parent, child, found }: Example, words: Words): ExampleInWords {
	const label = field === undefined ? '' : `${words.labels.field[field]}${words.report.colon}`;
	const side = (text: string | ExampleDocument) =>
		typeof text === 'string' ? `${label}${text}` : documentInWords(text, words);
	return { parent: parent === undefined ? null : side(parent), child: side(child), found };
}

/** What an example says of a document, short: rows, notes, running text, and what it states of itself. */
function documentInWords(document: ExampleDocument, words: Words): string {
	const { items, notes = [], prose = [], ...rest } = document;
	const rows = (items ?? []).map((item, index) =>
		[
			words.inherit.unit(item.number ?? index + 1, item.name ?? ''),
			...[item.target, item.content, item.serviceType].filter(
				(text): text is string => typeof text === 'string',
			),
			...(item.departments ?? []),
		].join(' '),
	);
	const stated = Object.keys(rest).length === 0 ? [] : [JSON.stringify(rest)];
	const lines = [...prose, ...rows, ...notes, ...stated];
	return lines.length === 0 ? words.check.explain.usual : lines.join(words.report.semicolon);
}
