import type { RuleWords } from './rule-words.js';

/** 各条规则：看什么，为什么，怎么办 */
export const itemsZh = {
	'item-missing': {
		looks: '上位清单的项目在本清单中没有对应项（已考虑拆分、合并和更名）。',
		why: '下级清单应当落实上位清单的全部服务项目。',
		fix: '补上该项目；上位清单允许略去的，写明依据。',
	},
	'item-added': {
		looks: '本清单有、上位清单没有的项目。',
		why: '上位清单允许适当丰富时，新增项目合规；仍应有资金来源。',
		fix: '核对新增项目的依据、标准和资金。',
	},
	'extension-unauthorised': {
		looks: '新增了项目，而上位清单没有写明可以增加。',
		why: '没有授权条款时，新增项目的依据要另行说明。',
		fix: '写明新增的依据，或请示上位机关。',
	},
	'item-renamed': {
		looks: '对应的项目名称不同。',
		why: '名称不同会使群众和统计对不上同一服务。',
		fix: '无必要时沿用上位名称。',
	},
	'item-renumbered': {
		looks: '对应项目的序号不同。',
		why: '备注或正文按序号引用时会指错。',
		fix: '核对按序号的引用。',
	},
	'item-split': {
		looks: '上位清单一项拆成几项。',
		why: '拆分后各部分都要落实，不得漏掉一部分。',
		fix: '核对各部分合起来是否覆盖原项。',
		found: '上位第 {left} 项拆为第 {right} 项。',
	},
	'item-merged': {
		looks: '上位清单几项并成一项。',
		why: '合并后每一项的对象和标准都应保留。',
		fix: '核对合并后的对象和标准。',
		found: '上位第 {left} 项并为第 {right} 项。',
	},
	'item-regrouped': {
		looks: '项目归入另一类（普惠性、保障性等）。',
		why: '归类决定面向谁、由谁出钱。',
		fix: '核对归类是否有意变更。',
		found: '由“{was}”改归“{is}”。',
	},
	'item-match-doubtful': {
		looks: '程序不能确定两项是否同一服务。',
		why: '对应关系不确定时，逐字比较没有意义；须人工确认。',
		fix: '在对应关系文件中确认或否定。',
		found: '对应把握 {confidence}；本对项目的内容未作判断。',
	},
	'item-duplicate': {
		looks: '同一清单两项是同一服务。',
		why: '重复会使对象和标准两处不一。',
		fix: '合并，或写明区别。',
		found: '与第 {other} 项“{name}”重复。',
	},
	'number-gap': {
		looks: '序号不连续。',
		why: '序号中断说明可能漏了一项。',
		fix: '补上漏掉的项目或改正序号。',
		found: '{before} 之后是 {number}。',
	},
	'number-duplicate': {
		looks: '同一序号出现两次。',
		why: '按序号引用时不知所指。',
		fix: '改正序号。',
		found: '序号 {number} 重复。',
	},
	'number-order': {
		looks: '序号倒置。',
		why: '乱序多因增删后未重排。',
		fix: '按次序重排。',
		found: '{number} 排在 {before} 之后。',
	},
} satisfies Record<string, RuleWords>;
