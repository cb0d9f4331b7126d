import { readDocument, type Understood, understand } from '@qingdan/intake';
import { describe, expect, it } from 'vitest';
import { vocabulary } from './vocabulary.js';

const notice = (line: string) => `白水县民政局关于开展养老服务评估的通知
各乡镇人民政府：
一、评估对象
全县养老机构。
二、报送要求
请于2024年5月31日前报送材料。
${line}
白水县民政局
2024年5月6日
`;

async function read(line: string, keepPersonalData = false): Promise<Understood> {
	const document = await readDocument(new TextEncoder().encode(notice(line)), 'notice.txt');
	const understood = understand(document, { key: 'notice', vocabulary, keepPersonalData });
	if (understood.kind !== 'policy') throw new Error('not understood');
	return understood;
}

describe('personal data', () => {
	it.each([
		['a mobile number', '请寄至收件人手机13912345678。', '13912345678', 'mobile'],
		['a telephone number', '有关问题请致电0913-6212345咨询。', '0913-6212345', 'telephone'],
		['an e-mail address', '电子版发至baishui.mz@example.cn。', 'baishui.mz@example.cn', 'e-mail'],
		['an identity card', '如身份证号11010519491231002X。', '11010519491231002X', 'identity-card'],
		['a bank card', '账号为6222021234567890128的账户。', '6222021234567890128', 'bank-card'],
		['a named contact', '联系人：王小明，请于会前报名。', '王小明', 'contact'],
	])('covers %s and says where it stood', async (_, line, secret, kind) => {
		const { policy, text, doubts } = await read(line);
		expect(text).not.toContain(secret);
		expect(JSON.stringify([policy, doubts])).not.toContain(secret);
		const noticed = doubts.filter(({ code }) => code === 'personal-data');
		expect(noticed.map(({ values, evidence }) => [values.what, evidence.lines])).toEqual([[kind, 7]]);
	});

	it.each([
		['联 系 人：李 华；联系电话：0913—6212345、6212346', ['李 华', '6212345', '6212346']],
		['联系人及电话：张三（13800138000）', ['张三', '00138']],
		['联系人：刘洋、陈静，电话（传真）：010-88881234转801', ['刘洋', '陈静', '88881234']],
		['手机：138-0013-8000，邮箱：lisi＠126.com', ['0013', 'lisi']],
		['身份证号码：110105194912310 02X', ['110105194912310']],
		['户名：王五，卡号6222 0212 3456 7890 128', ['王五', '6222', '7890']],
		['负责人：周八（县民政局副局长，15912345678）', ['周八', '12345']],
		['联系人姓名：欧阳修文，固定电话：（0898）65342211', ['欧阳修文', '65342211']],
		['报名电话：0411 - 8365 1234', ['8365', '1234']],
		['联系人 张伟 电话 13612345678', ['张伟', '12345']],
		['经办人：孙七 联系方式：+86 13712345678', ['孙七', '12345']],
		['聯系人:樸勇智,聯系電話:2805093', ['樸勇智', '2805093']],
	])('is covered however it is written: %s', async (line, secrets) => {
		const { text, policy } = await read(line);
		for (const secret of secrets) expect(text + JSON.stringify(policy)).not.toContain(secret);
	});

	it('keeps it where the user asks for that, and still says so', async () => {
		const { text, doubts } = await read('请寄至收件人手机13912345678。', true);
		expect(text).toContain('13912345678');
		expect(doubts.map(({ code }) => code)).toContain('personal-data');
	});

	it.each([
		'编号为11010519491231002Y的档案。',
		'项目编码6222021234567890127。',
		'热线12345、12349。',
		'2024年13912项任务。',
		'户名：白水县财政局，金额1390万元。',
		'联系人 名单另发。',
		'服务热线：400-810-1234。',
		'项目编号：20230101123456789。',
		'面积1380013平方米，统一社会信用代码911101087000000000。',
	])('leaves %s alone, which is none', async (line) => {
		const { text, doubts } = await read(line);
		expect(text).toContain(line);
		expect(doubts.map(({ code }) => code)).not.toContain('personal-data');
	});
});

describe('columns of contacts', () => {
	const tables: readonly (readonly [string, string, string])[] = [
		[
			'tabs',
			'list.txt',
			'白水县便民服务清单\n序号\t服务事项\t责任单位\t联系人\t联系电话\n1\t助餐服务\t县民政局\t王小明\t6212345\n2\t助浴服务\t县民政局\t李 华\t6212346\n3\t探访服务\t县残联\t县残联办公室\t6212347\n',
		],
		[
			'pipes',
			'list.md',
			'# 白水县便民服务清单\n\n| 序号 | 服务事项 | 责任单位 | 联系人 | 联系电话 |\n| --- | --- | --- | --- | --- |\n| 1 | 助餐服务 | 县民政局 | 王小明 | 6212345 |\n| 2 | 助浴服务 | 县民政局 | 李 华 | 6212346 |\n| 3 | 探访服务 | 县残联 | 县残联办公室 | 6212347 |\n',
		],
	];

	it.each(tables)('in a table of %s are covered, the offices in them are not', async (_, name, source) => {
		const document = await readDocument(new TextEncoder().encode(source), name);
		const understood = understand(document, { key: 'list', vocabulary });
		if (understood.kind !== 'policy') throw new Error('not understood');
		const written = JSON.stringify([understood.policy, understood.text, understood.doubts]);
		for (const secret of ['王小明', '李 华', '李华', '6212345', '6212346', '6212347'])
			expect(written).not.toContain(secret);
		expect(
			understood.policy.catalogues?.[0]?.items.map(({ fields }) => fields?.联系人?.replace(/\s/g, '')),
		).toEqual(['某某某', '某某', '县残联办公室']);
		expect(understood.account.unaccounted).toBe(0);
		expect(understood.doubts.filter(({ code }) => code === 'personal-data')).toHaveLength(5);
		expect(understood.doubts.filter(({ code }) => code === 'reading-unproven')).toEqual([]);
	});
});
