import {
	alignmentAsYaml,
	appliesFormats,
	changelogFileFormats,
	changelogFormats,
	compareFileFormats,
	compareFormats,
	delegationFormats,
	deriveFormats,
	listFormats,
	loadWriters,
	matrixFileFormats,
	matrixFormats,
	policyFileFormats,
	policyFormats,
	showFormats,
	traceFormats,
} from '@qingdan/publish';

/** The formats in which the page hands out what it shows, by what they are made of: the same as on the command line. */
export interface AllFormats {
	readonly alignment: typeof alignmentAsYaml;
	readonly applies: typeof appliesFormats;
	readonly changelog: typeof changelogFormats & typeof changelogFileFormats;
	readonly compare: typeof compareFormats & typeof compareFileFormats;
	readonly delegations: typeof delegationFormats;
	readonly derive: typeof deriveFormats;
	readonly list: typeof listFormats;
	readonly matrix: typeof matrixFormats & typeof matrixFileFormats;
	readonly policy: typeof policyFormats & typeof policyFileFormats;
	readonly show: typeof showFormats;
	readonly trace: typeof traceFormats;
	/** loads what writes Word documents and workbooks */
	readonly writers: () => Promise<void>;
}

export const formats: AllFormats = {
	alignment: alignmentAsYaml,
	applies: appliesFormats,
	changelog: { ...changelogFormats, ...changelogFileFormats },
	compare: { ...compareFormats, ...compareFileFormats },
	delegations: delegationFormats,
	derive: deriveFormats,
	list: listFormats,
	matrix: { ...matrixFormats, ...matrixFileFormats },
	policy: { ...policyFormats, ...policyFileFormats },
	show: showFormats,
	trace: traceFormats,
	writers: loadWriters,
};
