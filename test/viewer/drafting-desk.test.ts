import { bundleCorpus } from '@qingdan/core';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Begun, DraftingDesk } from '../../apps/viewer/src/drafting/drafting-desk.js';
import { corpus } from '../corpus/held-corpus.js';

const bundle = bundleCorpus(corpus);
const words = {
	name: '老年助餐',
	target: '80周岁及以上独居老年人',
	content: '每人每月补助90元。',
	serviceType: '照护服务',
	departments: '市民政局、市财政局',
};

function begun(answer: Begun) {
	if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
	return answer.drafted;
}

describe('the desk on which a draft is written', () => {
	let desk: DraftingDesk;
	beforeEach(() => {
		desk = new DraftingDesk(bundle);
		desk.begin('liaoning-2023', '211100');
	});

	it('begins with the parent’s list, and what it leaves to a city is open', () => {
		const { problems, text } = desk.write(begun(desk.begin('liaoning-2023', '211100')).written);
		expect(problems).toEqual([]);
		expect(text?.items).toHaveLength(20);
		// Items 4, 5, 6, 10 and 12 leave their standard to 市 or to nobody in particular.
		expect(text?.open.map(({ itemNumber }) => itemNumber)).toEqual([4, 5, 6, 10, 12]);
	});

	it('begins over nothing that it does not hold', () => {
		expect(desk.begin('nothing', '211100')).toMatchObject({
			ok: false,
			problems: [{ code: 'draft-parent-unknown' }],
		});
	});

	it('fills a standard and takes the fill back', () => {
		const fill = { kind: 'fill', item: 'old-age-allowance', delegation: 'd-amount' } as const;
		const filled = desk.edit({ ...fill, to: '每人每月60元' });
		expect(filled.text?.items[3]?.cells.find(({ field }) => field === 'content')).toMatchObject({
			text: '为80周岁及以上老年人发放高龄津贴，每人每月60元。',
			status: 'filled',
		});
		expect(filled.text?.open[0]?.filled).toBe('每人每月60元');
		const back = desk.edit({ ...fill, to: ' ' });
		expect(back.text?.draft.items).toBeUndefined();
	});

	it('shows what others of the level wrote, and takes none of it over by itself', () => {
		const { text } = begun(desk.begin('liaoning-2023', '210100'));
		// 盘锦 is the one other city: 「补贴标准为每人每月不低于30元」 in its item 4.
		expect(text?.open[0]?.proposals).toEqual([
			{ key: 'panjin-2024', item: 4, text: '补贴标准为每人每月不低于30元', isOwn: false },
		]);
		expect(text?.open[0]?.filled).toBeUndefined();
		const own = begun(desk.begin('liaoning-2023', '211100')).text?.open[0]?.proposals;
		expect(own?.map(({ isOwn }) => isOwn)).toEqual([true]);
	});

	it('takes over some parts of the main text, all of them, or none', () => {
		const titles = (drafted: ReturnType<DraftingDesk['edit']>) =>
			drafted.text?.policy.provisions?.map(({ number }) => number);
		const { text } = begun(desk.begin('liaoning-2023', '211100'));
		expect(text?.mainText.every(({ isKept }) => !isKept)).toBe(true);
		const ids = text?.mainText.map(({ id }) => id) ?? [];
		// 「二、重点任务」 is the one that is wanted.
		const some = desk.edit({ kind: 'provisions', kept: ids.filter((id) => id === '二') });
		expect(some.problems).toEqual([]);
		expect(titles(some)).toEqual(['二、']);
		expect(some.text?.policy.provisions?.[0]?.children?.length).toBeGreaterThan(0);
		expect(desk.edit({ kind: 'provisions', kept: ids }).text?.draft.provisions).toBeUndefined();
		expect(desk.edit({ kind: 'provisions', kept: [] }).text?.draft.provisions).toBeNull();
	});

	it('moves an item, and an order once made takes in what comes later', () => {
		const names = (drafted: ReturnType<DraftingDesk['edit']>) =>
			drafted.text?.items.filter(({ number }) => number !== undefined).map(({ name }) => name) ?? [];
		const moved = desk.edit({ kind: 'move', item: 'old-age-allowance', by: -1 });
		expect(names(moved).slice(1, 4)).toEqual(['城乡居民基本养老保险', '高龄津贴', '老年人能力综合评估']);
		const added = desk.edit({ kind: 'add', name: '老年助餐' });
		expect(added.problems).toEqual([]);
		expect(names(added).at(-1)).toBe('老年助餐');
		const left = desk.edit({ kind: 'omit', item: 'old-age-allowance' });
		expect(left.problems).toEqual([]);
		expect(names(left)).toHaveLength(20);
		// What is as usual again is not written.
		expect(left.text?.draft.order).toBeUndefined();
	});

	it('adds an item, reads its quantities, and drops it', () => {
		desk.edit({ kind: 'add', name: '新增项目' });
		const added = desk.edit({ kind: 'own', steps: ['add', 0, 'item'], words });
		expect(added.problems).toEqual([]);
		expect(added.text?.draft.add?.[0]?.item).toMatchObject({
			id: 'own-item-1',
			departments: ['市民政局', '市财政局'],
			parameters: [
				{ type: 'age', value: 80, bound: 'min', field: 'target' },
				{ type: 'amount', value: 90, field: 'content' },
			],
		});
		expect(added.text?.items).toHaveLength(21);
		expect(desk.edit({ kind: 'drop', steps: ['add', 0] }).text?.draft.add).toBeUndefined();
	});

	it('leaves an item out with a reason, and puts it back', () => {
		desk.edit({ kind: 'omit', item: 'old-age-allowance' });
		const reasoned = desk.edit({ kind: 'grounds', item: 'old-age-allowance', reason: '并入', basis: '' });
		expect(reasoned.text?.draft.items).toEqual({ 'old-age-allowance': [{ op: 'omit', reason: '并入' }] });
		expect(reasoned.text?.items.filter(({ number }) => number === undefined)).toHaveLength(1);
		const back = desk.edit({ kind: 'restore', item: 'old-age-allowance' });
		expect(back.text?.items.filter(({ number }) => number === undefined)).toEqual([]);
	});

	it('splits an item into two and merges two into one', () => {
		const split = desk.edit({
			kind: 'split',
			item: 'old-age-allowance',
			into: [words, { ...words, name: '老年送餐' }],
		});
		expect(split.problems).toEqual([]);
		expect(split.text?.items.slice(3, 5).map(({ name }) => name)).toEqual(['老年助餐', '老年送餐']);
		desk.edit({ kind: 'restore', item: 'old-age-allowance' });
		const others = split.text?.items.flatMap(({ number, parent }) =>
			number === 6 && parent ? [parent] : [],
		);
		const merged = desk.edit({ kind: 'merge', item: 'old-age-allowance', others: others ?? [], into: words });
		expect(merged.problems).toEqual([]);
		expect(merged.text?.items.filter(({ number }) => number !== undefined)).toHaveLength(19);
	});

	it('makes an edit that an earlier session could not make any more', () => {
		const { written } = begun(desk.begin('liaoning-2023', '211100'));
		const pending = { kind: 'title', title: '盘锦市清单（征求意见稿）' } as const;
		expect(desk.write(written, pending).text?.policy.title).toBe('盘锦市清单（征求意见稿）');
	});

	it('keeps comments, and what it cannot read', () => {
		const yaml = `# 市民政局起草\n${begun(desk.begin('liaoning-2023', '211100')).written.yaml}`;
		desk.write({ yaml });
		expect(desk.edit({ kind: 'omit', item: 'old-age-allowance' }).written.yaml).toMatch(/^# 市民政局起草\n/);
		const broken = yaml.replace('keep: all-others', 'keep: some');
		expect(desk.write({ yaml: broken })).toMatchObject({ written: { yaml: broken }, text: undefined });
		expect(desk.edit({ kind: 'omit', item: 'old-age-allowance' }).written.yaml).toBe(broken);
	});

	it.each([
		[
			'another digest of its parent',
			(yaml: string) => yaml.replace(/sha256:../, 'sha256:ff'),
			'draft-parent-changed',
		],
		[
			'a parent that is not there',
			(yaml: string) => yaml.replace('key: liaoning-2023', 'key: liaoning-2024'),
			'draft-parent-unknown',
		],
		[
			'another format',
			() => 'schema: qingdan/alignment/1\nleft: a\nright: b\nrulings: []\n',
			'schema-unknown',
		],
		['no YAML', () => 'a: [', 'yaml-syntax'],
	])('says what is wrong with %s', (_, change, code) => {
		const { written } = begun(desk.begin('liaoning-2023', '211100'));
		const { problems } = desk.write({ yaml: change(written.yaml) });
		expect(problems.map((one) => one.code)).toContain(code);
	});

	it('writes a draft over a draft, and each value comes from where it was last written', () => {
		const city = begun(desk.begin('liaoning-2023', '211100'));
		const filled = desk.edit({
			kind: 'fill',
			item: 'old-age-allowance',
			delegation: 'd-amount',
			to: '每人每月60元',
		});
		const ground = { file: 'city.yaml', ...filled.written };
		const county = begun(desk.begin(ground, '211122'));
		expect(county.problems).toEqual([]);
		expect(county.text?.draft.parent).toMatchObject({ key: city.text?.draft.key, file: 'city.yaml' });
		expect(county.text?.items[3]?.cells.map(({ text }) => text)).toEqual(
			expect.arrayContaining([
				'为80周岁及以上老年人发放高龄津贴，每人每月60元。',
				'盘山户籍80周岁及以上老年人',
			]),
		);
		// Without the file that it names it says what is missing, and where.
		const { problems } = desk.write({ yaml: county.written.yaml });
		expect(problems).toMatchObject([{ code: 'draft-parent-unknown', path: '/parent/file' }]);
		const again = desk.write({ ...county.written, ground: { ...ground, yaml: `${ground.yaml}# later\n` } });
		expect(again.problems).toMatchObject([{ code: 'draft-parent-changed' }]);
	});

	it('finds the changes that turn one document into another', () => {
		const derived = begun(desk.derive('liaoning-2023', 'panjin-2024'));
		expect(derived.problems).toEqual([]);
		expect(derived.text?.items.filter(({ number }) => number !== undefined)).toHaveLength(21);
		expect(derived.text?.draft.add).toHaveLength(1);
		expect(derived.text?.policy.title).toBe('盘锦市推进基本养老服务体系建设实施方案');
	});

	it('rewrites a provision of the main text, adds one behind it, and keeps both when parts come down or go', () => {
		const ids = begun(desk.begin('liaoning-2023', '211100')).text?.mainText.map(({ id }) => id) ?? [];
		desk.edit({ kind: 'provisions', kept: ids });
		const words = { number: '十、', heading: null, text: '本方案由市民政局负责解释。' };
		const added = desk.edit({ kind: 'provision', revision: { kind: 'add', path: [1], words } });
		expect(added.text?.policy.provisions?.[2]).toMatchObject({ number: '十、', text: words.text });
		const fewer = desk.edit({ kind: 'provisions', kept: ids.slice(1) });
		expect(fewer.problems).toEqual([]);
		expect(fewer.text?.provisions.find(({ path }) => path.join() === '1')).toMatchObject({
			words,
			was: null,
		});
		const whole = desk.edit({ kind: 'provisions', kept: ids });
		expect(whole.text?.mainText.every(({ isKept }) => isKept)).toBe(true);
		expect(whole.text?.policy.provisions).toHaveLength(ids.length + 1);
	});

	it('makes a policy to be issued only when nothing is missing', async () => {
		expect(await desk.file('frozen', 'zh')).toMatchObject({
			ok: false,
			problems: expect.arrayContaining([expect.objectContaining({ code: 'schema-missing-key' })]),
		});
		const made = await desk.file('resolved', 'zh');
		expect(made.ok && String(made.content)).toContain('qingdan/resolution/1');
	});
});
