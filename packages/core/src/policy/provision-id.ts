import type { Provision } from '@qingdan/schema';

/** A provision with its id, and those below it. */
export interface NumberedProvision {
	readonly id: string;
	readonly provision: Provision;
	readonly children: readonly NumberedProvision[];
}

const article = /^第[〇○零一二三四五六七八九十百千万\d]+条(?:之[一二三四五六七八九十\d]+)?$/;

/**
 * Gives each provision its id: printed numbers joined by `/`, without closing 、 and . and with full-width brackets. An
 * article is addressed by its own number alone. A number that comes again under one parent gets `~2`. A paragraph without
 * a number is counted where it stands in an article (第九条/2); else it is 前言 when it opens the text, and 段 elsewhere.
 */
export function numberedProvisions(provisions: readonly Provision[]): NumberedProvision[] {
	return number(provisions, '', new Map());
}

function number(
	provisions: readonly Provision[],
	parent: string,
	articles: Map<string, number>,
): NumberedProvision[] {
	const seen = new Map<string, number>();
	const inArticle = article.test(parent.replace(/~\d+$/, ''));
	let paragraphs = 0;
	return provisions.map((provision, index) => {
		const counted = inArticle && provision.number === null;
		if (counted) paragraphs++;
		const segment = counted ? String(paragraphs) : segmentOf(provision, parent === '' && index === 0);
		const own = article.test(segment);
		const times = count(own ? articles : seen, segment);
		const marked = times === 1 ? segment : `${segment}~${times}`;
		const id = own || parent === '' ? marked : `${parent}/${marked}`;
		return { id, provision, children: number(provision.children ?? [], id, articles) };
	});
}

function count(seen: Map<string, number>, segment: string): number {
	const times = (seen.get(segment) ?? 0) + 1;
	seen.set(segment, times);
	return times;
}

function segmentOf({ number: printed }: Provision, opening: boolean): string {
	if (printed === null) return opening ? '前言' : '段';
	return printed
		.trim()
		.replace(/[、.．。:：]{1,8}$/, '')
		.replaceAll('(', '（')
		.replaceAll(')', '）');
}

/** Whether a provision is an article (第九条): a text of its own, whose paragraphs and items are parts of it. */
export function isArticle({ id }: NumberedProvision): boolean {
	return article.test(id.replace(/~\d+$/, ''));
}

/** All provisions of a tree in printed order. */
export function flatProvisions(tree: readonly NumberedProvision[]): NumberedProvision[] {
	return tree.flatMap((node) => [node, ...flatProvisions(node.children)]);
}
