import type { PresentedCatalogue } from '@qingdan/core';
import type { Doubt } from '@qingdan/schema';
import type { DocumentPlace } from '../address/document-place.js';
import { cellFields } from '../address/evidence-place.js';
import { fieldText } from '../evidence/cell-text.js';
import { useLabels } from '../words/use-labels.js';
import { useWords } from '../words/use-words.js';
import { ItemRow } from './ItemRow.js';
import { Legend } from './Legend.js';

interface Props {
	readonly id: string | undefined;
	readonly catalogue: PresentedCatalogue;
	readonly doubts: readonly Doubt[];
	readonly place: DocumentPlace;
}

/** A catalogue as printed, with parameters and delegations marked in the text. */
export function CatalogueTable({ id, catalogue, doubts, place }: Props) {
	const words = useWords();
	const labels = useLabels();
	const header = (field: string, fallback: string) =>
		catalogue.columns.find((column) => column.field === field)?.header ?? fallback;
	// A column that the table neither prints nor fills is left out.
	const fields = cellFields.filter(
		(field) =>
			catalogue.columns.some((column) => column.field === field) ||
			catalogue.items.some(
				(item) =>
					fieldText(item, field) !== '' || item.variants.some(({ id }) => fieldText(item, field, id) !== ''),
			),
	);
	const others = catalogue.columns.flatMap(({ field, header: name }) => (field === 'other' ? [name] : []));
	return (
		<section id={id} className="catalogue-part" tabIndex={-1} aria-label={words.partCatalogue}>
			<h2 lang="zh-CN">{catalogue.title}</h2>
			<Legend />
			<table className="catalogue">
				<caption className="visually-hidden" lang="zh-CN">
					{catalogue.title}
				</caption>
				<thead>
					<tr>
						<th scope="col" className="col-number" lang="zh-CN">
							{header('number', '序号')}
						</th>
						{fields.map((field) => (
							<th key={field} scope="col" className={`col-${field}`} lang="zh-CN">
								{header(field, labels.field[field])}
							</th>
						))}
						{others.map((column) => (
							<th key={column} scope="col" className="col-other" lang="zh-CN">
								{column}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{catalogue.items.map((item) => (
						<ItemRow
							key={item.id}
							item={item}
							columns={catalogue.columns}
							fields={fields}
							doubts={doubts.filter((doubt) => doubt.item === item.number)}
							place={place}
						/>
					))}
				</tbody>
			</table>
			{catalogue.notes?.map(({ text }) => (
				<p key={text} className="document-text catalogue-note" lang="zh-CN">
					{text}
				</p>
			))}
		</section>
	);
}
