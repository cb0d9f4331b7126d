import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { qingdanHere } from '../cli/command.js';

/**
 * An invented list of services for children in two editions, and a city's list made under the first. Read by hand: the
 * second edition raises the floor of item 1 (the city still has the old one), doubles the visits of item 2 (the city does
 * already), leaves item 3 alone, withdraws item 4, raises item 5 from 5 to 8 yuan (the city chose 6 by itself), and adds a
 * screening that the city does not have.
 */
const fixtures = fileURLToPath(new URL('./three-way', import.meta.url));
const policies = fileURLToPath(new URL('../../policies', import.meta.url));

let folder: string;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'qingdan-three-way-'));
	cpSync(policies, join(folder, 'policies'), { recursive: true });
	const hold = async (source: string, key: string, series: string, edition: string) => {
		const out = join('policies/cn/liaoning', `${key}.yaml`);
		cpSync(join(fixtures, `${source}.md`), join(folder, `${source}.md`));
		const { code, stderr } = await qingdanHere(
			['import', `${source}.md`, '--out', out, '--corpus', policies],
			folder,
		);
		expect(code, stderr).toBe(0);
		const text = readFileSync(join(folder, out), 'utf8')
			.replace(/^key: .*$/m, `key: ${key}`)
			.replace(/^series: .*$/m, `series: ${series}`)
			.replace(/^edition: .*$/m, `edition: "${edition}"`);
		writeFileSync(join(folder, out), text);
	};
	await hold('edition-2023', 'children-2023', 'liaoning/children', '2023-01-01');
	await hold('edition-2025', 'children-2025', 'liaoning/children', '2025-01-01');
	await hold('city', 'children-city', 'panjin/children', '2024-01-01');
	appendFileSync(
		join(folder, 'policies/cn/liaoning/children-city.yaml'),
		'relations: [{type: parent-catalogue, to: children-2023, basis: inferred}]\n',
	);
	const digest = createHash('sha256')
		.update(readFileSync(join(folder, 'policies/cn/liaoning/children-2023.yaml')))
		.digest('hex');
	writeFileSync(join(folder, 'draft.yaml'), draft(digest));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The city's list as a draft over the first edition. */
const draft = (digest: string) => `schema: qingdan/draft/1
key: children-draft
title: 盘锦市儿童福利服务清单（草案）
level: city
region: "211100"
parent: { key: children-2023, edition: "2023-01-01", digest: "sha256:${digest}" }
document: { id: cn-211100/draft, series: panjin/children, edition: "2024-01-01", number: null, form: 清单, issuers: [{ name: 盘锦市民政局 }], dates: { issued: { value: "2024-01-01", basis: stated }, effective: { value: "2024-01-01", basis: stated } } }
localise: { region: { from: "210000", to: "211100" } }
items:
  item-2:
    - { op: set, field: content, was: 每月探访1次, to: 每月探访2次, reason: 与新版一致 }
  item-5:
    - { op: set, field: content, was: 补助5元, to: 补助6元, reason: 本市财力 }
keep: all-others
`;

interface Found {
	rule: string;
	verdict: string;
	item: { child: number | null; parent: number | null } | null;
	facets: string[];
	details: { state?: string; before?: string[]; after?: string[] };
	text: { from: string | null; to: string | null };
}

async function reportOf(subject: string, parent: string): Promise<{ findings: Found[]; passes: Found[] }> {
	const { stdout, stderr } = await qingdanHere(
		['check', subject, '--against', parent, '--corpus', 'policies', '--format', 'json'],
		folder,
	);
	expect(stderr).toBe('');
	return JSON.parse(stdout);
}

const outdated = ({ rule }: Found) => rule === 'parent-version-outdated';

describe.each([
	['a list issued under the old edition', 'children-city'],
	['a draft pinned to the old edition', 'draft.yaml'],
])('%s', (_, subject) => {
	it.each(['children-2023@2025-06-01', 'children-2025'])('against %s', async (parent) => {
		const { findings, passes } = await reportOf(subject, parent);
		const states = findings.filter(outdated).map(({ item, details, verdict, text }) => ({
			item: item?.child,
			state: details.state,
			verdict,
			texts: [details.before?.join(), details.after?.join(), text.to],
		}));
		expect(states).toEqual([
			{ item: 1, state: 'rests', verdict: 'fail', texts: ['1000元', '1200元', '1000元'] },
			{ item: 4, state: 'withdrawn', verdict: 'fail', texts: [undefined, undefined, '留守儿童辅导'] },
			{ item: 5, state: 'conflicts', verdict: 'review', texts: ['5元', '8元', '6元'] },
		]);
		expect(passes.filter((one) => outdated(one) && one.item).map(({ item }) => item?.child)).toEqual([2]);
		const others = findings.filter((one) => !outdated(one) && one.verdict === 'fail' && one.item !== null);
		expect(others.map(({ rule, item }) => [rule, item?.child ?? null, item?.parent ?? null])).toEqual([
			['amount-below-parent-floor', 1, 1],
			['item-missing', null, 5],
			['amount-lowered', 5, 4],
		]);
	});

	it('against the edition that it was made under: nothing is outdated but that there is a newer one', async () => {
		const { findings } = await reportOf(subject, 'children-2023');
		expect(findings.filter(outdated).map(({ item, details }) => [item, details.state])).toEqual([
			[null, 'newer'],
		]);
		expect(findings.some(({ rule }) => rule.startsWith('amount-below'))).toBe(false);
	});

	it('says in words what the new edition made of it, and what follows already', async () => {
		const { stdout } = await qingdanHere(
			['check', subject, '--against', 'children-2023@2025-06-01', '--corpus', 'policies'],
			folder,
		);
		expect(stdout).toContain('仍照旧版（服务内容及标准）。旧版“1000元”，新版“1200元”。');
		expect(stdout).toContain('已按上位新版：\n  第2项 困境儿童探访\n');
	});
});
