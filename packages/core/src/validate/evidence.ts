import type { Catalogue, Form, Problem, Step } from '@qingdan/schema';
import type { Corpus, HeldPolicy } from '../corpus.js';
import { indexSource, lineSpan, type SourceIndex } from '../text/source.js';
import { proveMetadata } from './evidence-of-metadata.js';
import { proveProvision } from './evidence-of-provisions.js';
import { proveRow } from './evidence-of-rows.js';
import { linesElsewhere, Proof } from './proof.js';
import { problemAt } from './report.js';
import { provisionsOf, rowsOf } from './walk.js';

/**
 * Every quote, cell and provision is found in the lines that it names, recorded repairs excepted; and every letter and
 * digit of a source text belongs to some part of its policy.
 */
export function checkEvidence(corpus: Corpus): Problem[] {
	const sources = new Map(corpus.policies.map((held) => [held.policy.key, indexSource(held.source.text)]));
	return [
		...corpus.policies.flatMap((held) => problemsOf(held, sources)),
		...corpus.cited.flatMap((held) =>
			held.document.citedAs.flatMap(({ by, evidence }, index) => {
				const source = sources.get(evidence.source ?? by);
				if (!source || evidence.quote === undefined || source.find(evidence.quote, evidence.lines).length > 0)
					return [];
				return [
					problemAt(held, ['citedAs', index, 'evidence', 'quote'], 'quote-not-found', {
						quote: evidence.quote,
						lines: lineSpan(evidence.lines).map(String),
						elsewhere: linesElsewhere(source, evidence.quote),
					}),
				];
			}),
		),
	];
}

/** Holds one policy against the source texts; what it finds of its own text it claims. */
function problemsOf(held: HeldPolicy, sources: ReadonlyMap<string, SourceIndex>): Problem[] {
	const proof = new Proof(held, sources);
	const { policy } = held;
	if (held.source.digest !== policy.source.digest) {
		proof.report(['source', 'digest'], 'source-digest', {
			expected: policy.source.digest,
			found: held.source.digest,
		});
	}
	proveMetadata(proof, policy);
	for (const provision of provisionsOf(policy)) proveProvision(proof, provision);
	(policy.catalogues ?? []).forEach((catalogue, index) => {
		proveCatalogue(proof, ['catalogues', index], catalogue);
	});
	for (const row of rowsOf(policy)) proveRow(proof, row);
	(policy.forms ?? []).forEach((form, index) => {
		proveForm(proof, ['forms', index], form);
	});
	for (const { line, column, text } of proof.own.unclaimed()) {
		const { file } = held.source;
		proof.problems.push({
			code: 'line-unclaimed',
			severity: 'error',
			file,
			line,
			column,
			path: '',
			values: { text },
		});
	}
	return proof.problems;
}

/** What is printed around the rows of a catalogue: title, headers, notes, names of groups. */
function proveCatalogue(proof: Proof, steps: readonly Step[], catalogue: Catalogue): void {
	proof.verbatim([...steps, 'title'], catalogue.title, catalogue.evidence.lines);
	// The longest first: 服务内容 is not looked for inside 服务内容及标准.
	const headers = catalogue.columns
		.flatMap(({ header, group = '' }, at) => [
			{ path: ['columns', at, 'header'], text: header },
			{ path: ['columns', at, 'group'], text: group },
		])
		.filter(({ text }) => text !== '')
		.sort((a, b) => b.text.length - a.text.length);
	for (const { path, text } of headers) proof.verbatim([...steps, ...path], text, catalogue.evidence.lines);
	(catalogue.notes ?? []).forEach(({ text, evidence }, at) => {
		proof.verbatim([...steps, 'notes', at, 'text'], text, evidence.lines);
	});
	(catalogue.groups ?? []).forEach(({ title, evidence }, at) => {
		proof.verbatim([...steps, 'groups', at, 'title'], title, evidence.lines);
	});
}

function proveForm(proof: Proof, steps: readonly Step[], form: Form): void {
	const { lines } = form.evidence;
	proof.verbatim([...steps, 'title'], form.title, lines);
	form.fields.forEach((field, index) => {
		proof.verbatim([...steps, 'fields', index, 'label'], field.label, field.lines ?? lines);
		if (field.formula) proof.quote([...steps, 'fields', index, 'formula'], { lines, quote: field.formula });
	});
	form.notes?.forEach((note, index) => {
		proof.verbatim([...steps, 'notes', index, 'text'], note.text, note.lines ?? lines);
	});
}
