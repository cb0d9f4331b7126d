import type { ChangeSide } from '../comparison.js';
import type { HeldPolicy } from '../corpus.js';
import type { NumberedProvision } from '../policy/provision-id.js';
import { responsibilityOf } from '../text/responsible-units.js';
import { lineSpan } from '../text/source.js';
import type { Cell, CellSpan } from './cell.js';
import { readingsOf } from './provision-readings.js';

/** A text of a provision, with what was read in it. */
export function provisionCell({ id, provision }: NumberedProvision, words: string, held: HeldPolicy): Cell {
	return {
		unit: id,
		text: words,
		subject: provision.heading ?? '',
		anomalies: provision.anomalies ?? [],
		extensions: [],
		parameters: readingsOf(provision, words),
		delegations: [],
		evidence: evidenceOf({ provision }, held),
	};
}

export function evidenceOf(
	{ provision }: Pick<NumberedProvision, 'provision'>,
	held: HeldPolicy,
): ChangeSide['evidence'] {
	return { file: held.source.file, lines: lineSpan(provision.evidence.lines) };
}

/** The text of a provision, and where in it the responsible units are listed. */
export interface TextCell {
	readonly cell: Cell;
	/** the text before the bracket that names the responsible units */
	readonly said: CellSpan;
	/** the bracket before the names, and after them */
	readonly frame: readonly [CellSpan, CellSpan];
}

/** The texts of provisions that belong together; of several those that have one. */
export function cellsOf(nodes: readonly NumberedProvision[], held: HeldPolicy): TextCell[] {
	const single = nodes.length === 1;
	return nodes
		.filter(({ provision }) => single || provision.text)
		.map((node) => {
			const cell = provisionCell(node, node.provision.text ?? '', held);
			const list = responsibilityOf(cell.text, node.provision.departments ?? []);
			const span = (start: number, end: number): CellSpan => ({ cell, start, end });
			const size = cell.text.length;
			return list
				? {
						cell,
						said: span(0, list.start),
						frame: [span(list.start, list.names.start), span(list.names.end, list.end)],
					}
				: { cell, said: span(0, size), frame: [span(size, size), span(size, size)] };
		});
}
