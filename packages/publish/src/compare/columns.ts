/** The columns of a comparison as CSV, in order; what they are called and hold is in the messages. */
export const comparedColumns = [
	'fingerprint',
	'part',
	'leftUnit',
	'rightUnit',
	'leftName',
	'rightName',
	'field',
	'kind',
	'facets',
	'class',
	'direction',
	'leftText',
	'rightText',
	'leftValue',
	'rightValue',
	'leftSource',
	'rightSource',
	'note',
] as const;

export type ComparedColumn = (typeof comparedColumns)[number];
