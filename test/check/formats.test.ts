import { readFileSync } from 'node:fs';
import { check, compare } from '@qingdan/core';
import { type Checked, checkFileFormats, checkFormats, plain, wordsOf } from '@qingdan/publish';
import { Ajv2020 } from 'ajv/dist/2020.js';
import AjvDraft04 from 'ajv-draft-04';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { corpus, held } from '../corpus/held-corpus.js';

const [draft, parent] = [held('panjin-2024'), held('liaoning-2023')];
const comparison = compare(parent, draft, corpus.vocabulary, { relation: 'child-of' });
const plainReport = check({ draft, parent, comparison, corpus });
const first = plainReport.findings.find(({ rule }) => rule === 'duty-to-option');
const acceptances = [
	{
		fingerprint: first?.fingerprint ?? '',
		rule: 'duty-to-option',
		by: '<张三>',
		date: '2024-12-20',
		reason: '50% | 已定',
		basis: '无',
		until: '2025-12-31',
	},
];
const report = check(
	{ draft, parent, comparison, corpus },
	{ acceptances, baseline: new Set([first?.fingerprint ?? '']) },
);
const checked: Checked = { report, show: 'folded', shown: (file) => file, vocabulary: corpus.vocabulary };
const page = (language: 'zh' | 'en') => ({ words: wordsOf(language), style: plain });

describe('a report as JSON', () => {
	it('keeps its published schema', () => {
		const schema = JSON.parse(
			readFileSync(new URL('../../docs/report.schema.json', import.meta.url), 'utf8'),
		);
		const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);
		for (const key of ['panjin-2024', 'luliang-2023']) {
			const one = held(key);
			const alone = check({ draft: one, corpus });
			for (const subject of [{ ...checked, report: alone }, checked]) {
				validate(JSON.parse(checkFormats.json(subject, page('zh'))));
				expect(validate.errors).toBeNull();
			}
		}
	});
});

describe('a report as SARIF', () => {
	const log: Log = JSON.parse(checkFormats.sarif(checked, page('zh')));
	const results = log.runs[0]?.results ?? [];

	it('keeps the schema of SARIF 2.1.0', () => {
		const file = new URL('../expected/check/sarif-2.1.0-rtm.5.json', import.meta.url);
		// A uri-reference is held to its form only by a format; the characters are those of a file path.
		const validate = new AjvDraft04.default({
			strict: false,
			validateFormats: false,
			unicodeRegExp: false,
		}).compile(JSON.parse(readFileSync(file, 'utf8')));
		const alone = check({ draft, corpus });
		for (const language of ['zh', 'en'] as const) {
			for (const subject of [checked, { ...checked, report: alone }, { ...checked, omitAccepted: true }]) {
				validate(JSON.parse(checkFormats.sarif(subject, page(language))));
				expect(validate.errors).toBeNull();
			}
		}
		const uris = results.flatMap(({ locations = [], relatedLocations = [] }) =>
			[...locations, ...relatedLocations].map((one) => one.physicalLocation?.artifactLocation?.uri ?? ''),
		);
		for (const uri of uris) expect(() => new URL(uri, 'file:///')).not.toThrow();
	});

	it('has every finding with its fingerprint, both places, and its rule by index', () => {
		expect(results.map((one) => one.partialFingerprints?.['policyFinding/v1'])).toEqual(
			report.findings.map(({ fingerprint }) => fingerprint),
		);
		for (const [index, { ruleId, ruleIndex, relatedLocations, kind, level }] of results.entries()) {
			expect(log.runs[0]?.tool.driver.rules?.[ruleIndex ?? -1]?.id).toBe(ruleId);
			const finding = report.findings[index];
			const { new: ours, parent: theirs } = finding?.locations ?? {};
			const further = (finding?.places ?? []).slice(1).map(({ locations }) => locations.parent);
			const places = [ours && theirs, ours?.source, theirs?.source, ...further].filter(Boolean);
			expect((relatedLocations ?? []).map(({ id }) => id)).toEqual(places.map((_, id) => id));
			expect(kind === 'fail' || level === 'none').toBe(true);
		}
	});

	it('suppresses what is accepted, says the baseline of all, and leaves accepted ones out when asked', () => {
		expect(results.filter((one) => one.suppressions).map((one) => one.ruleId)).toEqual(['duty-to-option']);
		expect(results.every((one) => one.baselineState !== undefined)).toBe(true);
		expect(log.runs[0]?.columnKind).toBe('utf16CodeUnits');
		const less: Log = JSON.parse(checkFormats.sarif({ ...checked, omitAccepted: true }, page('zh')));
		expect(less.runs[0]?.results).toHaveLength(results.length - 1);
	});
});

describe('texts that mean something to a format', () => {
	it('stay text in HTML, JUnit, Markdown and GitHub annotations', () => {
		for (const language of ['zh', 'en'] as const) {
			expect(checkFormats.html(checked, page(language))).toContain('&lt;');
			expect(checkFormats.html(checked, page(language))).not.toContain('<张三>');
			expect(checkFormats.junit(checked, page(language))).not.toContain('<张三>');
			const lines = checkFormats.github(checked, page(language)).trimEnd().split('\n');
			expect(lines.filter((line) => line.startsWith('::')).length).toBe(report.findings.length);
		}
	});

	it('counts the cases of JUnit', () => {
		const xml = checkFormats.junit(checked, page('zh'));
		const [, tests] = /<testsuite [^>]*tests="(\d+)"/.exec(xml) ?? [];
		expect(Number(tests)).toBe(report.findings.length + report.passes.length);
		expect([...xml.matchAll(/<testcase /g)]).toHaveLength(Number(tests));
	});
});

describe('a report as Word', () => {
	it('is one file with the same bytes every time', async () => {
		const [one, two] = [
			await checkFileFormats.docx(checked, page('zh')),
			await checkFileFormats.docx(checked, page('zh')),
		];
		expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
		expect(Buffer.from(one.slice(0, 2)).toString()).toBe('PK');
	});
});
