import { formatHeldEvidence, type HeldEvidence, parseHeldEvidence } from './held-evidence.js';
import { dayOf, oneOf, present, splitOnce, type Written } from './query.js';

/** What stands in the rows; the other stands in the columns. */
export const rowKinds = ['services', 'places'] as const;
export type RowKind = (typeof rowKinds)[number];

/** What a cell shows. */
export const cellContents = ['all', 'figures', 'lead', 'payer'] as const;
export type CellContent = (typeof cellContents)[number];

export const orders = ['ascending', 'descending'] as const;
export type Order = (typeof orders)[number];

/** What a plot runs over. */
export const axes = ['places', 'time'] as const;
export type Axis = (typeof axes)[number];

/** The catalogues side by side, with everything that the reader has set. */
export interface MatrixView {
	readonly view: 'matrix';
	/** key of the document that all others are held against */
	readonly base?: string;
	readonly rows?: RowKind;
	readonly cells?: CellContent;
	/** keys of the documents, where they are others than all that hold a catalogue */
	readonly places?: readonly string[];
	/** ids of the concepts that are listed; all of them where there are none */
	readonly concepts?: readonly string[];
	/** rows by text and numbers only, without concepts and rulings */
	readonly blind?: true;
	/** a day: figures that do not apply yet are marked */
	readonly on?: string;
	/** words that the name of a row holds */
	readonly name?: string;
	/** a number as written: ≥50, 80岁 */
	readonly figure?: string;
	/** the column in which the number is looked for; any where there is none */
	readonly column?: string;
	/** the column that rows are sorted by */
	readonly sort?: { readonly column: string; readonly order: Order };
	readonly heat?: true;
	/** from 1 */
	readonly page?: number;
	/** id of the service whose figures are drawn */
	readonly plot?: string;
	readonly over?: Axis;
	/** the quantity that is drawn */
	readonly quantity?: string;
	readonly evidence?: HeldEvidence;
}

export function parseMatrixView(path: readonly string[], query: URLSearchParams): MatrixView | undefined {
	if (path.length > 0) return undefined;
	const [written, column] = splitOnce(query.get('sort') ?? '', '!');
	const order = oneOf(orders, written);
	const page = query.get('page') ?? '';
	return {
		view: 'matrix',
		...present({
			base: query.get('base'),
			rows: oneOf(rowKinds, query.get('rows')),
			cells: oneOf(cellContents, query.get('cells')),
			places: query.get('places')?.split('!'),
			concepts: query.get('concepts')?.split('!'),
			blind: query.get('blind') === 'yes' ? (true as const) : undefined,
			on: dayOf(query.get('on')),
			name: query.get('name'),
			figure: query.get('figure'),
			column: query.get('column'),
			sort: order && column !== '' ? { column, order } : undefined,
			heat: query.get('heat') === 'yes' ? (true as const) : undefined,
			page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : undefined,
			plot: query.get('plot'),
			over: oneOf(axes, query.get('over')),
			quantity: query.get('quantity'),
			evidence: parseHeldEvidence(query.get('evidence')),
		}),
	};
}

export function writeMatrixView(place: MatrixView): Written {
	const { view: _, places, concepts, blind, sort, heat, page, evidence, ...plain } = place;
	return {
		path: [],
		query: {
			...plain,
			places: places && places.length > 0 ? places.join('!') : undefined,
			concepts: concepts && concepts.length > 0 ? concepts.join('!') : undefined,
			blind: blind && 'yes',
			sort: sort && `${sort.order}!${sort.column}`,
			heat: heat && 'yes',
			page: page === undefined || page === 1 ? undefined : String(page),
			evidence: evidence && formatHeldEvidence(evidence),
		},
	};
}
