import {
	type ChangeLog,
	type Finding,
	flatProvisions,
	type HeldPolicy,
	type LogPart,
	numberedProvisions,
	regionName,
	type UnitId,
	type Vocabulary,
} from '@qingdan/core';
import type { Evidence, Item, Lines, Parameter, Payer, Variant } from '@qingdan/schema';
import { type SideTexts, sideTexts } from '../compare/compared.js';
import { type DataTable, type RowOf, tableOf } from './columns.js';

/** A change log with the two policies that it speaks of. */
export interface TabledStep {
	readonly log: ChangeLog;
	readonly left: HeldPolicy;
	readonly right: HeldPolicy;
}

/** What the rules find in a document held against the one above or before it. */
export interface TabledReport {
	readonly parent: string;
	readonly draft: string;
	readonly findings: readonly Finding[];
}

/** What is put into tables: policies, and the changes between those of them that follow one another. */
export interface Tabled {
	readonly policies: readonly HeldPolicy[];
	readonly steps: readonly TabledStep[];
	readonly reports: readonly TabledReport[];
	readonly vocabulary: Vocabulary;
}

/** Policies as tables: documents, items, parameters, provisions, changes, findings. Texts are verbatim, numbers have their units beside them. */
export function tablesOf({ policies, steps, reports, vocabulary }: Tabled): DataTable[] {
	return [
		tableOf(
			'documents',
			policies.map((held) => documentRow(held, vocabulary)),
		),
		tableOf('items', policies.flatMap(itemRows)),
		tableOf('parameters', policies.flatMap(parameterRows)),
		tableOf('provisions', policies.flatMap(provisionRows)),
		changesTable(steps),
		tableOf('findings', reports.flatMap(findingRows)),
	];
}

/** Every change of some logs, a row each. */
export function changesTable(steps: readonly TabledStep[]): DataTable {
	return tableOf('changes', steps.flatMap(changeRows));
}

function documentRow(held: HeldPolicy, { regions }: Vocabulary): RowOf<'documents'> {
	const { policy, file, digest, source } = held;
	const { issued, effective } = policy.dates;
	return {
		policy: policy.key,
		title: policy.title,
		number: policy.number,
		level: policy.level,
		region_code: policy.region,
		region: regionName(policy.region, regions) ?? null,
		series: policy.series,
		edition: policy.edition,
		issued: issued.value,
		effective: effective.value,
		issuers: policy.issuers.map(({ name }) => name).join('、'),
		items: (policy.catalogues ?? []).reduce((sum, { items }) => sum + items.length, 0),
		file,
		source_file: source.file,
		policy_digest: digest ?? null,
		source_digest: source.digest,
	};
}

interface PlacedRow {
	readonly catalogue: string;
	readonly item: Item;
	readonly row: Item | Variant;
	readonly subRow: string | null;
}

function placedRows({ policy }: HeldPolicy): PlacedRow[] {
	return (policy.catalogues ?? []).flatMap((catalogue) =>
		catalogue.items.flatMap((item): PlacedRow[] => {
			const own = { catalogue: catalogue.id, item, row: item, subRow: null };
			const variants = item.variants ?? [];
			return variants.length === 0
				? [own]
				: variants.map((row) => ({ catalogue: catalogue.id, item, row, subRow: row.id }));
		}),
	);
}

function itemRows(held: HeldPolicy): RowOf<'items'>[] {
	return placedRows(held).map(({ catalogue, item, row, subRow }) => ({
		policy: held.policy.key,
		catalogue,
		item: item.id,
		sub_row: subRow,
		number: item.number,
		concept: item.concept ?? null,
		name: item.name,
		target: row.target ?? item.target,
		content: row.content ?? item.content,
		service_type: item.serviceType,
		departments: item.departments.join('、'),
		file: held.source.file,
		line: firstLine(row.evidence),
	}));
}

function parameterRows(held: HeldPolicy): RowOf<'parameters'>[] {
	const { policy, source } = held;
	const rows = (policy.catalogues ?? []).flatMap(({ items }) =>
		items.flatMap((item) => [
			{ item, row: item as Item | Variant, subRow: null as string | null },
			...(item.variants ?? []).map((row) => ({ item, row, subRow: row.id })),
		]),
	);
	return rows.flatMap(({ item, row, subRow }) =>
		(row.parameters ?? []).map((parameter) => ({
			policy: policy.key,
			item: item.id,
			sub_row: subRow,
			number: item.number,
			concept: item.concept ?? null,
			...parameterCells(parameter),
			delegated_to:
				(row.delegations ?? [])
					.filter(({ of }) => of === parameter.id)
					.flatMap(({ to }) => to.map(({ level, body }) => body ?? level))
					.join('、') || null,
			file: source.file,
			line: parameter.lines === undefined ? firstLine(row.evidence) : first(parameter.lines),
		})),
	);
}

function parameterCells(parameter: Parameter) {
	const { id, type, label, value, min, max, bound, inclusive, approx, unit, of, to } = parameter;
	return {
		parameter: id,
		type,
		label: label ?? null,
		value: value ?? null,
		min: min ?? null,
		max: max ?? null,
		bound,
		inclusive: typeof inclusive === 'boolean' ? inclusive : null,
		approximate: approx === true,
		unit,
		base: of ?? null,
		reference: to ?? null,
		favours: parameter.favours ?? null,
		payer: payers(parameter.payer),
		applies_from: parameter.applies?.from ?? null,
		field: parameter.field,
		quote: parameter.quote,
	};
}

function payers(list: readonly Payer[] | undefined): string | null {
	return list?.map(({ level, body, fund }) => body ?? fund ?? level ?? 'unstated').join('、') ?? null;
}

function provisionRows({ policy, source }: HeldPolicy): RowOf<'provisions'>[] {
	return flatProvisions(numberedProvisions(policy.provisions ?? [])).map(({ id, provision }) => ({
		policy: policy.key,
		provision: id,
		printed_number: provision.number,
		heading: provision.heading ?? null,
		text: provision.text ?? null,
		departments: provision.departments?.join('、') ?? null,
		file: source.file,
		line: firstLine(provision.evidence),
	}));
}

function changeRows({ log, left, right }: TabledStep): RowOf<'changes'>[] {
	const sides = { left: sideTexts(left), right: sideTexts(right) };
	return log.parts.flatMap((part) =>
		part.sections.flatMap(({ group, entries }) =>
			entries.flatMap(({ changes }) =>
				changes.map((change) => ({
					old_policy: log.left.key,
					new_policy: log.right.key,
					relation: log.relation,
					part: part.kind,
					fingerprint: change.fingerprint,
					effect_group: group,
					kind: change.kind,
					class: change.class,
					direction: change.direction,
					...unitCells(change, sides),
					field: change.field,
					...sideCells('old', change.from, change.values?.from),
					...sideCells('new', change.to, change.values?.to),
				})),
			),
		),
	);
}

function findingRows({ parent, draft, findings }: TabledReport): RowOf<'findings'>[] {
	return findings.map((finding) => {
		const { item, from, to, locations, confidence } = finding;
		const [above, own] = [locations.parent, locations.new].map((place) => place?.source ?? place);
		return {
			draft,
			parent,
			relation: finding.relation,
			fingerprint: finding.fingerprint,
			rule: finding.rule,
			area: finding.area,
			severity: finding.severity,
			verdict: finding.verdict,
			effect: finding.effect,
			item: item?.id ?? null,
			name: item?.name ?? null,
			parent_unit_id: item?.parent == null ? null : String(item.parent),
			draft_unit_id: item?.child == null ? null : String(item.child),
			field: finding.field,
			old_text: finding.text.from,
			new_text: finding.text.to,
			old_value: from?.value ?? null,
			new_value: to?.value ?? null,
			old_bound: from?.bound ?? null,
			new_bound: to?.bound ?? null,
			old_unit: from?.unit ?? null,
			new_unit: to?.unit ?? null,
			alignment: confidence.alignment,
			transcription: confidence.transcription,
			accepted: finding.accepted !== undefined,
			parent_file: above?.file ?? null,
			parent_line: above?.line ?? null,
			draft_file: own?.file ?? null,
			draft_line: own?.line ?? null,
		};
	});
}

type Told = LogPart['sections'][number]['entries'][number]['changes'][number];

function unitCells({ left, right }: Told, sides: { readonly left: SideTexts; readonly right: SideTexts }) {
	const name = (side: 'left' | 'right', id: UnitId | undefined) =>
		id === undefined ? null : sides[side].name(id);
	return {
		old_unit_id: left.length === 0 ? null : left.join('、'),
		new_unit_id: right.length === 0 ? null : right.join('、'),
		old_name: name('left', left[0]),
		new_name: name('right', right[0]),
	};
}

type SideCells<Side extends 'old' | 'new'> = Pick<
	RowOf<'changes'>,
	Extract<
		keyof RowOf<'changes'>,
		`${Side}_${'text' | 'value' | 'min' | 'max' | 'bound' | 'unit' | 'base' | 'payer' | 'file' | 'line'}`
	>
>;

function sideCells<Side extends 'old' | 'new'>(
	side: Side,
	span: Told['from'],
	value: NonNullable<Told['values']>['from'] | undefined,
): SideCells<Side> {
	const cells = {
		text: span?.text ?? null,
		value: value?.value ?? null,
		min: value?.min ?? null,
		max: value?.max ?? null,
		bound: value?.bound ?? null,
		unit: value?.unit ?? null,
		base: value?.of ?? null,
		payer: payers(value?.payer),
		file: span?.evidence.file ?? null,
		line: span?.evidence.lines[0] ?? null,
	};
	return Object.fromEntries(
		Object.entries(cells).map(([name, cell]) => [`${side}_${name}`, cell]),
	) as SideCells<Side>;
}

function firstLine({ lines }: Evidence): number {
	return first(lines);
}

function first(lines: Lines): number {
	return typeof lines === 'number' ? lines : lines[0];
}
