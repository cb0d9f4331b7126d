import {
	Document,
	isCollection,
	isMap,
	isNode,
	isScalar,
	isSeq,
	type Node,
	parseDocument,
	Scalar,
	visit,
} from 'yaml';

/** A small list or map stays on one line up to this width, as the parameters of the policy files do. */
const lineWidth = 220;
/** A list of several maps is easier to read with a line each. */
const listWidth = 80;

/**
 * A value as YAML by the profile of the policy files: no anchors, small collections on one line, and whatever looks like a
 * date or a number and is none in quotes.
 * @param comments lines to stand above a value, by its JSON pointer; a collection that holds one is not set on one line
 */
export function yamlText(
	value: unknown,
	comments: ReadonlyMap<string, readonly string[]> = new Map(),
): string {
	const document = new Document(value, { aliasDuplicateObjects: false, version: '1.2', schema: 'core' });
	setOut(document);
	for (const [pointer, lines] of comments) annotate(document, pointer, lines);
	return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/**
 * A YAML text with another value at one place; everything else stays as it was written, comments included.
 * @param text a text that can be read
 * @param value undefined takes the key away, and maps that are empty then
 */
export function yamlWith(text: string, steps: readonly (string | number)[], value: unknown): string {
	const yaml = parseDocument(text, { version: '1.2', schema: 'core' });
	if (value === undefined) {
		if (!yaml.hasIn(steps)) return text;
		yaml.deleteIn(steps);
		for (let above = steps.slice(0, -1); above.length > 0; above = above.slice(0, -1)) {
			const node = yaml.getIn(above, true);
			if (!isCollection(node) || node.items.length > 0) break;
			yaml.deleteIn(above);
		}
	} else {
		const part = new Document(value, { aliasDuplicateObjects: false, version: '1.2', schema: 'core' });
		setOut(part, 'inner');
		const before = yaml.getIn(steps, true);
		if (isNode(before) && part.contents) part.contents.comment = before.comment ?? null;
		yaml.setIn(steps, part.contents);
	}
	// What stood on one line may have grown out of it.
	for (let depth = 1; depth < steps.length; depth++) {
		const above = yaml.getIn(steps.slice(0, depth), true);
		if (isCollection(above) && above.flow && !fitsOnLine(above)) above.flow = false;
	}
	return yaml.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** Quotes what looks like a date or a number, and sets small collections on one line. */
function setOut(document: Document, part: 'whole' | 'inner' = 'whole'): void {
	visit(document, {
		Scalar(_, node) {
			if (typeof node.value === 'string' && /^\d{4}-\d{2}(?:-\d{2})?$/.test(node.value))
				node.type = Scalar.QUOTE_DOUBLE;
		},
		Collection(key, node) {
			if ((key !== null || part === 'inner') && fitsOnLine(node)) node.flow = true;
		},
	});
}

/** Sets a comment above a value; collections around it take a line for each of their parts. */
function annotate(document: Document, pointer: string, lines: readonly string[]): void {
	const comment = lines.map((line) => ` ${line.replaceAll('\n', ' ')}`).join('\n');
	let node: unknown = document.contents;
	let target: Node | undefined;
	for (const step of pointer.split('/').slice(1)) {
		if (isCollection(node)) node.flow = false;
		if (isMap(node)) {
			const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
			if (!pair) break;
			target = isScalar(pair.key) ? pair.key : target;
			node = pair.value;
		} else if (isSeq(node)) {
			node = node.items[Number(step)];
			target = node as Node | undefined;
		} else break;
	}
	if (isCollection(node)) node.flow = false;
	if (target) target.commentBefore = comment;
}

function fitsOnLine(node: Node): boolean {
	const several = isSeq(node) && node.items.filter(isMap).length > 1;
	return length(node) <= (several ? listWidth : lineWidth) && !holdsLines(node);
}

/** How long a node is when it is written on one line; Chinese characters count twice, as they are shown. */
function length(node: unknown): number {
	if (isScalar(node))
		return [...String(node.value)].reduce((sum, char) => sum + (char > '\u2e80' ? 2 : 1), 0);
	if (!isCollection(node)) return 0;
	return node.items.reduce<number>((sum, item) => {
		const pair = item as { key?: unknown; value?: unknown };
		return sum + 2 + ('key' in pair ? length(pair.key) + 2 + length(pair.value) : length(item));
	}, 2);
}

function holdsLines(node: unknown): boolean {
	if (isScalar(node)) return typeof node.value === 'string' && node.value.includes('\n');
	if (!isCollection(node)) return false;
	return node.items.some((item) => {
		const pair = item as { key?: unknown; value?: unknown };
		return 'key' in pair ? holdsLines(pair.value) : holdsLines(item);
	});
}
