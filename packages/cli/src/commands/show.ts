import { type HeldPolicy, statusOn } from '@qingdan/core';
import { partNames, partOf, type Shown, showFormats, shown, statusNotes } from '@qingdan/publish';
import { nearest } from '@qingdan/schema';
import type { Define } from '../define.js';
import type { Desk } from '../desk.js';
import { Failure } from '../failure.js';
import { type Library, openLibrary, openPolicy } from '../input.js';
import { addOutputs, deliver } from '../output.js';
import { demandDate, findPolicy } from '../policy-reference.js';
import { presentText, textOn } from '../text-on.js';

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
		const [whole = ''] = reference.split('#', 1);
		// On a day other documents count, too.
		const library = on === undefined ? openPolicy(corpus, whole, desk) : openLibrary(corpus, desk);
		const { subject, notes } = subjectOf(reference, library, on, desk);
		deliver(subject, showFormats, outputs, desk);
		for (const note of notes) desk.stderr.write(`${note}\n`);
	});
};

interface Subject {
	readonly subject: Shown;
	/** what the reader has to know besides */
	readonly notes: readonly string[];
}

function subjectOf(reference: string, library: Library, on: string | undefined, desk: Desk): Subject {
	const hash = reference.indexOf('#');
	const whole = hash < 0 ? reference : reference.slice(0, hash);
	const held = findPolicy(whole, library, desk);
	const named = /@(\d{4}-\d{2}-\d{2})$/.exec(whole)?.[1];
	const found = onDay(held, library, on ?? named, desk);
	if (hash < 0) return found;
	const name = reference.slice(hash + 1);
	const part = partOf(found.subject.policy, name);
	if (part) return { ...found, subject: { ...found.subject, part } };
	const { unitUnknown } = desk.words.command.policy;
	const names = partNames(found.subject.policy);
	throw new Failure(2, unitUnknown(held.policy.key, name, nearestPart(name, names)));
}

/** The parts that were nearly named: of a number that there is not the nearest numbers, else what is written alike. */
function nearestPart(name: string, names: readonly string[]): string[] {
	const numbers = names.filter((one) => /^\d+$/.test(one));
	if (!/^\d+$/.test(name) || numbers.length === 0) return nearest(name, names);
	const far = (one: string) => Math.abs(Number(one) - Number(name));
	return [...numbers].sort((a, b) => far(a) - far(b) || Number(a) - Number(b)).slice(0, 1);
}

/** A policy as it reads on a day, with what has to be said of it; as issued where no day is asked for. */
function onDay(held: HeldPolicy, library: Library, on: string | undefined, desk: Desk): Subject {
	const { corpus } = library;
	if (on === undefined) return { subject: shown(held, corpus.vocabulary), notes: [] };
	const of = held.policy.consolidation?.of;
	const document = corpus.policies.find(({ policy }) => policy.key === of) ?? held;
	const text = textOn(document, on, library, desk);
	const status = statusOn(document, corpus, on);
	const { time } = desk.words;
	return {
		subject: { ...shown(text.held, corpus.vocabulary), ...presentText(text, library), on, status },
		notes: [
			...statusNotes(document, status, desk.words),
			...(text.unread.length > 0 ? [time.note.unread(String(text.unread.length))] : []),
		],
	};
}
