import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type AcceptedDeviation, type RuleId, type RuleSetting, ruleIds } from '@qingdan/core';
import { type AnyDocument, nearest, type Problem } from '@qingdan/schema';
import { readDocument } from './corpus.js';
import { shownFrom } from './corpus-folder.js';
import type { Desk } from './desk.js';
import { type ExitCode, Failure } from './failure.js';
import { readTextFile } from './files.js';

/** The name under which `accept` and `check` look for acceptances. */
export const acceptancesFile = 'acceptances.yaml';

/** Reads the settings of rules; an unknown rule ends the run with 2 and the nearest ones. */
export function readSettings(named: string | undefined, desk: Desk): ReadonlyMap<RuleId, RuleSetting> {
	if (named === undefined) return new Map();
	const { document, problem } = read(named, 'qingdan/rules/1', 2, desk);
	const unknown = Object.keys(document.rules).filter((id) => !(ruleIds as readonly string[]).includes(id));
	if (unknown.length > 0) {
		const problems = unknown.map((id) =>
			problem(['rules', id], 'rule-unknown', { rule: id, nearest: nearest(id, ruleIds) }),
		);
		throw new Failure(2, desk.words.command.invalidInput, problems);
	}
	return new Map(Object.entries(document.rules) as [RuleId, RuleSetting][]);
}

/** Reads accepted deviations: the file named, else one beside the draft or here; none where there is no such file. */
export function readAcceptances(named: string | undefined, draft: string, desk: Desk): AcceptedDeviation[] {
	const path =
		named ??
		[acceptancesFile, join(dirname(draft), acceptancesFile)].find((one) =>
			existsSync(resolve(desk.cwd, one)),
		);
	if (path === undefined) return [];
	const { document, problem } = read(path, 'qingdan/acceptances/1', 3, desk);
	const twice = document.acceptances.flatMap(({ fingerprint }, index) =>
		document.acceptances.findIndex((one) => one.fingerprint === fingerprint) < index
			? [problem(['acceptances', index, 'fingerprint'], 'acceptance-duplicate', { fingerprint })]
			: [],
	);
	const backwards = document.acceptances.flatMap(({ date, until }, index) =>
		until < date ? [problem(['acceptances', index, 'until'], 'acceptance-ended', { date, until })] : [],
	);
	if (twice.length + backwards.length > 0)
		throw new Failure(3, desk.words.command.invalidInput, [...twice, ...backwards]);
	return document.acceptances.map((one) => ({ ...one, rule: one.rule ?? '' }));
}

/** Reads an earlier report; whatever is in the way ends the run with 4. */
export function readBaseline(named: string | undefined, desk: Desk): ReadonlySet<string> | undefined {
	if (named === undefined) return undefined;
	const { findings } = readReport(named, 4, desk);
	return new Set(findings.map(({ fingerprint }) => fingerprint));
}

/** What is needed of a report that was written as JSON. */
export interface WrittenReport {
	readonly findings: readonly {
		readonly fingerprint: string;
		readonly rule: string;
		readonly item: {
			readonly name: string;
			readonly parent: number | string | null;
			readonly child: number | string | null;
		} | null;
	}[];
}

/** Reads a report of `check --format json`. */
export function readReport(named: string, exitCode: ExitCode, desk: Desk): WrittenReport {
	const file = readTextFile(resolve(desk.cwd, named), named);
	if (!file.ok) throw new Failure(exitCode, desk.words.command.invalidInput, [file.problem]);
	const value = parsed(file.text);
	const fits = (one: unknown) => typeof (one as { fingerprint?: unknown } | null)?.fingerprint === 'string';
	if (value?.schema !== 'qingdan/report/1' || !Array.isArray(value.findings) || !value.findings.every(fits))
		throw new Failure(exitCode, desk.words.check.noReport(named));
	return value as unknown as WrittenReport;
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
	try {
		const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
		return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : undefined;
	} catch {
		return undefined;
	}
}

function read<Schema extends AnyDocument['schema']>(
	named: string,
	schema: Schema,
	exitCode: ExitCode,
	desk: Desk,
) {
	const path = resolve(desk.cwd, named);
	const outcome = readDocument(path, shownFrom(desk.cwd, path));
	if (!('value' in outcome)) throw new Failure(exitCode, desk.words.command.invalidInput, outcome.problems);
	const { document, yaml } = outcome.value;
	if (document.schema !== schema)
		throw new Failure(exitCode, desk.words.check.otherFile(named, schema, document.schema));
	const problem = (
		steps: readonly (string | number)[],
		code: Problem['code'],
		values: Problem['values'],
	): Problem => ({
		code,
		severity: 'error',
		file: yaml.file,
		...yaml.placeOfKey(steps),
		path: `/${steps.join('/')}`,
		values,
	});
	return { document: document as Extract<AnyDocument, { schema: Schema }>, problem };
}
