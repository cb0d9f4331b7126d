import { expect, expectAccessible, expectNoSidewaysScroll, goTo, open, test } from './page.js';

const allowance = encodeURIComponent('benefit/old-age-allowance');

/** Every view in its states, in batches that run side by side. */
const batches = [
	[
		'#/',
		'#/?lang=en',
		'#/document/liaoning-2023',
		'#/document/liaoning-2023?evidence=cell!12!content',
		'#/document/liaoning-2020',
		'#/no/such/page',
	],
	[
		'#/compare/liaoning-2023/panjin-2024',
		'#/compare/liaoning-2023/panjin-2024?lang=en&show=substance',
		'#/compare/liaoning-2023/panjin-2024?form=list',
		'#/compare/liaoning-2023/panjin-2024?own=luliang-2023&direction=less-generous',
		'#/compare',
	],
	[
		`#/matrix?base=liaoning-2023&heat=yes&plot=${allowance}`,
		'#/matrix?rows=places&lang=en&figure=%E2%89%A550',
		'#/measure',
		`#/measure/${allowance}`,
		'#/search?q=gljt',
	],
	[
		'#/lineage',
		'#/lineage/panjin-2024',
		'#/timeline',
		'#/timeline?on=2024-12-31&lang=en&region=211103',
		'#/rules/duty-to-option',
		'#/changes/liaoning-2023/panjin-2024',
		'#/check/liaoning-2023',
		'#/draft',
	],
];

for (const width of [1280, 390]) {
	test.describe(`${width} px, light and dark`, () => {
		test.use({ viewport: { width, height: width === 390 ? 844 : 900 }, colorScheme: 'light' });
		for (const addresses of batches) {
			test(addresses.join(' '), async ({ page }) => {
				test.setTimeout(240_000);
				await page.goto('./');
				for (const address of addresses) {
					await goTo(page, address);
					await test.step(address, async () => {
						await expectNoSidewaysScroll(page);
						await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
						await expectAccessible(page, 'all');
						// A theme changes colours and nothing else of the page: it is not drawn once more.
						await page.emulateMedia({ colorScheme: 'dark' });
						await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
						await expectAccessible(page, 'colours');
						await page.emulateMedia({ colorScheme: 'light' });
					});
				}
			});
		}
	});
}

test('the theme can be chosen against the system, and stays', async ({ page }) => {
	await open(page, '#/');
	await page.getByRole('combobox', { name: '明暗' }).selectOption('dark');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the first key leads to a link past the masthead', async ({ page }) => {
	await open(page, '#/');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: '跳到正文' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main')).toBeFocused();
});

test('a comparison prints with its header rows and without its controls', async ({ page }) => {
	await open(page, '#/compare/liaoning-2023/panjin-2024');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('table')).toBeVisible();
	await expect(page.getByRole('button', { name: '下一处' })).toBeHidden();
	await expect(page.locator('thead')).toHaveCSS('display', 'table-header-group');
});
