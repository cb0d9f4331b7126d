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
	])('leaves %s alone, which is none', async (line) => {
		const { text, doubts } = await read(line);
		expect(text).toContain(line);
		expect(doubts.map(({ code }) => code)).not.toContain('personal-data');
	});
});
