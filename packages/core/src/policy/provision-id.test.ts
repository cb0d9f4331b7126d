import type { Provision } from '@qingdan/schema';
import { describe, expect, it } from 'vitest';
import { flatProvisions, numberedProvisions } from './provision-id.js';

/** A tree by numbers alone: a list is a number with what stands below it. */
type Tree = string | null | [string | null, ...Tree[]];

function provision(tree: Tree): Provision {
	const [number, ...children] = Array.isArray(tree) ? tree : [tree];
	return { number: number ?? null, evidence: { lines: 1 }, children: children.map(provision) };
}

describe('numberedProvisions', () => {
	it.each<[string, Tree[], string[]]>([
		['joins printed numbers', [['二、', ['（三）', '6.']]], ['二', '二/（三）', '二/（三）/6']],
		['writes brackets full width', [['三、', '(一)', '（二）']], ['三', '三/（一）', '三/（二）']],
		['calls an opening paragraph 前言, another 段', [null, '一、', null], ['前言', '一', '段']],
		['counts a number that comes again', [['一、', '——', '——']], ['一', '一/——', '一/——~2']],
		[
			'addresses an article by its own number',
			[['第一章', ['第九条', ['2', '（一）']]]],
			['第一章', '第九条', '第九条/2', '第九条/2/（一）'],
		],
		[
			'tells articles of one number apart',
			[
				['第一章', '第一条'],
				['第二章', '第一条'],
			],
			['第一章', '第一条', '第二章', '第一条~2'],
		],
		[
			'counts the paragraphs of an article',
			[['第二条', [null, '（一）'], null]],
			['第二条', '第二条/1', '第二条/1/（一）', '第二条/2'],
		],
		['keeps 之一', ['第十条之一'], ['第十条之一']],
	])('%s', (_what, trees, ids) => {
		expect(flatProvisions(numberedProvisions(trees.map(provision))).map(({ id }) => id)).toEqual(ids);
	});
});
