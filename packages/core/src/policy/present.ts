import type {
	Catalogue,
	Delegation,
	Evidence,
	Item,
	Lines,
	Parameter,
	Policy,
	Provision,
	Source,
	Variant,
} from '@qingdan/schema';
import type { HeldPolicy, Vocabulary } from '../corpus.js';
import { namedPlace, type Place } from '../text/region.js';
import { type NumberedProvision, numberedProvisions } from './provision-id.js';

/** Evidence with the file that it stands in. */
export interface PresentedEvidence {
	readonly file: string;
	readonly lines: Lines;
	readonly quote?: string;
}

export type PresentedParameter = Omit<Parameter, 'value' | 'approx' | 'lines'> & {
	readonly value: number | null;
	readonly approx: boolean;
	readonly evidence: PresentedEvidence;
};

export type PresentedDelegation = Omit<Delegation, 'lines'> & { readonly evidence: PresentedEvidence };

export interface PresentedVariant extends Omit<Variant, 'parameters' | 'delegations' | 'evidence'> {
	readonly parameters: readonly PresentedParameter[];
	readonly delegations: readonly PresentedDelegation[];
	readonly evidence: PresentedEvidence;
}

export interface PresentedItem
	extends Omit<Item, 'parameters' | 'delegations' | 'variants' | 'evidence' | 'concept'> {
	readonly concept: string | null;
	readonly parameters: readonly PresentedParameter[];
	readonly delegations: readonly PresentedDelegation[];
	readonly variants: readonly PresentedVariant[];
	readonly sources: NonNullable<Item['sources']>;
	readonly evidence: PresentedEvidence;
}

export interface PresentedProvision extends Omit<Provision, 'children' | 'evidence' | 'heading' | 'text'> {
	/** printed numbers joined by / */
	readonly id: string;
	readonly heading: string | null;
	readonly text: string | null;
	readonly children: readonly PresentedProvision[];
	readonly evidence: PresentedEvidence;
}

export interface PresentedCatalogue extends Omit<Catalogue, 'items'> {
	readonly items: readonly PresentedItem[];
}

/** A policy as it is shown and handed to other tools: nothing left out, every evidence with its file. */
export interface PresentedPolicy extends Omit<Policy, 'region' | 'catalogues' | 'provisions' | 'sources'> {
	readonly region: {
		readonly code: Place['code'];
		readonly name: Place['name'];
		readonly standard: string;
		readonly edition: string;
	};
	readonly sources: Readonly<Record<string, Source>>;
	/** the catalogue with most items */
	readonly catalogue?: PresentedCatalogue;
	readonly catalogues?: readonly PresentedCatalogue[];
	readonly provisions: readonly PresentedProvision[];
}

/**
 * Presents a held policy by the contract of `show`: lists are never missing, parameters say whether they are approximate,
 * provisions carry their ids.
 */
export function presentPolicy(held: HeldPolicy, vocabulary: Vocabulary): PresentedPolicy {
	const { catalogues, provisions, region, sources, ...rest } = held.policy;
	const file = held.source.file;
	const presented = (catalogues ?? []).map(({ items, ...catalogue }) => ({
		...catalogue,
		items: items.map((item) => presentItem(item, file)),
	}));
	const largest = presented.reduce<PresentedCatalogue | undefined>(
		(best, next) => (best && best.items.length >= next.items.length ? best : next),
		undefined,
	);
	return {
		...rest,
		region: {
			...namedPlace(region, vocabulary.regions),
			standard: vocabulary.regions.standard,
			edition: vocabulary.regions.edition,
		},
		sources: sources ?? {},
		...(largest ? { catalogue: largest, catalogues: presented } : {}),
		provisions: presentProvisions(numberedProvisions(provisions ?? []), file),
	};
}

/** Presents one item of a policy whose source text is `file`. */
export function presentItem(item: Item, file: string): PresentedItem {
	return {
		...item,
		concept: item.concept ?? null,
		sources: item.sources ?? {},
		variants: (item.variants ?? []).map((variant) => ({
			...variant,
			parameters: presentParameters(variant.parameters, variant.evidence, file),
			delegations: presentDelegations(variant.delegations, variant.evidence, file),
			evidence: inFile(variant.evidence, file),
		})),
		parameters: presentParameters(item.parameters, item.evidence, file),
		delegations: presentDelegations(item.delegations, item.evidence, file),
		evidence: inFile(item.evidence, file),
	};
}

function presentParameters(
	parameters: readonly Parameter[] | undefined,
	above: Evidence,
	file: string,
): PresentedParameter[] {
	return (parameters ?? []).map(({ lines, ...parameter }) => ({
		...parameter,
		value: parameter.value ?? null,
		approx: parameter.approx ?? false,
		evidence: { file, lines: lines ?? above.lines, quote: parameter.quote },
	}));
}

function presentDelegations(
	delegations: readonly Delegation[] | undefined,
	above: Evidence,
	file: string,
): PresentedDelegation[] {
	return (delegations ?? []).map(({ lines, ...delegation }) => ({
		...delegation,
		evidence: { file, lines: lines ?? above.lines, quote: delegation.quote },
	}));
}

function presentProvisions(provisions: readonly NumberedProvision[], file: string): PresentedProvision[] {
	return provisions.map(({ id, provision, children }) => ({
		id,
		...provision,
		heading: provision.heading ?? null,
		text: provision.text ?? null,
		evidence: inFile(provision.evidence, file),
		children: presentProvisions(children, file),
	}));
}

function inFile({ lines, quote }: Evidence, file: string): PresentedEvidence {
	return { file, lines, ...(quote === undefined ? {} : { quote }) };
}
