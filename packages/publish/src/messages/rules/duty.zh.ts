import type { RuleWords } from './rule-words.js';

/** 各条规则：看什么，为什么，怎么办 */
export const dutyZh = {
	'modality-weakened': {
		looks: '约束力减弱（应当→鼓励→可以→探索）。',
		why: '约束力减弱，义务变成选择。',
		fix: '恢复上位清单的写法；确有依据的，{accept}。',
	},
	'modality-strengthened': {
		looks: '约束力增强。',
		why: '义务更明确。',
		fix: '对服务对象更优或不变；核对依据和资金即可。',
	},
	'duty-to-option': {
		looks: '部门的职责变为个人可以申请。',
		why: '原由部门主动履行，改后要本人提出才办。',
		fix: '恢复由部门履行的写法。',
	},
	'proactive-to-on-application': {
		looks: '主动服务变为依申请。',
		why: '不申请就得不到，最需要的人往往不会申请。',
		fix: '恢复主动发现、主动服务的写法。',
	},
	'condition-added': {
		looks: '增设条件。',
		why: '条件使一部分对象失去待遇。',
		fix: '核对条件的依据；上位没有的宜删去。',
	},
	'condition-removed': {
		looks: '取消条件。',
		why: '取消条件扩大了对象。',
		fix: '对服务对象更优或不变；核对依据和资金即可。',
	},
	'procedure-step-added': { looks: '程序增加。', why: '环节增加，办理更慢。', fix: '核对环节是否必要。' },
	'procedure-step-removed': {
		looks: '程序减少。',
		why: '环节减少，办理更快。',
		fix: '对服务对象更优或不变；核对依据和资金即可。',
	},
	'timing-weakened': {
		looks: '时限要求减弱：“及时”“按时足额”等要求去掉，完成期限推后或取消。',
		why: '时限推后或不明，待遇可以拖延，任务可以后延。',
		fix: '恢复上位的时限要求；确需推后的，写明依据。',
	},
	'timing-strengthened': {
		looks: '时限要求增强：增加“及时”“按时足额”等要求，完成期限提前或写明。',
		why: '时限更早或更明确。',
		fix: '对服务对象更优或不变；核对依据和资金即可。',
	},
	'option-to-duty': {
		looks: '个人可选变为部门职责。',
		why: '部门须主动办理，责任更明确。',
		fix: '对服务对象更优或不变；核对依据和资金即可。',
	},
	'vague-term-dropped': {
		looks: '弹性用语去掉了。',
		why: '标准更确定。',
		fix: '对服务对象更优或不变；核对依据和资金即可。',
	},
	'duty-verb-strengthened': {
		looks: '职责动词增强。',
		why: '责任更明确。',
		fix: '对服务对象更优或不变；核对依据和资金即可。',
	},
	'clause-moved': {
		looks: '同样的话改写在另一栏。',
		why: '内容没有变，只是从对象栏移到内容栏，或者相反。',
		fix: '核对移动后含义是否一致。',
	},
	'funding-source-added': {
		looks: '资金来源增加。',
		why: '来源更有保障。',
		fix: '对服务对象更优或不变；核对依据和资金即可。',
	},
	'vague-term-introduced': {
		looks: '用了弹性用语（原则上、酌情、适当等）。',
		why: '弹性用语使标准不确定。',
		fix: '删去，或写明适用情形。',
	},
	'duty-verb-weakened': {
		looks: '职责动词减弱（研究制定→宣传贯彻）。',
		why: '由负责变为参与，责任减轻。',
		fix: '核对职责是否有意调整。',
	},
	'recognition-scope-narrowed': {
		looks: '互认、通用的范围缩小。',
		why: '全省互认改为全市互认，出市即不认。',
		fix: '恢复上位范围。',
	},
	'recognition-scope-widened': {
		looks: '互认、通用的范围扩大。',
		why: '范围扩大更便利。',
		fix: '对服务对象更优或不变；核对依据和资金即可。',
	},
	'clause-dropped': { looks: '条款或分句没有了。', why: '上位的要求可能未落实。', fix: '核对是否应补上。' },
	'clause-added': { looks: '增加了条款或分句。', why: '新增内容要有依据。', fix: '核对依据。' },
	'department-localised': {
		looks: '部门按层级对应（省民政厅→市民政局）。',
		why: '同一职能在本级的部门，属层级对应。',
		fix: '随层级或书写而来，不必处理。',
	},
	'department-level-mismatch': {
		looks: '责任单位高于本级。',
		why: '下级文件不能给上级部门派任务。',
		fix: '改为本级对应的部门。',
		found: '“{name}”不是本级部门。',
	},
	'department-added': { looks: '责任单位增加。', why: '新增单位应知情同意。', fix: '核对分工。' },
	'department-removed': {
		looks: '责任单位减少。',
		why: '上位要求的责任可能无人承担。',
		fix: '核对其职责由谁承担。',
	},
	'lead-department-changed': {
		looks: '牵头单位改变。',
		why: '牵头改变影响协调和考核。',
		fix: '核对是否有意调整。',
	},
	'department-unknown': {
		looks: '单位名称不在词汇表中。',
		why: '无法核对层级和职能。',
		fix: '核对名称；新设单位补入词汇表。',
		found: '不认识“{name}”。',
	},
	'department-name-inconsistent': {
		looks: '同一单位前后名称不一。',
		why: '名称不一会被当成两个单位。',
		fix: '统一用一个名称。',
		found: '“{name}”与“{usual}”是同一单位。',
	},
	'funding-payer-shifted': {
		looks: '出资主体改变。',
		why: '出资由一级转到另一级，原有资金是否保留不明。',
		fix: '写明原出资是否保留，新出资由谁承担。',
	},
	'funding-level-dropped': {
		looks: '出资层级减少。',
		why: '原来共同承担的一级不再出资。',
		fix: '恢复上位清单的写法；确有依据的，{accept}。',
	},
	'funding-source-dropped': {
		looks: '资金来源没有了。',
		why: '没有来源，保障难以持续。',
		fix: '补上资金来源。',
	},
	'authority-level-dropped': {
		looks: '决定或负责的层级减少。',
		why: '该级不再有决定权或责任。',
		fix: '核对该级是否应保留。',
	},
	'authority-level-added': {
		looks: '决定或负责的层级增加。',
		why: '更多层级承担责任。',
		fix: '核对授权依据。',
	},
	'division-term-localised': {
		looks: '行政区划用语随层级对应。',
		why: '层级本身不变，只是用语不同。',
		fix: '随层级或书写而来，不必处理。',
	},
	'territory-localised': {
		looks: '本地名称随层级替换（我省→我市）。',
		why: '属层级对应。',
		fix: '随层级或书写而来，不必处理。',
	},
	'service-type-changed': {
		looks: '服务类型改变。',
		why: '类型改变影响统计口径和资金渠道。',
		fix: '核对是否有意调整。',
	},
	'service-type-unknown': {
		looks: '服务类型不在规定的类型之内。',
		why: '国家规定的类型是物质帮助、照护服务、关爱服务。',
		fix: '改为规定的类型。',
		found: '“{found}”不在 {known} 之内。',
	},
} satisfies Record<string, RuleWords>;
