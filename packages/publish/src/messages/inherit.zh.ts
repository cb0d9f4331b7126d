import type { OriginStatus } from '@qingdan/core';
import type { Operation } from '@qingdan/schema';

/** 沿用、草案和成文的话 / the words of inheritance: drafts, their resolution, and what is to be issued */
export const inheritZh = {
	derive: {
		about: '求出由上位得到下位所需的改动',
		parent: '上位的政策',
		child: '下位的政策',
		parentNotStored: (parent: string) =>
			`提示：上位 ${parent} 是临时读入的原文。要据此草案求出全文，先用 qingdan import ${parent} --out 存成 YAML，再由它求改动。`,
	},
	resolve: { about: '由草案和所依据的上位得出全文，并写明各处由来', draft: '草案文件，或有上位的政策' },
	freeze: { about: '把草案排成一份待印发的完整政策', draft: '草案文件' },
	draft: '草案',
	over: (parent: string, edition: string) => `依据 ${parent}（${edition} 版）`,
	localised: '随层级替换',
	byVocabulary: '户籍、单位和行政区划名称依词汇表',
	exception: (from: string, to: string) => `${from} → ${to}`,
	operations: '逐项改动',
	noOperations: '没有改动。',
	unit: (number: string | number, name: string) => `第${number}项 ${name}`,
	op: {
		fill: '细化',
		set: '调整',
		add: '新增',
		omit: '未列',
		correct: '更正',
		split: '拆分',
		merge: '合并',
	} satisfies Record<Operation['op'], string>,
	all: '（各处）',
	renumbered: (number: string) => `序号改为 ${number}`,
	newId: (id: string) => `编号改为 ${id}`,
	answers: (quote: string) => `回应授权“${quote}”`,
	status: {
		inherited: '沿用',
		localised: '本地化',
		filled: '细化',
		set: '调整',
		corrected: '更正',
		added: '新增',
		omitted: '未列',
	} satisfies Record<OriginStatus, string>,
	was: (text: string) => `原为：${text}`,
	from: (key: string) => `出自 ${key}`,
	omittedItems: '未沿用的项目',
	unread: '须写明的判读',
	unreadReading: (unit: string, reading: string, quote: string) => `${unit}：${reading}（“${quote}”）`,
	counted: (n: { items: string; inherited: string; changed: string; added: string; omitted: string }) =>
		`共 ${n.items} 项：照上位 ${n.inherited}，有改动 ${n.changed}，新增 ${n.added}；上位未沿用 ${n.omitted}`,
	provisions: (n: string) => `正文 ${n} 条`,
	notADraft: (reference: string) => `${reference} 不是草案，也没有可以依据的上位。`,
	noDraft: (reference: string) => `${reference} 不是草案。`,
	unreadNote: (count: string) =>
		`注意：有 ${count} 处数字或判读随文字变了而未写明，见 text 格式末尾；请在 readings 中写明。`,
	freezeUnread: '文字已改而判读未写明，不能成文。请在 readings 中写明：',
	ownSource: (file: string) => `草案写明了自己的原文 ${file}，不另排文本；请去掉 --format source。`,
	besides: (file: string) => `全文的文本用 --format source --out ${file} 写出，与政策文件放在一起。`,
};

export type InheritWords = typeof inheritZh;
