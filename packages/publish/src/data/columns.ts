/** What a column holds. A date is text, YYYY-MM-DD. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date';

const side = {
	text: 'string',
	value: 'number',
	min: 'number',
	max: 'number',
	bound: 'string',
	unit: 'string',
	base: 'string',
	payer: 'string',
	file: 'string',
	line: 'integer',
} as const;

/** The columns of every table, in order. A list inside a cell is joined by 、. */
export const columns = {
	documents: {
		policy: 'string',
		title: 'string',
		number: 'string',
		level: 'string',
		region_code: 'string',
		region: 'string',
		series: 'string',
		edition: 'date',
		issued: 'date',
		effective: 'date',
		issuers: 'string',
		items: 'integer',
		file: 'string',
		source_file: 'string',
		policy_digest: 'string',
		source_digest: 'string',
	},
	items: {
		policy: 'string',
		catalogue: 'string',
		item: 'string',
		sub_row: 'string',
		number: 'integer',
		concept: 'string',
		name: 'string',
		target: 'string',
		content: 'string',
		service_type: 'string',
		departments: 'string',
		file: 'string',
		line: 'integer',
	},
	parameters: {
		policy: 'string',
		item: 'string',
		sub_row: 'string',
		number: 'integer',
		concept: 'string',
		parameter: 'string',
		type: 'string',
		label: 'string',
		value: 'number',
		min: 'number',
		max: 'number',
		bound: 'string',
		inclusive: 'boolean',
		approximate: 'boolean',
		unit: 'string',
		base: 'string',
		reference: 'string',
		favours: 'string',
		payer: 'string',
		delegated_to: 'string',
		applies_from: 'date',
		field: 'string',
		quote: 'string',
		file: 'string',
		line: 'integer',
	},
	provisions: {
		policy: 'string',
		provision: 'string',
		printed_number: 'string',
		heading: 'string',
		text: 'string',
		departments: 'string',
		file: 'string',
		line: 'integer',
	},
	changes: {
		old_policy: 'string',
		new_policy: 'string',
		relation: 'string',
		part: 'string',
		fingerprint: 'string',
		effect_group: 'string',
		kind: 'string',
		class: 'string',
		direction: 'string',
		old_unit_id: 'string',
		new_unit_id: 'string',
		old_name: 'string',
		new_name: 'string',
		field: 'string',
		old_text: side.text,
		new_text: side.text,
		old_value: side.value,
		new_value: side.value,
		old_min: side.min,
		new_min: side.min,
		old_max: side.max,
		new_max: side.max,
		old_bound: side.bound,
		new_bound: side.bound,
		old_unit: side.unit,
		new_unit: side.unit,
		old_base: side.base,
		new_base: side.base,
		old_payer: side.payer,
		new_payer: side.payer,
		old_file: side.file,
		old_line: side.line,
		new_file: side.file,
		new_line: side.line,
	},
	findings: {
		draft: 'string',
		parent: 'string',
		relation: 'string',
		fingerprint: 'string',
		rule: 'string',
		area: 'string',
		severity: 'string',
		verdict: 'string',
		effect: 'string',
		item: 'string',
		name: 'string',
		parent_unit_id: 'string',
		draft_unit_id: 'string',
		field: 'string',
		old_text: side.text,
		new_text: side.text,
		old_value: side.value,
		new_value: side.value,
		old_bound: side.bound,
		new_bound: side.bound,
		old_unit: side.unit,
		new_unit: side.unit,
		alignment: 'number',
		transcription: 'string',
		accepted: 'boolean',
		parent_file: side.file,
		parent_line: side.line,
		draft_file: side.file,
		draft_line: side.line,
	},
} as const satisfies Readonly<Record<string, Readonly<Record<string, ColumnType>>>>;

export type TableName = keyof typeof columns;
export type ColumnName<Table extends TableName> = keyof (typeof columns)[Table] & string;

/** A value that a cell holds; null where there is none. */
export type Cell = string | number | boolean | null;

type Held<Type> = Type extends 'integer' | 'number' ? number : Type extends 'boolean' ? boolean : string;

/** A row with a value for each column of its table. */
export type RowOf<Table extends TableName> = {
	readonly [Column in keyof (typeof columns)[Table]]: Held<(typeof columns)[Table][Column]> | null;
};

/** A table as it is written: names and types of its columns, and its rows in that order. */
export interface DataTable {
	readonly name: TableName;
	readonly columns: readonly { readonly name: string; readonly type: ColumnType }[];
	readonly rows: readonly (readonly Cell[])[];
}

/** Puts rows into the order of the columns. */
export function tableOf<Table extends TableName>(name: Table, rows: readonly RowOf<Table>[]): DataTable {
	const own = Object.entries(columns[name] as Readonly<Record<string, ColumnType>>);
	return {
		name,
		columns: own.map(([column, type]) => ({ name: column, type })),
		rows: rows.map((row) => own.map(([column]) => (row as Readonly<Record<string, Cell>>)[column] ?? null)),
	};
}
