import { limits } from '@qingdan/schema';
import { describe, expect, it } from 'vitest';
import { atLimits } from './at-limits.js';
import { outcome } from './outcome.js';
import { packed, paragraph, wordFiles } from './word-file.js';

describe('a document', () => {
	it.each(atLimits)('at the limit $limit, and one above it', async ({ limit, value, bytes, code }) => {
		expect(await outcome(bytes(), 'a.docx', { limits: { [limit]: value } })).toBeUndefined();
		expect(await outcome(bytes(), 'a.docx', { limits: { [limit]: value - 1 } })).toMatchObject({
			code,
			values: { limit: value - 1 },
		});
	});

	it('swells as far as the limit of its ratio, and no further', async () => {
		const document = wordFiles({ body: `${paragraph('甲')}<!--${' '.repeat(40_000)}-->` });
		const bytes = packed(document);
		const own = { ratioFreeBytes: 1000, unpackedRatio: 1000 };
		expect(await outcome(bytes, 'a.docx', { limits: own })).toBeUndefined();
		expect(await outcome(bytes, 'a.docx', { limits: { ...own, unpackedRatio: 5 } })).toMatchObject({
			code: 'limit-unpacked-ratio',
		});
		expect(limits.unpackedRatio).toBe(200);
	});
});
