import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

/** A test that fails on any complaint in the console and on any request to another origin. */
export const test = base.extend<{ watched: undefined }>({
	watched: [
		async ({ page, baseURL }, use) => {
			const complaints: string[] = [];
			page.on('console', (message) => {
				// What the test runner itself keeps from running is no fault of the page.
				if (message.text() === 'Service Worker registration blocked by Playwright') return;
				// A page that is about to be sealed asks for an empty picture, to see that it is refused; its own icon is refused then, too.
				if (/^Loading the image '(?:data:image\/gif|[^']*\/icon\.svg')/.test(message.text())) return;
				if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
			});
			page.on('pageerror', (error) => complaints.push(String(error)));
			page.on('request', (request) => {
				// The worker that the page makes itself is asked of nobody.
				const own = [`${baseURL}/`, `blob:${baseURL}/`];
				if (!own.some((start) => request.url().startsWith(start)))
					complaints.push(`request: ${request.url()}`);
			});
			await use(undefined);
			expect(complaints).toEqual([]);
		},
		{ auto: true },
	],
});

export { expect };

/** Opens an address of the viewer and waits until its view stands. */
export async function open(page: Page, address: string): Promise<void> {
	await page.goto(`./${address}`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Goes to another address in the page that stands, and waits until its view does. */
export async function goTo(page: Page, address: string): Promise<void> {
	const main = page.locator('main[data-page]');
	const come = (hash: string) =>
		page.evaluate((next) => {
			window.location.hash = next;
		}, hash);
	await come('#/-');
	await expect(main).toHaveAttribute('data-page', 'unknown');
	await come(address);
	if (!address.startsWith('#/no/')) await expect(main).not.toHaveAttribute('data-page', 'unknown');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.locator('.loading')).toHaveCount(0);
}

/**
 * The page breaks no rule of WCAG 2.2 A or AA that axe knows.
 * @param rules the colours alone, where the same page was held to all rules in another theme
 */
export async function expectAccessible(page: Page, rules: 'all' | 'colours' = 'all'): Promise<void> {
	const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
	const axe = new AxeBuilder({ page });
	const asked =
		rules === 'all' ? axe.withTags(tags) : axe.withRules(['color-contrast', 'link-in-text-block']);
	const { violations } = await asked.analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

/** Nothing reaches over the right edge of the window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
	const over = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
	);
	expect(over).toBe(0);
}
