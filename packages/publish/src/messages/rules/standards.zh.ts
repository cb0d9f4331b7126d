import type { RuleWords } from './rule-words.js';

/** 各条规则：看什么，为什么，怎么办 */
export const standardsZh = {
	'amount-below-parent-floor': {
		looks: '金额低于上位清单规定的下限。',
		why: '下级清单的保障标准不得低于上级清单规定的下限。',
		fix: '改回“{from}”或更高；确有依据的，{accept}。',
	},
	'amount-lowered': {
		looks: '金额降低。',
		why: '降低标准减少服务对象的待遇。',
		fix: '恢复上位清单的写法；确有依据的，{accept}。',
	},
	'amount-raised': {
		looks: '金额提高。',
		why: '提高标准合规，要有资金。',
		fix: '对服务对象更优或不变；核对依据和资金即可。',
	},
	'floor-to-ceiling': {
		looks: '“不低于”改为“不超过”。',
		why: '下限变上限，待遇不再有保底。',
		fix: '改回“不低于”。',
	},
	'fixed-to-ceiling': {
		looks: '定额改为上限。',
		why: '定额变上限，实际可以低于原定额。',
		fix: '改回定额，或写明下限。',
	},
	'floor-to-fixed': {
		looks: '下限改为定额。',
		why: '定额等于下限时待遇不减，但不再随上位提高。',
		fix: '核对是否有意改为定额。',
	},
	'fixed-to-floor': {
		looks: '定额改为下限。',
		why: '下限不低于定额时待遇不减。',
		fix: '对服务对象更优或不变；核对依据和资金即可。',
	},
	'floor-dropped': {
		looks: '下限取消。',
		why: '没有下限，待遇没有保底。',
		fix: '恢复上位清单的写法；确有依据的，{accept}。',
	},
	'amount-omitted': {
		looks: '金额没有写。',
		why: '上位清单写明的金额，下级应当写明。',
		fix: '写明金额，不低于{from}。',
	},
	'floor-made-approximate': {
		looks: '下限改为约数。',
		why: '“左右”使下限不再确定。',
		fix: '去掉“左右”，改回“不低于”。',
	},
	'approximate-to-exact': {
		looks: '约数改为定数。',
		why: '上位写“左右”，本清单写定数，数值相当时合规。',
		fix: '核对数值即可。',
	},
	'exact-to-approximate': { looks: '定数改为约数。', why: '“左右”使标准不确定。', fix: '去掉“左右”。' },
	'percent-changed': {
		looks: '比例变动。',
		why: '比例降低减少待遇或投入。',
		fix: '恢复上位清单的写法；确有依据的，{accept}。',
	},
	'multiplier-changed': {
		looks: '倍数变动。',
		why: '倍数降低减少待遇。',
		fix: '恢复上位清单的写法；确有依据的，{accept}。',
	},
	'base-changed': {
		looks: '计算基数变动。',
		why: '基数不同，同样的比例或倍数得出不同金额。',
		fix: '核对两个基数的数额。',
	},
	'base-qualifier-dropped': {
		looks: '基数的限定词减少（当地等）。',
		why: '不写“当地”，所指地区不明。',
		fix: '宜保留“当地”。',
	},
	'base-qualifier-added': {
		looks: '基数的限定词增加。',
		why: '所指更明确。',
		fix: '随层级或书写而来，不必处理。',
	},
	'period-changed': {
		looks: '周期变动（每月、每季、每年）。',
		why: '同一金额按不同周期是不同标准。',
		fix: '折算成同一周期核对。',
	},
	'unit-changed': {
		looks: '计量单位变动（每人、每户等）。',
		why: '同一金额按不同单位是不同标准。',
		fix: '折算成同一单位核对。',
	},
	'frequency-reduced': {
		looks: '频次减少。',
		why: '次数减少即服务减少。',
		fix: '恢复上位清单的写法；确有依据的，{accept}。',
	},
	'frequency-raised': {
		looks: '频次增加。',
		why: '次数增加即服务增加。',
		fix: '对服务对象更优或不变；核对依据和资金即可。',
	},
	'duration-changed': { looks: '时限变动。', why: '时限变动可能延迟或缩短待遇。', fix: '核对时限的利弊。' },
	'tier-changed': { looks: '分档界限变动。', why: '界限变动使一部分人换档。', fix: '核对换档人群的标准。' },
	'tier-added': { looks: '增加分档。', why: '分档使一部分人标准不同。', fix: '核对各档都不低于上位标准。' },
	'tier-removed': {
		looks: '减少分档。',
		why: '取消的一档可能是较优的一档。',
		fix: '核对取消档的人群改按何标准。',
	},
	'free-to-paid': {
		looks: '免费变为收费或优惠减少。',
		why: '由免费变为收费减少待遇。',
		fix: '恢复上位清单的写法；确有依据的，{accept}。',
	},
	'paid-to-free': {
		looks: '收费变为免费或优惠增加。',
		why: '待遇增加。',
		fix: '对服务对象更优或不变；核对依据和资金即可。',
	},
	'delegated-parameter-set': {
		looks: '上位授权确定的标准已经写明。',
		why: '授权得到回应。',
		fix: '核对数额和依据。',
	},
	'delegated-parameter-unset': {
		looks: '上位授权本级确定的标准、要求本级制定的办法或规划仍未确定。',
		why: '授权事项不确定，待遇无从落实。',
		fix: '写明本级的标准或办法，或写明何时由谁确定。',
		found: '上位文件：“{question}”。',
	},
	'delegation-passed-down': {
		looks: '上位授权本级确定的，本级又交给下级。',
		why: '上位没有授权下级的，不得再下放。',
		fix: '由本级确定，或取得上位同意。',
	},
	'delegation-actor-omitted': {
		looks: '没有写由谁确定。',
		why: '没有确定主体，标准无人确定。',
		fix: '写明由哪一级政府或哪个部门确定。',
	},
	'delegation-object-omitted': {
		looks: '没有写确定什么。',
		why: '只写由谁确定，不写确定什么，含义不全。',
		fix: '补上“具体标准”等字样。',
	},
	'delegation-actor-added': {
		looks: '写明了由谁确定。',
		why: '确定主体更清楚。',
		fix: '核对所写主体是否有权确定。',
	},
	'delegation-object-added': {
		looks: '写明了确定什么。',
		why: '授权事项更清楚。',
		fix: '核对所写事项是否合适。',
	},
	'derived-value-changed': {
		looks: '本项引用的另一项标准变了。',
		why: '被引用的标准变动，本项随之变动。',
		fix: '核对本项是否应随之变动。',
		found: '引用第 {source} 项“{name}”。',
	},
	'quantified-commitment-dropped': {
		looks: '带数字的承诺没有了。',
		why: '量化承诺取消，落实无从衡量。',
		fix: '补上该承诺及其数字。',
	},
	'quantified-commitment-lowered': {
		looks: '正文中带数字的承诺降低。',
		why: '承诺降低即投入或服务减少。',
		fix: '恢复上位清单的写法；确有依据的，{accept}。',
	},
	'quantified-commitment-raised': {
		looks: '正文中带数字的承诺提高。',
		why: '投入或服务增加。',
		fix: '对服务对象更优或不变；核对依据和资金即可。',
	},
	'quantified-commitment-added': {
		looks: '增加了带数字的承诺。',
		why: '更可衡量。',
		fix: '对服务对象更优或不变；核对依据和资金即可。',
	},
	'standard-unquantified': {
		looks: '内容没有数字、频次、参照标准，也没有写由谁确定。',
		why: '没有量化标准，享受者和执行者都无从核对。',
		fix: '写明金额、频次或参照的标准。',
	},
	'standard-by-reference-uncited': {
		looks: '引用了标准而没有写标题或文号。',
		why: '查不到所引标准。',
		fix: '写明所引文件的标题和文号。',
		found: '“{standard}”未写明出处。',
	},
} satisfies Record<string, RuleWords>;
