import type { RuleWords } from './rule-words.js';

/** 各条规则：看什么，为什么，怎么办 */
export const documentZh = {
	'parent-citation-missing': {
		looks: '没有引用上位文件。',
		why: '下级文件应写明依据的上位文件标题和文号。',
		fix: '写明《{title}》（{number}）。',
	},
	'citation-changed': { looks: '引用的文件不同。', why: '依据不同，层级不同。', fix: '核对引文。' },
	'citation-title-mismatch': {
		looks: '引文的标题与文号不符。',
		why: '同一文号在库中是另一标题。',
		fix: '按原文改正标题或文号。',
		found: '{number} 在库中是《{known}》。',
	},
	'citation-unresolved': {
		looks: '引用的文件库中没有。',
		why: '所引内容无法核对。',
		fix: '把该文件收入政策库。',
		found: '未收入《{title}》{number}。',
	},
	'citation-superseded': {
		looks: '引用了已被取代或失效的文件。',
		why: '依据已失效。',
		fix: '改引现行文件。',
		found: '《{title}》已被《{by}》取代或于 {expired} 失效。',
	},
	'doc-number-missing': { looks: '已印发而没有文号。', why: '没有文号不便引用。', fix: '补上文号。' },
	'doc-number-format': {
		looks: '文号写法不规范。',
		why: '文号由机关代字、年份（六角括号）和顺序号组成，顺序号不编虚位。',
		fix: '写作 机关代字〔年〕号。',
		found: '“{number}”。',
	},
	'effective-before-issued': {
		looks: '施行日期早于印发日期。',
		why: '文件不溯及既往，除非写明。',
		fix: '核对两个日期。',
		found: '{effective} 早于 {issued}。',
	},
	'effective-date-missing': {
		looks: '没有写施行日期。',
		why: '不知何时起算待遇。',
		fix: '写明自何日起施行。',
	},
	'effective-before-parent': {
		looks: '早于上位文件施行。',
		why: '贯彻的文件不应早于被贯彻的文件。',
		fix: '核对日期或上位文件。',
		found: '{below} 早于上位的 {above}。',
	},
	'item-effective-differs': {
		looks: '个别项目或标准另有起始日期。',
		why: '起始前按原标准，容易误算。',
		fix: '核对起始日期。',
	},
	'deadline-before-issued': {
		looks: '时限早于印发日期。',
		why: '印发时已过期。',
		fix: '核对时限。',
		found: '{text}（{date}）早于印发的 {issued}。',
	},
	'target-expired': {
		looks: '时限已过。',
		why: '目标是否完成应有结论。',
		fix: '核对是否完成或续期。',
		found: '{text}（{date}）在 {on} 已过。',
	},
	'validity-period-missing': {
		looks: '没有写有效期。',
		why: '规范性文件一般应写明有效期。',
		fix: '写明有效期。',
	},
	'attachment-missing': {
		looks: '列出的附件没有。',
		why: '附件缺失，内容不全。',
		fix: '补上附件。',
		found: '附件 {number}“{title}”。',
	},
	'attachment-title-mismatch': {
		looks: '附件标题前后不一。',
		why: '不知是否同一附件。',
		fix: '统一标题。',
		found: '附件 {number} 说明为“{title}”，表上为“{found}”。',
	},
	'version-not-bumped': {
		looks: '内容变了而版本日期没有变。',
		why: '两个版本分不清。',
		fix: '更新版本日期。',
		found: '{changes} 处变动，版本仍是 {edition}。',
	},
	'parent-version-outdated': {
		looks: '所依据的上位版本已经更新。',
		why: '以旧版为据的项目要重新核对。',
		fix: '逐项核对新版，更新后重新检查。',
		found: '新版 {edition}：{state}（{fields}）。{revision}',
	},
	'draft-status-changed': {
		looks: '征求意见稿转为正式，或相反。',
		why: '标题的稿别变化。',
		fix: '核对稿别。',
		found: '“{was}”改为“{is}”。',
	},
} satisfies Record<string, RuleWords>;
