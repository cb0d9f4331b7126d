import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { flatProvisions, numberedProvisions } from '@qingdan/core';
import { readDocument, type Understood, understand } from '@qingdan/intake';
import type { Item, Policy } from '@qingdan/schema';
import { describe, expect, it } from 'vitest';
import { vocabulary } from './vocabulary.js';

/** What a person read in a document; what is left out was not looked at. */
interface Expected {
	readonly title?: string;
	readonly form?: string;
	readonly number?: string | null;
	readonly level?: string;
	readonly region?: string;
	readonly issuers?: readonly string[];
	readonly addressees?: string;
	readonly notice?: string;
	readonly dates?: Readonly<Record<string, string | null>>;
	/** ids of all provisions, in order */
	readonly provisions?: readonly string[];
	readonly headings?: Readonly<Record<string, string>>;
	readonly texts?: Readonly<Record<string, string>>;
	readonly departments?: Readonly<Record<string, readonly string[]>>;
	readonly leads?: Readonly<Record<string, readonly string[]>>;
	readonly components?: readonly {
		readonly number: number;
		readonly title: string;
		readonly held: boolean;
	}[];
	readonly catalogues?: readonly {
		readonly title?: string;
		readonly count?: number;
		readonly rows?: number;
		readonly items?: readonly Partial<Item>[];
		readonly groups?: readonly string[];
		readonly notes?: readonly string[];
	}[];
	readonly forms?: readonly string[];
	/** codes of doubts, with the item and the field */
	readonly doubts?: readonly string[];
}

const folder = fileURLToPath(new URL('documents/', import.meta.url));
const sources = readdirSync(folder).filter((name) => /\.(?:md|txt|html|docx)$/.test(name));

async function understood(name: string): Promise<Understood> {
	const document = await readDocument(readFileSync(folder + name), name);
	const result = understand(document, { key: 'document', vocabulary });
	if (result.kind !== 'policy') throw new Error(`${name} was not understood as a policy`);
	return result;
}

describe.each(sources)('%s', async (name) => {
	const expected: Expected = JSON.parse(readFileSync(folder + name.replace(/\.\w+$/, '.json'), 'utf8'));
	const { policy, doubts, account } = await understood(name);

	it('has the frame that a reader finds', () => {
		const frame = frameOf(policy);
		expect(frame).toMatchObject(pick(expected, Object.keys(frame)));
	});

	it('has the provisions that a reader counts', () => {
		const found = flatProvisions(numberedProvisions(policy.provisions ?? []));
		const by = <Value>(of: (one: (typeof found)[number]['provision']) => Value | undefined) =>
			Object.fromEntries(found.map(({ id, provision }) => [id, of(provision)]));
		if (expected.provisions) expect(found.map(({ id }) => id)).toEqual(expected.provisions);
		expect(by(({ heading }) => heading)).toMatchObject(expected.headings ?? {});
		expect(by(({ text }) => text)).toMatchObject(expected.texts ?? {});
		expect(by(({ departments }) => departments)).toMatchObject(expected.departments ?? {});
		expect(by(({ leadDepartments }) => leadDepartments)).toMatchObject(expected.leads ?? {});
	});

	it('has the catalogues that a reader counts', () => {
		const catalogues = policy.catalogues ?? [];
		if (expected.catalogues) expect(catalogues).toHaveLength(expected.catalogues.length);
		expected.catalogues?.forEach(({ title, count, rows, items, groups, notes }, index) => {
			const catalogue = catalogues[index];
			if (title !== undefined) expect(catalogue?.title).toBe(title);
			if (count !== undefined) expect(catalogue?.items).toHaveLength(count);
			const printed = catalogue?.items.reduce(
				(sum, { variants }) => sum + Math.max(1, variants?.length ?? 0),
				0,
			);
			if (rows !== undefined) expect(printed).toBe(rows);
			items?.forEach((item) => {
				expect(catalogue?.items.find(({ number }) => number === item.number)).toMatchObject(item);
			});
			if (groups) expect(catalogue?.groups?.map((group) => group.title)).toEqual(groups);
			if (notes) expect(catalogue?.notes?.map(({ text }) => text)).toEqual(notes);
		});
		if (expected.forms) expect(policy.forms?.map((form) => form.title) ?? []).toEqual(expected.forms);
	});

	it('accounts for every character and proves every reading', () => {
		expect(account.unaccounted).toBe(0);
		const codes = doubts.map(({ code, item, field }) =>
			[code, item, field].filter((part) => part !== null).join(' '),
		);
		expect(codes.filter((code) => code === 'reading-unproven' || code === 'text-unassigned')).toEqual([]);
		if (expected.doubts) expect(codes).toEqual(expect.arrayContaining([...expected.doubts]));
	});
});

function frameOf(policy: Policy): Record<string, unknown> {
	return {
		title: policy.title,
		form: policy.form,
		number: policy.number,
		level: policy.level,
		region: policy.region,
		issuers: policy.issuers.map(({ name }) => name),
		addressees: policy.addressees?.text,
		notice: policy.notice?.title,
		dates: Object.fromEntries(Object.entries(policy.dates).map(([name, claim]) => [name, claim?.value])),
		components: policy.components?.map(({ number, title, held }) => ({ number, title, held })),
	};
}

function pick(value: object, keys: readonly string[]): object {
	return Object.fromEntries(Object.entries(value).filter(([key]) => keys.includes(key)));
}
