import type { RuleId } from '@qingdan/core';
import { consistencyZh } from './consistency.zh.js';
import { documentZh } from './document.zh.js';
import { dutyZh } from './duty.zh.js';
import { itemsZh } from './items.zh.js';
import { populationZh } from './population.zh.js';
import type { RuleNames, RuleWords } from './rule-words.js';
import { standardsZh } from './standards.zh.js';

/** 规则名称；变更种类的名称在 labels.change */
export const ruleNamesZh: RuleNames = {
	'extension-unauthorised': '新增无授权依据',
	'item-split': '项目拆分',
	'item-merged': '项目合并',
	'item-regrouped': '归类变动',
	'item-match-doubtful': '对应存疑',
	'item-duplicate': '项目重复',
	'number-gap': '缺号',
	'number-duplicate': '重号',
	'number-order': '乱序',
	'beneficiary-kind-changed': '受益主体变化',
	'amount-below-parent-floor': '低于上位下限',
	'tier-changed': '分档变动',
	'delegation-passed-down': '授权再下放',
	'derived-value-changed': '关联标准随之变动',
	'quantified-commitment-lowered': '量化承诺降低',
	'standard-unquantified': '标准未量化',
	'standard-by-reference-uncited': '引用标准未注明',
	'proactive-to-on-application': '主动服务变为依申请',
	'procedure-step-added': '程序增加',
	'procedure-step-removed': '程序减少',
	'department-level-mismatch': '部门层级错误',
	'department-unknown': '部门无法识别',
	'department-name-inconsistent': '部门名称前后不一',
	'funding-level-dropped': '出资层级减少',
	'service-type-unknown': '服务类型不规范',
	'parent-citation-missing': '未引用上位文件',
	'citation-title-mismatch': '引文标题与文号不符',
	'citation-unresolved': '引文未入库',
	'citation-superseded': '引用已失效文件',
	'doc-number-missing': '文号缺失',
	'doc-number-format': '文号格式',
	'effective-before-issued': '生效早于印发',
	'effective-date-missing': '生效日期缺失',
	'effective-before-parent': '早于上位文件',
	'deadline-before-issued': '时限早于印发',
	'target-expired': '目标已过期',
	'validity-period-missing': '未注明有效期',
	'attachment-missing': '附件缺失',
	'attachment-title-mismatch': '附件标题不一',
	'version-not-bumped': '内容变而版本未变',
	'parent-version-outdated': '上位版本已更新',
	'draft-status-changed': '征求意见稿转正式',
	'body-annex-mismatch': '正文与清单不一致',
	'name-content-mismatch': '名称与内容不一致',
	'target-content-mismatch': '对象与内容不一致',
	'boundary-word-inconsistent': '“以上”“及以上”混用',
	'age-unit-nonstandard': '岁与周岁混用',
	'term-undefined': '简称、专称未解释',
	'term-inconsistent': '用语前后不一',
	'enumeration-count-mismatch': '列举数目不符',
	'note-range-stale': '备注范围与序号不符',
	'merged-cell-inferred': '合并单元格推定',
	'source-anchor-missing': '缺原文定位',
};

export const rulesZh: Record<RuleId, RuleWords> = {
	...itemsZh,
	...populationZh,
	...standardsZh,
	...dutyZh,
	...documentZh,
	...consistencyZh,
};
