import type { NumberedProvision } from '../policy/provision-id.js';
import { bareText } from '../text/layout.js';
import { numberValue } from '../text/number.js';
import type { ProvisionLinks } from './provision-links.js';
import type { ProvisionNode } from './provision-node.js';

const repealed =
	/^[（(〔[【]?(?:本条|本款|本项|此条)?(?:已|已经|予以|现已|此处)?(?:删除|删去|废止|失效|取消)[）)〕\]】]?[。.]?$/;

/** Whether a provision only says that it is no more. */
export function isRepealed({ provision: { heading, text } }: NumberedProvision): boolean {
	return repealed.test(`${heading ?? ''}${text ?? ''}`.replace(/\s/g, ''));
}

/** What stands as repealed belongs to what stood under its number, or after what the number before it belongs to. */
export function linkRepealed(
	left: readonly ProvisionNode[],
	right: readonly ProvisionNode[],
	links: ProvisionLinks,
): void {
	for (const [nodes, others, turned] of [
		[right, left, false],
		[left, right, true],
	] as const) {
		const [own, theirs] = [byNumber(nodes), byNumber(others)];
		for (const node of links.free(nodes).filter(({ provision }) => isRepealed(provision))) {
			const [before] = neighbour(node, own, -1);
			const partner = before && links.partner(before);
			const candidates = [
				others.find(({ provision }) => provision.id === node.provision.id),
				...(partner ? neighbour(partner, theirs, 1) : []),
			];
			const [was] = candidates.filter(
				(one) => one && !links.partner(one) && !(turned ? links.apart(node, one) : links.apart(one, node)),
			);
			if (!was) continue;
			links.add({
				left: turned ? node : was,
				right: turned ? was : node,
				confidence: 1,
				method: 'text',
				reasons: [{ code: 'same-number' }],
				review: was.provision.id !== node.provision.id,
			});
		}
	}
}

type ByNumber = ReadonlyMap<string, ProvisionNode>;

/** Nodes by what they stand under and their number there; articles are numbered through. */
function byNumber(nodes: readonly ProvisionNode[]): ByNumber {
	return new Map(
		nodes.flatMap((node) => {
			const place = numberOf(node);
			return place ? [[`${place.under} ${place.number}`, node] as const] : [];
		}),
	);
}

function neighbour(node: ProvisionNode, nodes: ByNumber, step: number): ProvisionNode[] {
	const place = numberOf(node);
	const found = place && nodes.get(`${place.under} ${place.number + step}`);
	return found ? [found] : [];
}

function numberOf({ provision }: ProvisionNode): { under: string; number: number } | undefined {
	const number = numberValue(bareText(provision.id.split('/').at(-1) ?? '').replace(/^第|条$/g, ''));
	if (number === undefined) return undefined;
	return { under: provision.id.slice(0, Math.max(0, provision.id.lastIndexOf('/'))), number };
}
