import type { RuleWords } from './rule-words.js';

/** 各条规则：看什么，为什么，怎么办 */
export const populationZh = {
	'population-narrowed': {
		looks: '服务对象的范围变小。',
		why: '下级清单不得缩小上位清单的保障对象。',
		fix: '恢复上位清单的写法；确有依据的，{accept}。',
	},
	'population-widened': {
		looks: '服务对象的范围变大。',
		why: '扩大对象合规，但要有资金。',
		fix: '对服务对象更优或不变；核对依据和资金即可。',
	},
	'population-replaced': {
		looks: '服务对象有增有减，互不包含。',
		why: '减少的部分可能收窄了保障对象。',
		fix: '逐一核对减少的人群。',
	},
	'age-threshold-raised': {
		looks: '年龄起点提高。',
		why: '提高年龄使原来的对象失去待遇。',
		fix: '恢复上位清单的写法；确有依据的，{accept}。',
	},
	'age-threshold-lowered': {
		looks: '年龄起点降低。',
		why: '降低年龄扩大了对象。',
		fix: '对服务对象更优或不变；核对依据和资金即可。',
	},
	'hukou-localised': {
		looks: '户籍所指地区随层级替换。',
		why: '省内户籍在市清单中写作市内户籍，属层级对应。',
		fix: '随层级或书写而来，不必处理。',
	},
	'hukou-added': {
		looks: '增加了户籍要求。',
		why: '户籍要求会排除常住而非本地户籍的人。',
		fix: '恢复上位清单的写法；确有依据的，{accept}。',
	},
	'hukou-removed': {
		looks: '取消了户籍要求。',
		why: '取消户籍要求扩大了对象。',
		fix: '对服务对象更优或不变；核对依据和资金即可。',
	},
	'hardship-tightened': {
		looks: '困难条件收紧（特困⊂低保⊂低保边缘⊂经济困难⊂全体）。',
		why: '收紧困难条件使一部分对象失去待遇。',
		fix: '恢复上位清单的写法；确有依据的，{accept}。',
	},
	'hardship-loosened': {
		looks: '困难条件放宽。',
		why: '放宽条件扩大了对象。',
		fix: '对服务对象更优或不变；核对依据和资金即可。',
	},
	'ability-tightened': {
		looks: '失能条件收紧。',
		why: '例如“失能、部分失能”变为“失能”，部分失能老年人失去待遇。',
		fix: '恢复上位清单的写法；确有依据的，{accept}。',
	},
	'ability-loosened': {
		looks: '失能条件放宽。',
		why: '放宽条件扩大了对象。',
		fix: '对服务对象更优或不变；核对依据和资金即可。',
	},
	'disability-grade-changed': {
		looks: '残疾等级范围变动。',
		why: '等级减少即对象减少。',
		fix: '核对等级范围，减少的恢复。',
	},
	'conditional-expansion-dropped': {
		looks: '“有条件的地方可扩大到…”没有沿用。',
		why: '不沿用即放弃扩面的可能，宜说明理由。',
		fix: '沿用扩面条款，或写明本地已否具备条件。',
	},
	'conditional-expansion-adopted': {
		looks: '可选的扩面成为当然对象。',
		why: '落实扩面合规，核对未采用的部分。',
		fix: '对服务对象更优或不变；核对依据和资金即可。',
	},
	'conditional-expansion-added': {
		looks: '新写了“有条件的地方可扩大到…”。',
		why: '为扩面留了余地。',
		fix: '对服务对象更优或不变；核对依据和资金即可。',
	},
	'list-member-dropped': {
		looks: '列举中少了成员。',
		why: '列举的人群或事项减少可能缩小范围。',
		fix: '核对减少的成员；非有意的补上。',
	},
	'list-member-added': {
		looks: '列举中多了成员。',
		why: '增加成员一般扩大范围。',
		fix: '对服务对象更优或不变；核对依据和资金即可。',
	},
	'scope-qualifier-dropped': {
		looks: '范围限定词减少（城乡、城市、农村、常住等）。',
		why: '限定词的有无会引起理解不一。',
		fix: '核对所指范围是否不变。',
	},
	'scope-qualifier-added': {
		looks: '范围限定词增加。',
		why: '增加限定词可能缩小范围。',
		fix: '核对所指范围是否不变。',
	},
	'exclusion-added': {
		looks: '增加了排除情形（不再、除外、不予等）。',
		why: '排除情形使一部分对象失去待遇。',
		fix: '恢复上位清单的写法；确有依据的，{accept}。',
	},
	'exclusion-removed': {
		looks: '减少了排除情形。',
		why: '减少排除情形扩大了对象。',
		fix: '对服务对象更优或不变；核对依据和资金即可。',
	},
	'beneficiary-kind-changed': {
		looks: '受益主体改变（本人、家庭、家庭成员、机构）。',
		why: '主体改变后，待遇可能不再由本人享有。',
		fix: '核对待遇归谁。',
	},
} satisfies Record<string, RuleWords>;
