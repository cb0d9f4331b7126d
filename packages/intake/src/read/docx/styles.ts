import { type Element, elementIn, elementsIn, valueIn } from '../xml.js';

/** What a paragraph style says, those that it is based on included. */
export interface ParagraphStyle {
	readonly id: string;
	readonly name: string;
	readonly numberingId?: string;
	readonly numberingLevel?: number;
	/** from 0, as Word writes it */
	readonly outlineLevel?: number;
	readonly isHidden: boolean;
}

export interface Styles {
	paragraph(id: string | undefined): ParagraphStyle | undefined;
	/** whether a character style hides its text */
	isHidden(characterStyle: string | undefined): boolean;
}

const deepestChain = 32;

/** Reads a styles part. */
export function readStyles(part: Element | undefined): Styles {
	const styles = new Map<string, Element>();
	let standard: string | undefined;
	for (const style of part ? elementsIn(part, 'w:style') : []) {
		const id = style.attributes['w:styleId'];
		if (id === undefined || styles.has(id)) continue;
		styles.set(id, style);
		if (style.attributes['w:type'] === 'paragraph' && isOn(style.attributes['w:default'], false))
			standard = id;
	}
	const chain = (id: string | undefined): Element[] => {
		const found: Element[] = [];
		let at = id === undefined ? undefined : styles.get(id);
		while (at && found.length < deepestChain && !found.includes(at)) {
			found.push(at);
			at = styles.get(valueIn(at, 'w:basedOn') ?? '');
		}
		return found;
	};
	const isHidden = (id: string | undefined) =>
		chain(id)
			.map((style) => toggle(elementIn(style, 'w:rPr'), 'w:vanish'))
			.find((value) => value !== undefined) ?? false;
	const known = new Map<string, ParagraphStyle | undefined>();
	return {
		isHidden,
		paragraph(id) {
			const wanted = id !== undefined && styles.has(id) ? id : standard;
			if (wanted === undefined) return undefined;
			if (!known.has(wanted)) known.set(wanted, paragraphStyle(wanted, chain(wanted), isHidden(wanted)));
			return known.get(wanted);
		},
	};
}

function paragraphStyle(id: string, chain: readonly Element[], isHidden: boolean): ParagraphStyle {
	const properties = chain.map((style) => elementIn(style, 'w:pPr'));
	const numbering = properties.map((own) => elementIn(own, 'w:numPr'));
	const numberingId = numbering.map((own) => valueIn(own, 'w:numId')).find((value) => value !== undefined);
	const level = numbering.map((own) => valueIn(own, 'w:ilvl')).find((value) => value !== undefined);
	const outline = properties.map((own) => valueIn(own, 'w:outlineLvl')).find((value) => value !== undefined);
	const heading = chain
		.map((style) => /^heading ([1-9])$/i.exec(valueIn(style, 'w:name') ?? '')?.[1])
		.find((value) => value !== undefined);
	const outlineLevel = outline ?? (heading === undefined ? undefined : String(Number(heading) - 1));
	return {
		id,
		name: valueIn(chain[0], 'w:name') ?? id,
		...(numberingId === undefined ? {} : { numberingId }),
		...(level === undefined ? {} : { numberingLevel: Number(level) }),
		...(outlineLevel === undefined ? {} : { outlineLevel: Number(outlineLevel) }),
		isHidden,
	};
}

/** A property that is on, off or not said (ECMA-376 part 1, 17.17.4: present without a value is on). */
export function toggle(properties: Element | undefined, name: string): boolean | undefined {
	const found = elementIn(properties, name);
	return found && isOn(found.attributes['w:val'], true);
}

function isOn(value: string | undefined, otherwise: boolean): boolean {
	return value === undefined ? otherwise : !['0', 'false', 'off'].includes(value);
}
