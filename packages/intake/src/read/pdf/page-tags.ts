/** Where a piece of marked content stands in the structure of a tagged PDF. */
export interface TagPlace {
	/** the paragraph, heading or list item it belongs to, counted over the page */
	readonly block: number;
	/** 1 to 6 where the block is a heading */
	readonly headingLevel?: number;
	/** table, row and cell, counted over the page */
	readonly cell?: { readonly table: number; readonly row: number; readonly cell: number };
}

export type PageTags = ReadonlyMap<string, TagPlace>;

interface TagNode {
	readonly role?: string;
	readonly type?: string;
	readonly id?: string;
	readonly children?: readonly TagNode[];
}

const blockRoles = /^(?:P|H[1-6]?|LI|LBody|Lbl|Caption|Note|BlockQuote|TOCI|Title)$/;

/** Flattens the structure tree of a page (ISO 32000-1, 14.8.4) into places by marked content. */
export function tagsOf(tree: unknown): PageTags {
	const places = new Map<string, TagPlace>();
	let blocks = 0;
	let tables = 0;
	let rows = 0;
	let cells = 0;
	const visit = (node: TagNode, place: TagPlace, table: number, row: number) => {
		if (node.type === 'content' && node.id !== undefined) places.set(node.id, place);
		const role = node.role ?? '';
		let inner = place;
		let innerTable = table;
		let innerRow = row;
		if (role === 'Table' && !place.cell) innerTable = ++tables;
		else if (role === 'TR' && table > 0 && !place.cell) innerRow = ++rows;
		else if ((role === 'TD' || role === 'TH') && row > 0 && !place.cell) {
			inner = { block: ++blocks, cell: { table, row, cell: ++cells } };
		} else if (blockRoles.test(role)) {
			const level = /^H([1-6])$/.exec(role)?.[1];
			inner = {
				...place,
				block: ++blocks,
				...(level === undefined ? {} : { headingLevel: Number(level) }),
			};
		}
		for (const child of node.children ?? []) visit(child, inner, innerTable, innerRow);
	};
	if (tree) visit(tree as TagNode, { block: 0 }, 0, 0);
	return places;
}
