import type { Assumption, DayChange, DocumentState, KnownEvent, LevelAnswer, PartState } from '@qingdan/core';

/** 时间的话 / the words of time */
export const timeZh = {
	states: {
		'not-yet-issued': '尚未印发',
		'issued-not-in-force': '已印发未施行',
		'in-force': '施行中',
		amended: '施行中，已修改',
		superseded: '已被取代',
		repealed: '已废止',
		expired: '已失效',
		completed: '已完成',
		unknown: '不明',
	} satisfies Record<DocumentState, string>,
	parts: {
		'not-yet-issued': '尚未印发',
		'issued-not-in-force': '已印发未施行',
		'in-force-not-yet-applicable': '文件已施行，此处尚未起算',
		applicable: '适用',
		'no-longer-applicable': '不再适用',
		superseded: '已被取代',
		repealed: '已废止',
		expired: '已失效',
		completed: '已完成',
		unknown: '不明',
	} satisfies Record<PartState, string>,
	rules: {
		'issue-date-when-silent': '原文未写明施行日期，推定为成文日期',
		'printing-date-when-silent': '原文未写明，推定为印发日期',
		'last-milestone': '推定为最后一个节点的期限',
		edition: '推定为版本日期',
	} as Readonly<Record<string, string>>,
	dates: {
		issued: '成文日期',
		effective: '施行日期',
		expires: '失效日期',
		ends: '结束日期',
		change: '生效日期',
	} satisfies Record<Assumption['date'], string>,
	events: {
		amended: '修改',
		repealed: '废止',
		superseded: '取代',
		'new-edition': '新版',
	} satisfies Record<KnownEvent['kind'], string>,
	note: {
		state: (title: string, date: string, state: string, since: string, by: string) =>
			`注意：《${title}》在 ${date} ${state}${since && `（自 ${since} 起${by && `，见 ${by}`}）`}。`,
		notIssued: (title: string, date: string, issued: string) =>
			`注意：《${title}》在 ${date} 尚未印发（${issued}）。`,
		notInForce: (title: string, date: string, effective: string) =>
			`注意：《${title}》在 ${date} 尚未施行（自 ${effective} 起）。`,
		assumed: (name: string, date: string, rule: string) =>
			`注意：${name} ${date} 为推定${rule && `：${rule}`}。`,
		notApplied: (kind: string, by: string, day: string, held: boolean) =>
			`注意：已知 ${by} ${day}${kind}本文件，${held ? '其改动尚未编码' : '未持有该文件'}，所示文本没有计入。`,
		dayUnknown: '（日期不详）',
		unread: (count: string) => `注意：${count} 处判读须随修改补写。`,
	},
	changesOfDay: '当日变化',
	assumedDay: '日期为推定',
	dayChanges: {
		issued: '印发',
		effective: '施行',
		expired: '前一日届满失效',
		ended: '前一日完成',
		'item-starts': '此项起算',
		'item-ends': '前一日止',
		'parameter-starts': '标准起算',
		'parameter-ends': '标准前一日止',
		amended: '被修改',
		repealed: '被废止',
		superseded: '被取代',
		'new-edition': '有新版',
	} satisfies Record<DayChange['kind'], string>,
	applies: {
		about: '某地某日适用什么：由县到市到省到国家逐级查，说明由哪一级作答；遇到未持有的文件即止',
		region: '地区：代码（211100）、名称（盘锦市、兴隆台区），或带上级的名称（江苏省南京市鼓楼区）',
		needsDate: '请用 --on 写明日期，例如 --on 2024-12-20。',
		unknown: (text: string, nearest: readonly string[]) =>
			`不认识的地区“${text}”。${nearest.length > 0 ? `是不是 ${nearest.join('、')}？` : '请写全称或六位代码。'}`,
		several: (text: string, candidates: readonly string[]) =>
			`叫“${text}”的地区不止一个：${candidates.join('、')}。请写代码或带上级的名称。`,
		title: (region: string, date: string) => `${region}，${date}`,
		none: '所知的文件没有一份涉及此地。',
		answers: {
			answers: '作答',
			'not-in-force': '该日未在施行',
			'not-held': '已知而未持有',
			'nothing-known': '未见文件',
		} satisfies Record<LevelAnswer['answer'], string>,
		answeredBy: (region: string, keys: string) => `由${region}作答：${keys}`,
		notAnswered: '没有一级能作答',
		unknownAbove: (region: string, keys: string) =>
			`再往上不明：${region}的文件未持有（${keys}），不越级推断`,
		adopts: (key: string) => `执行 ${key}`,
		amendedBy: (keys: string) => `经 ${keys} 修改`,
		notListed: (keys: string) => `${keys} 未列此项`,
		notYet: (figure: string, by: string, date: string) => `${figure}（${by}，自${date}起，尚未起算）`,
		holds: (figure: string, by: string) => `${figure}（${by}）`,
		noFigure: '无数额',
		assumed: (name: string, date: string) => `${name} ${date}（推定）`,
		onlyNation: (keys: string) => `只知国家文件，未持有：${keys}`,
		verified: (date: string) => `核实至${date}`,
		notVerified: '此后有无变动未经核实',
	},
	consolidated: '整理文本',
	consolidatedFrom: (of: string, by: string) => `由编者据 ${by} 对 ${of} 的修改整理，不是正式文本`,
	severalTargets: (reference: string, targets: readonly string[]) =>
		targets.length === 0
			? `${reference} 没有写明修改或执行哪份文件（changes）。`
			: `${reference} 修改了不止一份文件：${targets.join('、')}。请用 qingdan show <关键字> --on <日期> 逐份查看。`,
	changedPlaces: '修改之处',
	enactedBy: (by: string, lines: string) => `${by} ${lines}`,
};

export type TimeWords = typeof timeZh;
