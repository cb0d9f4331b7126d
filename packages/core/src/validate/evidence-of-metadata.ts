import type { Lines, Policy } from '@qingdan/schema';
import type { Proof } from './proof.js';

/** The code of a doubt about text that belongs to no part of the policy. */
const unassigned = 'text-unassigned';

/** What a document says of itself, and what stands around its text: title, number, issuers, dates, attachments, furniture. */
export function proveMetadata(proof: Proof, policy: Policy): void {
	const whole: Lines = [1, proof.own.lineCount];
	const { sources, dates } = policy;
	for (const [name, value] of [
		['title', policy.title],
		['number', policy.number],
	] as const) {
		const claim = sources?.[name];
		if (claim?.evidence) proof.quote(['sources', name, 'evidence'], claim.evidence);
		if (value === null || (claim !== undefined && claim.basis !== 'stated')) continue;
		proof.verbatim([name], value, claim?.evidence?.lines ?? whole);
	}
	policy.issuers.forEach(({ name, evidence }, index) => {
		proof.verbatim(['issuers', index, 'name'], name, evidence.lines);
	});
	for (const name of ['addressees', 'copies', 'disclosure'] as const) {
		const value = policy[name];
		if (value) proof.verbatim([name, 'text'], value.text, value.evidence.lines);
	}
	for (const [name, claim] of Object.entries(dates)) {
		if (claim?.evidence?.quote === undefined) continue;
		const at = ['dates', name, 'evidence', 'quote'];
		if (claim.evidence.source === undefined) proof.verbatim(at, claim.evidence.quote, claim.evidence.lines);
		else proof.quote(at, claim.evidence);
	}
	if (policy.notice) {
		proof.verbatim(['notice', 'title'], policy.notice.title, policy.notice.evidence.lines);
		proof.verbatim(['notice', 'text'], policy.notice.text, policy.notice.evidence.lines);
	}
	(policy.relations ?? []).forEach(({ evidence }, index) => {
		if (evidence) proof.quote(['relations', index, 'evidence'], evidence);
	});
	(policy.components ?? []).forEach(({ number, title, evidence }, index) => {
		for (const printed of proof.own.find(String(number), evidence.lines).slice(0, 1))
			proof.own.claim(printed);
		proof.verbatim(['components', index, 'title'], title, evidence.lines);
		if (evidence.quote !== undefined) proof.quote(['components', index, 'evidence'], evidence);
	});
	for (const [name, permission] of Object.entries(policy.inheritance ?? {})) {
		if (permission.evidence) proof.quote(['inheritance', name, 'evidence'], permission.evidence);
	}
	(policy.anomalies ?? []).forEach(({ spans }, index) => {
		proof.spans(['anomalies', index], spans);
	});
	(policy.doubts ?? []).forEach(({ code, evidence }, index) => {
		const steps = ['doubts', index, 'evidence'];
		// Text that no part could be given to is accounted for by its doubt.
		if (code === unassigned && evidence.quote !== undefined)
			proof.verbatim(steps, evidence.quote, evidence.lines);
		else proof.quote(steps, evidence);
	});
	(policy.withheld ?? []).forEach(({ evidence }, index) => {
		proof.quote(['withheld', index, 'evidence'], evidence);
		if (evidence.quote !== undefined)
			proof.verbatim(['withheld', index, 'evidence', 'quote'], evidence.quote, evidence.lines);
	});
	(policy.furniture ?? []).forEach(({ text, lines }, index) => {
		proof.verbatim(['furniture', index, 'text'], text, lines);
	});
}
