import { expect, expectAccessible, expectNoSidewaysScroll, open, test } from './page.js';

const views = {
	overview: '#/',
	'overview in English': '#/?lang=en',
	document: '#/document/liaoning-2023',
	'document with evidence': '#/document/liaoning-2023?evidence=cell!12!content',
	'document without a catalogue': '#/document/liaoning-2020',
	comparison: '#/compare/liaoning-2023/panjin-2024',
	'comparison in English': '#/compare/liaoning-2023/panjin-2024?lang=en&show=substance',
	'comparison to choose': '#/compare',
	matrix: '#/matrix?base=liaoning-2023&heat=yes&plot=benefit%2Fold-age-allowance',
	'matrix of places in English': '#/matrix?rows=places&lang=en&figure=%E2%89%A550',
	'unknown page': '#/no/such/page',
};

for (const width of [1280, 390]) {
	for (const theme of ['light', 'dark'] as const) {
		test.describe(`${width} px, ${theme}`, () => {
			test.use({ viewport: { width, height: width === 390 ? 844 : 900 }, colorScheme: theme });
			for (const [name, address] of Object.entries(views)) {
				test(name, async ({ page }) => {
					await open(page, address);
					await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
					await expectNoSidewaysScroll(page);
					await expectAccessible(page);
				});
			}
		});
	}
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
