import type { PresentedCatalogue, PresentedItem } from '@qingdan/core';
import type { Doubt } from '@qingdan/schema';
import type { DocumentPlace } from '../address/document-place.js';
import type { CellField } from '../address/evidence-place.js';
import { useLabels } from '../words/use-labels.js';
import { ColumnCell } from './ColumnCell.js';
import { ItemCell } from './ItemCell.js';
import { unitElementId } from './use-scroll-to-unit.js';

interface Props {
	readonly item: PresentedItem;
	readonly columns: PresentedCatalogue['columns'];
	/** those that are shown */
	readonly fields: readonly CellField[];
	readonly doubts: readonly Doubt[];
	readonly place: DocumentPlace;
}

/** One numbered service. Sub-rows share the row, each with its own target and content. */
export function ItemRow({ item, columns, fields, doubts, place }: Props) {
	const labels = useLabels();
	const label = (field: CellField) =>
		columns.find((column) => column.field === field)?.header ?? labels.field[field];
	return (
		<tr id={unitElementId(item.number)} tabIndex={-1}>
			<td className="col-number">{item.number}</td>
			{fields.map((field) => {
				const cell = (
					<>
						<span className="cell-label" aria-hidden="true" lang="zh-CN">
							{label(field)}
						</span>
						{(field === 'target' || field === 'content') && item.variants.length > 0 ? (
							item.variants.map((variant) => (
								<div className="variant" key={variant.id}>
									{variant.label && (
										<span className="variant-label" lang="zh-CN">
											{variant.label}
										</span>
									)}
									<ItemCell item={item} variant={variant} field={field} doubts={doubts} place={place} />
								</div>
							))
						) : (
							<ItemCell item={item} field={field} doubts={doubts} place={place} />
						)}
					</>
				);
				return field === 'name' ? (
					<th key={field} scope="row" className="col-name">
						{cell}
					</th>
				) : (
					<td key={field} className={`col-${field}`}>
						{cell}
					</td>
				);
			})}
			{columns
				.filter(({ field }) => field === 'other')
				.map(({ header }) => (
					<td key={header} className="col-other" lang="zh-CN">
						<span className="cell-label" aria-hidden="true">
							{header}
						</span>
						<ColumnCell item={item} column={header} place={place} />
					</td>
				))}
		</tr>
	);
}
