import type { FurnitureKind } from '../../document.js';
import { attribute, type HtmlElement, isElement, outermost, rawText } from './parse.js';

/** What elements and roles mean of themselves (HTML, 4.3; WAI-ARIA landmarks). */
const byElement: Readonly<Record<string, FurnitureKind>> = {
	nav: 'navigation',
	aside: 'navigation',
	button: 'navigation',
	select: 'navigation',
	noscript: 'navigation',
	footer: 'footer',
	header: 'header',
};
const byRole: Readonly<Record<string, FurnitureKind>> = {
	navigation: 'navigation',
	complementary: 'navigation',
	search: 'navigation',
	banner: 'header',
	contentinfo: 'footer',
};

/** Words that pages put into classes and ids of what surrounds their content, in English and in pinyin. */
const byClass: readonly (readonly [FurnitureKind, RegExp])[] = [
	[
		'navigation',
		/^(?:nav|navbar|navigation|menu|breadcrumbs?|crumbs?|sidebar|share|sharing|pagination|pager|toolbar|login|search|related|recommend|qrcode|ewm|dqwz|weizhi|print|fontsize|backtotop)$/,
	],
	['footer', /^(?:footer|foot|copyright|bottom)$/],
	['header', /^(?:banner|topbar|masthead|sitehead)$/],
];

/** A part of the page that holds more than this of its text is the page, whatever its class says. */
const largestShare = 0.3;

/**
 * What an element is, if it surrounds the content and is none. Elements of an article of their own (a `header` inside an
 * `article`) belong to it.
 * @param share the part of the page's text that stands in the element
 */
export function furnitureOf(
	element: HtmlElement,
	isInArticle: boolean,
	share: () => number,
): FurnitureKind | undefined {
	const own = byElement[element.tagName] ?? byRole[attribute(element, 'role') ?? ''];
	if (own && !(isInArticle && (element.tagName === 'header' || element.tagName === 'footer'))) return own;
	const named = namedAs(element);
	if (named && share() <= largestShare && !holdsHeading(element)) return named;
	return isLinkList(element) ? 'navigation' : undefined;
}

function namedAs(element: HtmlElement): FurnitureKind | undefined {
	const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;
	const words = names
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.toLowerCase()
		.split(/[^a-z]+/);
	return byClass.find(([, pattern]) => words.some((word) => pattern.test(word)))?.[0];
}

const headings: ReadonlySet<string> = new Set(['h1', 'h2', 'h3']);

function holdsHeading(element: HtmlElement): boolean {
	return outermost(element, headings).length > 0;
}

const lists: ReadonlySet<string> = new Set(['ul', 'ol', 'dl']);
const links: ReadonlySet<string> = new Set(['a']);

/** A list of which nearly every character is a link, three links at least: a menu or related pages. */
function isLinkList(element: HtmlElement): boolean {
	if (!lists.has(element.tagName)) return false;
	const found = outermost(element, links).filter((link) => attribute(link, 'href') !== undefined);
	if (found.length < 3) return false;
	const linked = found.reduce((sum, link) => sum + solid(rawText(link)), 0);
	return linked >= 0.8 * solid(rawText(element));
}

function solid(text: string): number {
	return text.replace(/\s/g, '').length;
}

/**
 * The one element that the page itself calls its content, if it holds most of its text.
 * @returns nothing where the page names none, or several
 */
export function contentOf(root: HtmlElement): HtmlElement | undefined {
	const all = solid(rawText(root));
	for (const isContent of [
		(element: HtmlElement) => element.tagName === 'main' || attribute(element, 'role') === 'main',
		(element: HtmlElement) => element.tagName === 'article',
	]) {
		const found = outermostThat(root, isContent);
		const [only] = found;
		if (only && found.length === 1 && solid(rawText(only)) * 2 >= all) return only;
	}
	return undefined;
}

function outermostThat(element: HtmlElement, is: (element: HtmlElement) => boolean): HtmlElement[] {
	return element.childNodes
		.filter(isElement)
		.flatMap((child) => (is(child) ? [child] : outermostThat(child, is)));
}

/** Whether a page says of an element that it is not shown. */
export function isHidden(element: HtmlElement): boolean {
	if (attribute(element, 'hidden') !== undefined) return true;
	if (element.tagName === 'dialog') return attribute(element, 'open') === undefined;
	const style = attribute(element, 'style') ?? '';
	return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(style);
}
