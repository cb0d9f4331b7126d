import { closeSync, existsSync, openSync, rmSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { ruleIds } from '@qingdan/core';
import { withAcceptance } from '@qingdan/publish';
import { acceptancesFile, readAcceptances, readReport, type WrittenReport } from '../check-settings.js';
import type { Define } from '../define.js';
import type { Desk } from '../desk.js';
import { Failure, reasonOf } from '../failure.js';
import { readTextFile } from '../files.js';
import { writeWhole } from '../output.js';
import { demandDate } from '../policy-reference.js';

interface Choices {
	readonly reason: string;
	readonly basis: string;
	readonly by: string;
	readonly date: string;
	readonly until: string;
	readonly file: string;
	readonly report?: string;
}

/** `qingdan accept FINGERPRINT…` */
export const defineAccept: Define = (add, desk) => {
	const { accept: words } = desk.words.check;
	add(
		'accept',
		words.about,
		'qingdan accept 0123456789ab --reason 财力不足，分两年到位 --basis 无 --by 张三 --date 2026-11-22 --until 2027-12-31',
	)
		.argument('<FINGERPRINT...>', words.fingerprint)
		.requiredOption('--reason <text>', words.reason)
		.requiredOption('--basis <text>', words.basis)
		.requiredOption('--by <name>', words.by)
		.requiredOption('--date <date>', words.date)
		.requiredOption('--until <date>', words.until)
		.option('--file <file>', words.file, acceptancesFile)
		.option('--report <file>', words.report)
		.action((fingerprints: string[], choices: Choices) => {
			const { file, report: named, ...entry } = choices;
			for (const date of [entry.date, entry.until]) demandDate(date, desk);
			for (const [name, text] of Object.entries(entry))
				if (text.trim() === '') throw new Failure(2, words.empty(`--${name}`));
			if (entry.until < entry.date) throw new Failure(2, words.backwards(entry.date, entry.until));
			const wrong = fingerprints.find((one) => !/^[0-9a-f]{12}$/.test(one));
			if (wrong !== undefined) throw new Failure(2, words.noFingerprint(wrong));
			const report = named === undefined ? undefined : readReport(named, 4, desk);
			const added = locked(file, desk, () => append(fingerprints, file, entry, report, desk));
			desk.stderr.write(`${words.done(added, file)}\n`);
		});
};

function append(
	fingerprints: readonly string[],
	file: string,
	entry: Omit<Choices, 'file' | 'report'>,
	report: WrittenReport | undefined,
	desk: Desk,
): number {
	const path = resolve(desk.cwd, file);
	const { accept: words } = desk.words.check;
	const known = existsSync(path) ? readAcceptances(file, file, desk) : [];
	const old = existsSync(path) ? readTextFile(path, file) : undefined;
	if (old && !old.ok) throw new Failure(3, desk.words.command.invalidInput, [old.problem]);
	let text = old?.text;
	const wanted = [...new Set(fingerprints)];
	for (const fingerprint of wanted) {
		if (known.some((one) => one.fingerprint === fingerprint))
			throw new Failure(2, words.already(fingerprint, file));
		const found = report?.findings.find((one) => one.fingerprint === fingerprint);
		if (report && !found) throw new Failure(2, words.notInReport(fingerprint));
		text = withAcceptance(text, { fingerprint, ...aboutFinding(found, desk), ...entry });
	}
	writeWhole(path, text ?? '', file, desk);
	return wanted.length;
}

function aboutFinding(
	found: WrittenReport['findings'][number] | undefined,
	{ words }: Desk,
): { rule?: string; item?: string } {
	if (!found || !(ruleIds as readonly string[]).includes(found.rule)) return {};
	const number = found.item?.child ?? found.item?.parent;
	if (!found.item || number === null || number === undefined) return { rule: found.rule };
	const item =
		typeof number === 'string'
			? words.check.provision(number, found.item.name)
			: words.inherit.unit(number, found.item.name);
	return { rule: found.rule, item };
}

/** Works on a file that nobody else works on meanwhile: the lock is a file that only one can create. */
function locked<Result>(file: string, desk: Desk, work: () => Result): Result {
	const lock = `${resolve(desk.cwd, file)}.lock`;
	try {
		closeSync(openSync(lock, 'wx'));
	} catch (error) {
		const reason = reasonOf(error);
		if (reason === 'EEXIST') throw new Failure(3, desk.words.check.accept.locked(file, basename(lock)));
		throw new Failure(3, desk.words.command.writeFailed(file, reason));
	}
	try {
		return work();
	} finally {
		rmSync(lock, { force: true });
	}
}
