import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { qingdanHere } from '../cli/command.js';
import { scratchCorpus } from '../cli/scratch-corpus.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const html = async (left: string, right: string, lang = 'zh_CN.UTF-8', ...more: string[]) =>
	qingdanHere(['compare', left, right, '--format', 'html', ...more], root, lang);

describe('a comparison as a page', () => {
	it.each(['zh_CN.UTF-8', 'en_GB.UTF-8'])(
		'is one file without script or request, the same bytes twice (%s)',
		async (lang) => {
			const { code, stdout } = await html('liaoning-2023', 'panjin-2024', lang);
			expect(code).toBe(0);
			expect(stdout).toMatch(/^<!doctype html>\n<html lang="(?:zh|en)/);
			expect(stdout).not.toMatch(/<script|<link|<img|src=|@import|url\(|undefined|\[object/);
			expect(stdout).not.toContain(root);
			expect((await html('liaoning-2023', 'panjin-2024', lang)).stdout).toBe(stdout);
		},
	);

	it('marks what differs in its place, on both sides, and opens and closes every mark', async () => {
		const { stdout } = await html('liaoning-2023', 'panjin-2024');
		expect(stdout).toContain('<ins>补贴标准为每人每月不低于30元，</ins>');
		expect(stdout).toContain('<del>左右</del>');
		for (const tag of ['del', 'ins', 'table', 'td', 'p', 'section'])
			expect(stdout.split(`<${tag}>`).length + stdout.split(`<${tag} `).length).toBe(
				stdout.split(`</${tag}>`).length + 1,
			);
	});

	it('holds what a document says as text, never as markup', async () => {
		const { folder, remove } = scratchCorpus({
			edits: [{ from: 'name: 高龄津贴', to: 'name: "<script>alert(1)</script>&\\"高龄"' }],
		});
		const { stdout } = await html('example-2024', 'example-2024', 'zh_CN.UTF-8', '--corpus', folder);
		remove();
		expect(stdout).not.toContain('<script>');
	});
});
