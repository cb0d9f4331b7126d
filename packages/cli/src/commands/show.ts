import { effectiveFrom, partNames, partOf, type Shown, showFormats, shown, statusOf } from '@qingdan/publish';
import { nearest } from '@qingdan/schema';
import type { Define } from '../define.js';
import type { Desk } from '../desk.js';
import { Failure } from '../failure.js';
import { type Library, openLibrary } from '../input.js';
import { addOutputs, deliver } from '../output.js';
import { demandDate, findPolicy } from '../policy-reference.js';

/** `qingdan show POLICY[#ITEM]` */
export const defineShow: Define = (add, desk) => {
	const { show, options, help } = desk.words.command;
	const command = add(
		'show',
		show.about,
		"qingdan show panjin-2024\nqingdan show 'panjin-2024#4' --on 2024-12-31\nqingdan show 辽政办发〔2023〕11号 --format markdown --out liaoning.md",
	)
		.argument('<POLICY[#ITEM]>', show.policy)
		.option('--corpus <dir>', options.corpus)
		.option('--on <date>', options.on)
		.addHelpText('after', `\n${help.policy}`);
	const outputs = addOutputs(command, showFormats, desk);
	command.action((reference: string, { corpus, on }: { corpus?: string; on?: string }) => {
		if (on !== undefined) demandDate(on, desk);
		const library = openLibrary(corpus, desk);
		const subject = subjectOf(reference, library, on, desk);
		deliver(subject, showFormats, outputs, desk);
		if (on !== undefined) noteStatus(subject, library, on, desk);
	});
};

function subjectOf(reference: string, library: Library, on: string | undefined, desk: Desk): Shown {
	const hash = reference.indexOf('#');
	const held = findPolicy(hash < 0 ? reference : reference.slice(0, hash), library, desk);
	const subject = shown(held, library.corpus.vocabulary, on);
	if (hash < 0) return subject;
	const name = reference.slice(hash + 1);
	const part = partOf(subject.policy, name);
	if (part) return { ...subject, part };
	const { unitUnknown } = desk.words.command.policy;
	throw new Failure(2, unitUnknown(held.policy.key, name, nearest(name, partNames(subject.policy))));
}

/** Says on stderr where the policy shown was not in force on the date asked for. */
function noteStatus({ held }: Shown, { corpus }: Library, on: string, { stderr, words }: Desk): void {
	const { policy: notes } = words.command;
	const { title, dates } = held.policy;
	const status = statusOf(held, corpus, on);
	const issued = dates.issued.value ?? dates.issued.assumed ?? effectiveFrom(held);
	const note =
		status === 'not-issued'
			? notes.notIssuedOn(title, on, issued)
			: status === 'issued'
				? notes.notInForceOn(title, on, effectiveFrom(held))
				: status === 'superseded'
					? notes.supersededOn(title, on)
					: status === 'expired'
						? notes.expiredOn(title, on)
						: undefined;
	if (note !== undefined) stderr.write(`${note}\n`);
}
