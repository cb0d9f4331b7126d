import type { RuleWords } from './rule-words.js';

/** 各条规则：看什么，为什么，怎么办 */
export const consistencyZh = {
	'body-annex-mismatch': {
		looks: '正文与清单说法不一（年龄、金额、比例、人群）。',
		why: '同一事项两种说法，执行时各取所需。',
		fix: '以清单为准统一，或改正清单。',
		found: '正文 {provision}：“{clause}”，清单没有“{words}”。',
	},
	'name-content-mismatch': {
		looks: '项目名称与内容用语不一。',
		why: '不知发放的是哪一项。',
		fix: '统一名称和内容的用语。',
		found: '名称为“{name}”，内容为“{found}”。',
	},
	'target-content-mismatch': {
		looks: '对象栏与内容栏的年龄不一。',
		why: '两栏不一，对象不明。',
		fix: '统一年龄。',
		found: '对象“{target}”，内容“{content}”。',
	},
	'boundary-word-inconsistent': {
		looks: '“以上”与“及以上”混用。',
		why: '法律上相同（以上含本数），写法宜统一。',
		fix: '统一写法。',
		found: '及以上 {full} 处，以上 {short} 处，如“{example}”。',
	},
	'age-unit-nonstandard': {
		looks: '“岁”与“周岁”混用。',
		why: '“周岁”才写明计算方法。',
		fix: '统一写“周岁”。',
		found: '岁 {bare} 处，周岁 {full} 处，如“{example}”。',
	},
	'term-undefined': {
		looks: '简称或专称没有解释。',
		why: '不同的人会有不同理解。',
		fix: '第一次出现时写明含义。',
		found: '“{term}”没有解释。',
	},
	'term-inconsistent': {
		looks: '同一人群前后用语不一。',
		why: '会被当成两类人。',
		fix: '统一用语。',
		found: '“{name}”与“{usual}”并用。',
	},
	'enumeration-count-mismatch': {
		looks: '列举的个数与所说的数目不符。',
		why: '不知是数目错还是漏列。',
		fix: '核对数目和列举。',
		found: '“{words}”：说 {stated}，列 {listed}。',
	},
	'note-range-stale': {
		looks: '备注所说的序号范围与清单不符。',
		why: '增删项目后备注未改。',
		fix: '按现有序号改备注。',
		found: '“{text}”，清单至第 {last} 项。',
	},
	'wording-changed': { looks: '文字变动，程序未能归类。', why: '须人阅读判断。', fix: '阅读两边文字。' },
	'punctuation-only': {
		looks: '只有标点不同。',
		why: '一般不影响含义。',
		fix: '随层级或书写而来，不必处理。',
	},
	'numeral-style': {
		looks: '数字写法不同（1、二级→一、二级）。',
		why: '含义相同。',
		fix: '随层级或书写而来，不必处理。',
	},
	'layout-only': { looks: '只有空格和换行不同。', why: '含义相同。', fix: '随层级或书写而来，不必处理。' },
	'term-equivalent': {
		looks: '同义用语（80岁→80周岁）。',
		why: '法律上含义相同。',
		fix: '随层级或书写而来，不必处理。',
	},
	'parent-defect-corrected': {
		looks: '纠正了上位文件的疏漏。',
		why: '下级先改，上位仍误，宜报告上位机关。',
		fix: '保留改正，告知上位机关。',
	},
	'defect-introduced': {
		looks: '上位写对的地方出现疏漏。',
		why: '同一处上位文件无误，多半是抄写所致。',
		fix: '按上位文件改正。',
	},
	'transcription-suspect': {
		looks: '原文副本或其判读此处存疑。',
		why: '副本或判读可能有误，据此的结论要人核对。',
		fix: '核对官方原文和判读。',
		found: '{message}。',
	},
	'merged-cell-inferred': {
		looks: '合并单元格，取自上一行。',
		why: '空格是否同上由排版推定。',
		fix: '核对原表。',
	},
	'source-anchor-missing': {
		looks: '文字在所指原文行中找不到。',
		why: '没有定位就没有依据。',
		fix: '补上行号或改正文字。',
	},
} satisfies Record<string, RuleWords>;
