import { existsSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { editionsOf, type HeldPolicy, textOn as seriesOn } from '@qingdan/core';
import { nearest } from '@qingdan/schema';
import { hold, readDocument } from './corpus.js';
import { isFolder, shownFrom } from './corpus-folder.js';
import type { Desk } from './desk.js';
import { Failure } from './failure.js';
import type { Library } from './input.js';
import { policyInRevision } from './revision.js';
import { importDocument } from './source-document.js';
import { textOn } from './text-on.js';

/**
 * Finds the policy that a reference names: a key, a series with a date, a document number, a YAML file or `REV:path` in git. Ends the run
 * where there is no such policy, and says what was nearly meant.
 */
export function findPolicy(reference: string, library: Library, desk: Desk): HeldPolicy {
	const { policies, cited } = library.corpus;
	const { policy: words } = desk.words.command;
	const byKey = policies.find(({ policy }) => policy.key === reference);
	if (byKey) return byKey;
	if (reference.includes('#')) throw new Failure(2, words.unitNotHere(reference));
	const found =
		bySeries(reference, library, desk) ??
		byFile(reference, library, desk) ??
		byNumber(reference, library, desk);
	if (found) return found;
	const onlyCited = cited.find(
		({ document }) => document.key === reference || document.number === documentNumber(reference),
	);
	if (onlyCited) throw new Failure(2, words.onlyCited(reference, citing(onlyCited.document.citedAs)));
	const names = [...policies, ...cited.map(({ document }) => ({ policy: document }))].flatMap(
		({ policy }) => [policy.key, ...(policy.number === null ? [] : [policy.number])],
	);
	throw new Failure(2, words.unknown(reference, nearest(documentNumber(reference), names)));
}

function citing(citedAs: readonly { readonly by: string }[]): string[] {
	return [...new Set(citedAs.map(({ by }) => by))].sort();
}

/** `series@date`: the text of the series on that date, with the amendments by then. */
function bySeries(reference: string, library: Library, desk: Desk): HeldPolicy | undefined {
	const { corpus } = library;
	const [, series = '', date] = /^([a-z0-9-]+\/[a-z0-9-]+)(?:@(.*))?$/.exec(reference) ?? [];
	if (series === '') return undefined;
	const { policy: words } = desk.words.command;
	const dates = editionsOf(series, corpus).map(({ from }) => from);
	if (dates.length === 0) {
		if (date === undefined) return undefined;
		const known = corpus.policies.map(({ policy }) => policy.series);
		throw new Failure(2, words.seriesUnknown(series, nearest(series, known)));
	}
	if (date === undefined) throw new Failure(2, words.seriesNeedsDate(series, dates));
	demandDate(date, desk);
	const text = seriesOn(series, date, corpus);
	if (text.found === 'none') throw new Failure(2, words.noEdition(series, date, dates));
	if (text.found === 'one') return textOn(text.edition.document, date, library, desk).held;
	const keys = text.editions.map(({ document }) => document.policy.key).sort();
	const edition = text.editions[0]?.document.policy.edition ?? date;
	throw new Failure(2, words.editionShared(series, edition, keys));
}

/** Ends the run where a text is no day of the calendar. */
export function demandDate(text: string, desk: Desk): void {
	const day = new Date(`${text}T00:00:00Z`);
	const real =
		/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
	if (!real) throw new Failure(2, desk.words.command.usage.dateInvalid(text));
}

function byNumber(reference: string, { corpus }: Library, desk: Desk): HeldPolicy | undefined {
	const number = documentNumber(reference);
	const found = corpus.policies.filter(({ policy }) => policy.number === number);
	const others = corpus.cited.filter(({ document }) => document.number === number);
	const candidates = [
		...found.map(({ policy }) => policy.key),
		...others.map(({ document }) => document.key),
	];
	if (candidates.length > 1)
		throw new Failure(2, desk.words.command.policy.numberShared(number, candidates.sort()));
	return found[0];
}

/** A document number as it is stored: brackets 〔〕, no spaces, half-width digits. */
function documentNumber(text: string): string {
	return text
		.replace(/\s/g, '')
		.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
		.replace(/[[［【(（](\d{4})[\]］】)）]/, '〔$1〕');
}

function byFile(reference: string, library: Library, desk: Desk): HeldPolicy | undefined {
	const { policy: words } = desk.words.command;
	const path = resolve(desk.cwd, reference);
	const isYaml = /\.ya?ml$/.test(reference);
	if (!existsSync(path) || isFolder(path)) {
		const inRevision = policyInRevision(reference, desk);
		if (inRevision) return inRevision;
		if (!isYaml) return undefined;
	}
	const source = desk.sources.get(reference);
	if (source) return importDocument(reference, source, library, desk).held;
	if (!isYaml) throw new Failure(2, words.sourceNotYaml(reference));
	const inCorpus = existsSync(path)
		? library.corpus.policies.find(
				({ file }) => realpathSync(join(library.folder, file)) === realpathSync(path),
			)
		: undefined;
	return inCorpus ?? readPolicy(shownFrom(desk.cwd, path), reference, desk);
}

function readPolicy(shown: string, reference: string, desk: Desk): HeldPolicy {
	const { invalidInput, policy: words } = desk.words.command;
	const read = readDocument(join(desk.cwd, shown), shown);
	if (!('value' in read)) throw new Failure(3, invalidInput, read.problems);
	if (read.value.document.schema === 'qingdan/draft/1') throw new Failure(2, words.draftLater(reference));
	const held = hold(read.value, desk.cwd);
	if (!('value' in held)) throw new Failure(3, invalidInput, held.problems);
	if (!held.value) throw new Failure(3, words.noPolicy(reference));
	return held.value;
}
