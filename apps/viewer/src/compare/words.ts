import type { RelationToLeft } from '@qingdan/core';
import type { Part } from '../address/document-place.js';
import { type OwnWords, useOwnWords } from '../words/use-own-words.js';

interface Sized {
	readonly name: string;
	readonly units: number;
}

interface Paired {
	readonly changed: number;
	readonly same: number;
}

type RelationWords = Readonly<Record<RelationToLeft, string>>;
type SideName = Readonly<Record<RelationToLeft, (document: string) => string>>;

const unit: Readonly<Record<Part, string>> = { catalogue: '项', text: '条' };
const units: Readonly<Record<Part, string>> = { catalogue: 'items', text: 'provisions' };

const zh = {
	lead: (left: Sized, right: Sized, { changed, same }: Paired, part: Part) =>
		`${left.name}：${left.units} ${unit[part]}；${right.name}：${right.units} ${unit[part]}。` +
		`两边相对应的，${changed} ${unit[part]}有改动，${same} ${unit[part]}无实质差别。`,
	outerOnly: '要点只说左右两份；对前版的差异见下表。',
	rightOnly: {
		'child-of': () => '新增',
		'successor-of': () => '新增',
		'peer-of': (right) => `只见于${right}`,
	} satisfies SideName as SideName,
	leftOnly: {
		'child-of': () => '未列',
		'successor-of': () => '取消',
		'peer-of': (left) => `只见于${left}`,
	} satisfies SideName as SideName,
	none: '没有',
	allListed: { catalogue: '没有，左边各项右边都有', text: '没有，左边各条右边都有' } satisfies Record<
		Part,
		string
	>,
	raised: {
		'child-of': '提高或扩大',
		'successor-of': '提高或扩大',
		'peer-of': '右边更优',
	} satisfies RelationWords,
	lowered: {
		'child-of': '降低或收窄',
		'successor-of': '降低或收窄',
		'peer-of': '右边更紧',
	} satisfies RelationWords,
	alone: { left: '只见于左', right: '只见于右' },
	others: '其他改动',
	toLog: '全部逐条说明',
	folded: '不计入差异',
	example: (from: string, to: string) => `如“${from}”对“${to}”。`,
	showFolded: '展开查看',
	rule: '详细说明',
	moreEntries: (count: number) => `另有 ${count} 条，全部列出`,
};

const en: typeof zh = {
	lead: (left, right, { changed, same }, part) =>
		`${left.units} ${units[part]} in ${left.name}, ${right.units} in ${right.name}. ` +
		`Of those that correspond, ${changed} changed and ${same} are the same in substance.`,
	outerOnly:
		'This speaks of the two outer documents; differences from the edition before stand in the table.',
	rightOnly: {
		'child-of': () => 'Added',
		'successor-of': () => 'Added',
		'peer-of': (right) => `Only in ${right}`,
	},
	leftOnly: {
		'child-of': () => 'Not listed',
		'successor-of': () => 'Dropped',
		'peer-of': (left) => `Only in ${left}`,
	},
	none: 'none',
	allListed: {
		catalogue: 'none: every item of the left is on the right',
		text: 'none: every provision of the left is on the right',
	},
	raised: {
		'child-of': 'Raised or widened',
		'successor-of': 'Raised or widened',
		'peer-of': 'More generous on the right',
	},
	lowered: {
		'child-of': 'Lowered or narrowed',
		'successor-of': 'Lowered or narrowed',
		'peer-of': 'Less generous on the right',
	},
	alone: { left: 'left only', right: 'right only' },
	others: 'Other changes',
	toLog: 'all of them, one by one',
	folded: 'Not counted',
	example: (from, to) => ` For example “${from}” for “${to}”.`,
	showFolded: 'show them',
	rule: 'More about it',
	moreEntries: (count) => `and ${count} more: list them all`,
};

const words: OwnWords<typeof zh> = { zh, en };

export function useCompareWords(): typeof zh {
	return useOwnWords(words);
}
