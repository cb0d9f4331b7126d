import type { Lines, Milestone, Step } from '@qingdan/schema';
import type { Proof } from './proof.js';
import type { ProvisionAt } from './walk.js';

/** A provision: its number, heading and text, and all that is quoted from it. */
export function proveProvision(proof: Proof, { steps, provision }: ProvisionAt): void {
	const { lines } = provision.evidence;
	const repaired = proof.repairs(steps, provision.repairs, {
		heading: provision.heading,
		text: provision.text,
	});
	if (provision.number !== null) proof.verbatim([...steps, 'number'], provision.number, lines);
	if (provision.heading !== undefined && !repaired.has('heading')) {
		proof.verbatim([...steps, 'heading'], provision.heading, lines);
	}
	if (provision.text !== undefined && provision.text !== '' && !repaired.has('text')) {
		proof.verbatim([...steps, 'text'], provision.text, lines);
	}
	const inText = `${provision.heading ?? ''}${provision.text ?? ''}`;
	const quoted = (at: readonly Step[], one: { quote: string; lines?: Lines }) => {
		proof.quote([...at, 'quote'], { lines: one.lines ?? lines, quote: one.quote }, repaired.size > 0);
		if (one.lines === undefined) proof.inField([...at, 'quote'], one.quote, inText, 'text');
	};
	provision.departments?.forEach((name, index) => {
		proof.inField([...steps, 'departments', index], name, inText, 'text');
	});
	provision.leadDepartments?.forEach((name, index) => {
		proof.inField([...steps, 'leadDepartments', index], name, inText, 'text');
	});
	if (provision.standingResponsibility)
		quoted([...steps, 'standingResponsibility'], provision.standingResponsibility);
	provision.citations?.forEach((citation, index) => {
		quoted([...steps, 'citations', index], citation);
	});
	provision.targets?.forEach((target, index) => {
		quoted([...steps, 'targets', index], target);
	});
	const milestones = (at: readonly Step[], list: readonly Milestone[] | undefined) => {
		list?.forEach((milestone, index) => {
			quoted([...at, index], milestone);
			milestones([...at, index, 'parts'], milestone.parts);
		});
	};
	milestones([...steps, 'milestones'], provision.milestones);
	provision.anomalies?.forEach(({ spans }, index) => {
		proof.spans([...steps, 'anomalies', index], spans);
	});
}
