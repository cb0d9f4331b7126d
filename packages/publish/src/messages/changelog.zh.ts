import type { ChangeKind, EditionStep, LogGroup, LogKind, LogWarning, RelationToLeft } from '@qingdan/core';

/** What only a log tells of. */
type OwnKind = Exclude<LogKind, ChangeKind>;

/** Marks for a verbatim text: others where it holds such marks itself. */
const quoted = (text: string): string => (/[“”]/.test(text) ? `「${text}」` : `“${text}”`);

/** 变更说明的话 / the words of a change log */
export const changelogZh = {
	about: '变更说明：两份文件之间，或一个系列的各版之间，按影响归类',
	old: '旧版或上位政策；只给这一个时是系列，列出各版之间的变更',
	new: '新版或下位政策',
	audience: '写给谁看：public 公示、drafter 起草人意见单、researcher 研究者明细',
	hide: '不列出的类别（可给多个）；降低、取消和影响不明的不能隐去',
	number: '现用版本号，例如 2.1.0；据此建议下一个',
	hideRefused: (group: string) => `“${group}”不能隐去：降低、收窄和取消必须写明。`,
	numberInvalid: (found: string) => `“${found}”不是版本号，应写作 2.1.0。`,
	oneEdition: (series: string, edition: string) =>
		`系列 ${series} 只有一个版本（${edition}），没有可比的旧版。请给出两份政策。`,
	sameDocument: (key: string) => `两边是同一份政策：${key}。`,
	title: (name: string) => `${name}变更说明`,
	sheetTitle: (name: string) => `${name}变更意见单`,
	tableTitle: (name: string) => `${name}变更明细`,
	from: { 'child-of': '上位文件', 'successor-of': '旧版', 'peer-of': '甲' },
	to: { 'child-of': '本文件', 'successor-of': '新版', 'peer-of': '乙' },
	document: (title: string, number: string, edition: string) =>
		`《${title}》${number && `（${number}）`}，版本 ${edition}`,
	headline: '要点',
	more: (count: string) => `另有 ${count} 条，见下文`,
	counts: (part: string, counts: readonly string[]) => `${part && `${part}：`}${counts.join('，')}。`,
	counted: (group: string, count: string) => `${group} ${count} 条`,
	nothing: '没有变更。',
	onlyFolded: '除层级、地域、书写等预期之内的差别外，没有变更。',
	group: {
		raised: '待遇提高或扩大',
		lowered: '待遇降低或收窄',
		added: '新增项目',
		removed: '取消项目',
		restructured: '更名、拆分、合并',
		responsibility: '责任单位和资金',
		conditions: '条件和程序',
		wording: '文字修订',
	} satisfies Record<LogGroup, string>,
	proseGroup: { added: '新增条款', removed: '取消条款' },
	kind: {
		'item-split': '拆分',
		'item-merged': '合并',
		'text-rewritten': '文字改写',
	} satisfies Record<OwnKind, string>,
	part: { catalogue: '清单', prose: '正文' },
	hidden: (group: string, count: string) => `“${group}”${count} 条未列出。`,
	strangers: (left: string, right: string) =>
		`两份文件之间没有可以对应的内容：甲 ${left} 条、乙 ${right} 条，各自独立，不作新增或取消处理。`,
	warning: {
		'nothing-shared': '注意：两份文件没有任何可以对应的项目或条款，请核对是否选错了文件。',
		'older-than-predecessor': '注意：后一份文件的版本日期早于前一份，请核对先后次序。',
		'sides-swapped': '注意：两份文件的先后（或上下位）颠倒，把次序对调才是变更说明。',
		'pairs-to-review': '注意：有的对应关系把握不大，标有“对应待核”的条目请人工复核。',
	} satisfies Record<LogWarning, string>,
	unit: (name: string, number: string) => (name === '' ? number : `${name}（${number}）`),
	unitNumber: (id: string | number) => (typeof id === 'number' ? `第${id}项` : id),
	numbers: (ids: readonly (string | number)[]) =>
		typeof ids[0] === 'number' ? `第${ids.join('、')}项` : ids.join('、'),
	moved: (left: string, right: string) => `原${left}，现${right}`,
	severalUnits: (first: string, count: string) => `${first}等 ${count} 处`,
	say: {
		quote: quoted,
		set: (quote: string, value: string) =>
			quote === '' ? `明确为${value}` : `由${quoted(quote)}明确为${value}`,
		unset: (value: string, quote: string) =>
			quote === '' ? `原为${value}，现未定标准` : `由${value}改为${quoted(quote)}`,
		raisedTo: (label: string, from: string, to: string) => `${label}由${from}提高到${to}`,
		loweredTo: (label: string, from: string, to: string) => `${label}由${from}降低到${to}`,
		changedTo: (label: string, from: string, to: string) => `${label}由${from}改为${to}`,
		valueNew: (label: string, to: string) => `新定${label}：${to}`,
		valueGone: (label: string, from: string) => `不再规定${label}（原为${from}）`,
		since: (date: string) => `自${date}起`,
		starts: (label: string, date: string) => `${label}自${date}起执行`,
		payer: (value: string, from: string, to: string) => `${value}的出资由${from}改为${to}`,
		replaced: (from: string, to: string) => `由${quoted(from)}改为${quoted(to)}`,
		inserted: (to: string) => `增加${quoted(to)}`,
		deleted: (from: string) => `删去${quoted(from)}`,
		kinded: (kind: string, sentence: string) => `${kind}：${sentence}`,
		example: (sentence: string) => `如${sentence}`,
		addedItem: (what: string) => `新增${what}`,
		belowAdded: (count: string) => `，连同其下 ${count} 条`,
		removed: {
			'child-of': (what: string) => `上位文件所列${what}，本文件没有`,
			'successor-of': (what: string) => `不再列入${what}`,
			'peer-of': (what: string) => `只见于甲：${what}`,
		} satisfies Record<RelationToLeft, (what: string) => string>,
		renamed: (from: string, to: string) => `${quoted(from)}更名为${quoted(to)}`,
		split: (from: string, to: readonly string[]) => `${from}拆分为${to.join('、')}`,
		merged: (from: readonly string[], to: string) => `${from.join('、')}合并为${to}`,
		bodiesAdded: (names: string) => `责任单位增加${names}`,
		bodiesRemoved: (names: string) => `责任单位不再列有${names}`,
		leadChanged: (from: string, to: string) => `牵头单位由${from}改为${to}`,
		leading: '并由其牵头',
		rewritten: (inserted: string, deleted: string, replaced: string) =>
			`文字改动较多：${[
				...(inserted === '' ? [] : [`增加 ${inserted} 处`]),
				...(deleted === '' ? [] : [`删去 ${deleted} 处`]),
				...(replaced === '' ? [] : [`改写 ${replaced} 处`]),
			].join('，')}`,
		each: (per: readonly string[], value: string) => `${per.map((one) => `每${one}`).join('')}${value}`,
	},
	effect: {
		'more-generous': '对老年人更优',
		'less-generous': '对老年人更紧',
		neutral: '',
		unclear: '影响不明，须人工判断',
	},
	review: '对应待核',
	places: (numbers: string, count: string) => `共 ${count} 处：${numbers}`,
	was: '原文',
	is: '新文',
	evidence: '依据',
	folded: (kinds: string) => `预期之内的差别不逐条列出：${kinds}。`,
	wordingCounted: (kinds: string) => `另有不改变含义的修订：${kinds}。`,
	kindCounted: (kind: string, count: string) => `${kind} ${count} 处`,
	note: { why: '说明', basis: '依据', forPublic: '说明' },
	suggestion: {
		title: '版本号建议',
		step: {
			major: '主版本（有降低、收窄或取消）',
			minor: '次版本（有新增、提高或其他实质变更）',
			patch: '修订版本（只有文字修订）',
			none: '不必改号（没有变更）',
		} satisfies Record<EditionStep, string>,
		unclear: (count: string) => `其中 ${count} 条影响不明，须人工判断；如属收窄，应为主版本。`,
		next: (from: string, to: string) => `${from} → ${to}`,
	},
	inputs: '所据文件',
	digest: (key: string, digest: string) => `${key} ${digest}`,
	column: {
		number: '序号',
		unit: '项目',
		group: '类别',
		change: '变化（问题）',
		old: '原文',
		new: '新文',
		basis: '依据',
		advice: '意见和建议',
		effect: '影响',
	},
};

export type ChangelogWords = typeof changelogZh;
