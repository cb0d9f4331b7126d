import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';

/** Accepts a finding by the keys, as the bureau of civil affairs does until the end of 2027. */
export async function acceptFinding(finding: Locator): Promise<void> {
	await finding.getByRole('button', { name: '接受此处偏离' }).press('Enter');
	for (const [name, value] of [
		['理由', '财力所限'],
		['依据', '无'],
		['谁接受', '市民政局'],
	] as const)
		await finding.getByRole('textbox', { name }).fill(value);
	await finding.getByLabel('有效至').fill('2027-12-31');
	await finding.getByRole('button', { name: '登记', exact: true }).press('Enter');
}

/** The redline of a draft comes as a Word file. */
export async function expectRedline(page: Page): Promise<void> {
	const [redline] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: '修订稿（Word）' }).press('Enter'),
	]);
	const file = readFileSync(await redline.path());
	expect(file.subarray(0, 2).toString()).toBe('PK');
}
