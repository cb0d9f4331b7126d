import { Feed } from 'feed';
import { escaped } from '../html.js';
import type { Page } from '../page.js';
import { xmlText } from '../word/xml-text.js';
import { stepAsHtml } from './html.js';
import type { Logged } from './logged.js';
import { viewOf } from './view.js';

/**
 * A change log as an Atom feed (RFC 4287), an entry for each step. Ids are made of the keys of the two documents and dates are
 * those of their editions, so that a reader knows an entry again whenever the feed is made.
 */
export function changelogAsAtom(logged: Logged, { words }: Page): string {
	const { steps } = viewOf(logged, words);
	const { address } = logged.recipe;
	const latest =
		logged.steps
			.map(({ right }) => right.policy.edition)
			.sort()
			.at(-1) ?? '1970-01-01';
	const feed = new Feed({
		id: `urn:qingdan:changelog-feed:${logged.recipe.of.map(encodeURIComponent).join(':')}`,
		title: xmlText((steps.length === 1 ? steps[0]?.title : undefined) ?? words.changelog.feedTitle),
		updated: dateOf(latest),
		generator: 'Qingdan',
		language: words.language,
		copyright: '',
		author: { name: xmlText(issuerOf(logged)) },
		...(address === undefined
			? {}
			: { link: within(address, ''), feedLinks: { atom: within(address, 'feed.xml') } }),
	});
	steps.forEach((step, index) => {
		const { left, right } = logged.steps[index] as Logged['steps'][number];
		feed.addItem({
			id: `urn:qingdan:changelog:${left.policy.key}:${right.policy.key}`,
			title: text(step.title),
			link: linkOf(left.policy.key, right.policy.key, address),
			date: dateOf(right.policy.edition),
			published: dateOf(right.policy.edition),
			description: text(step.headline.join(words.report.semicolon)),
			content: xmlText(stepAsHtml(step, logged, words)),
		});
	});
	return `${feed.atom1().trim()}\n`;
}

/** Titles and summaries of entries are HTML in what the feed writes. */
function text(plain: string): string {
	return xmlText(escaped(plain));
}

/** The page of a step where the feed is published with one, else its name. */
function linkOf(left: string, right: string, address: string | undefined): string {
	if (address === undefined) return `urn:qingdan:changelog:${left}:${right}`;
	return within(address, `changes/${left}~${right}.html`);
}

function within(address: string, path: string): string {
	return `${address.replace(/\/?$/, '/')}${path}`;
}

function issuerOf({ steps }: Logged): string {
	const issuers = steps[0]?.right.policy.issuers.map(({ name }) => name) ?? [];
	return issuers.join('、') || 'Qingdan';
}

function dateOf(edition: string): Date {
	return new Date(`${edition}T00:00:00Z`);
}
