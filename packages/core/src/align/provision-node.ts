import type { Provision } from '@qingdan/schema';
import { flatProvisions, isArticle, type NumberedProvision } from '../policy/provision-id.js';
import { bareText } from '../text/layout.js';
import { responsibilityOf } from '../text/responsible-units.js';
import type { Described } from './grams.js';

/**
 * A provision in its tree. A section gathers others under a heading; a text says something itself, or in paragraphs, and
 * what stands below it belongs to what it says.
 */
export interface ProvisionNode {
	readonly provision: NumberedProvision;
	readonly parent: ProvisionNode | undefined;
	/** place in printed order */
	readonly place: number;
	readonly kind: 'section' | 'text';
	/** known by its heading, and by its text with all below it */
	readonly described: Described;
	/** letters and digits of all that is printed: two of one key say the same */
	readonly key: string;
}

/** The nodes of a tree in printed order. */
export function nodesOf(tree: readonly NumberedProvision[]): ProvisionNode[] {
	const nodes: ProvisionNode[] = [];
	const walk = (list: readonly NumberedProvision[], parent: ProvisionNode | undefined) => {
		for (const provision of list) {
			const node = nodeOf(provision, parent, nodes.length);
			nodes.push(node);
			walk(provision.children, node);
		}
	};
	walk(tree, undefined);
	return nodes;
}

function nodeOf(
	provision: NumberedProvision,
	parent: ProvisionNode | undefined,
	place: number,
): ProvisionNode {
	const { heading, text } = provision.provision;
	const isSection =
		!text && provision.children.length > 0 && !isArticle(provision) && !provision.children.every(isParagraph);
	const below = isSection ? [] : flatProvisions(provision.children).map(({ provision: one }) => one);
	const words = [saidBy(provision.provision), ...below.map((one) => `${one.heading ?? ''}${saidBy(one)}`)];
	const content = words.join('\n').trim();
	return {
		provision,
		parent,
		place,
		kind: isSection ? 'section' : 'text',
		described: { name: heading ?? '', target: null, content: content === '' ? null : content },
		key: bareText([heading, text, ...below.flatMap((one) => [one.heading, one.text])].join('')),
	};
}

/** The text without the list of responsible units: who is in charge is not what a provision is known by. */
function saidBy({ text = '', departments }: Provision): string {
	const list = responsibilityOf(text, departments ?? []);
	return list ? text.slice(0, list.start) : text;
}

/** What stands above a node, nearest first. */
export function above(node: ProvisionNode): ProvisionNode[] {
	const nodes: ProvisionNode[] = [];
	for (let parent = node.parent; parent; parent = parent.parent) nodes.push(parent);
	return nodes;
}

/** Whether a node is a text that is no part of another text: an article, a paragraph under a heading. */
export function isText(node: ProvisionNode): boolean {
	return node.kind === 'text' && above(node).every(({ kind }) => kind === 'section');
}

/**
 * The unit that a node is, or that it is a part of. Units are headings, articles and other texts with a number or a heading
 * of their own; what stands below a text is a part of it, and so is a paragraph without number of the heading above it.
 */
export function unitOf(node: ProvisionNode): ProvisionNode {
	const text = above(node).findLast(({ kind }) => kind === 'text') ?? node;
	return text.parent && isParagraph(text.provision) ? text.parent : text;
}

/** Whether nothing is printed for a node but what stands below it. */
export function isSilent({ provision: { provision } }: ProvisionNode): boolean {
	return !provision.heading && !provision.text;
}

/** Whether a provision is a paragraph that only follows another one: neither number nor heading names it. */
function isParagraph({ provision }: NumberedProvision): boolean {
	return provision.number === null && !provision.heading;
}
