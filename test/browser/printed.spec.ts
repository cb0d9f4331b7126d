import { expect, test } from '@playwright/test';
import { readDocument, understand } from '@qingdan/intake';
import { plain, policyFormats, wordsOf } from '@qingdan/publish';
import { corpus, held } from '../corpus/held-corpus.js';
import { missingCells, undoubted } from '../intake/cells.js';

const page = { words: wordsOf('zh'), style: plain };
/** Two fonts whose files name their characters in different ways; one that is not installed falls back to another. */
const fonts = ['WenQuanYi Zen Hei', 'Noto Serif CJK SC'];

for (const key of ['liaoning-2023', 'panjin-2024', 'luliang-2023']) {
	for (const font of fonts) {
		test(`${key}, printed in ${font}, is read back cell by cell`, async ({ page: tab }) => {
			const styled = policyFormats
				.html(held(key), page)
				.replace('</head>', `<style>* { font-family: '${font}' !important; }</style></head>`);
			await tab.setContent(styled);
			const pdf = await tab.pdf({ preferCSSPageSize: true, tagged: true });
			const understood = understand(await readDocument(new Uint8Array(pdf), 'a.pdf'), {
				key: 'read',
				vocabulary: corpus.vocabulary,
			});
			if (understood.kind !== 'policy') throw new Error('not understood');
			const wrong = missingCells(held(key).policy, understood.policy);
			expect(wrong).toEqual([]);
			expect(undoubted(missingCells(understood.policy, held(key).policy), understood.doubts)).toEqual([]);
			expect(understood.account.unaccounted).toBe(0);
		});
	}
}
