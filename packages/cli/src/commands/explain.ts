import { type RuleId, ruleIds } from '@qingdan/core';
import { explainFormats } from '@qingdan/publish';
import { nearest } from '@qingdan/schema';
import type { Define } from '../define.js';
import { Failure } from '../failure.js';
import { addOutputs, deliver } from '../output.js';

/** `qingdan explain RULE` */
export const defineExplain: Define = (add, desk) => {
	const { explain: words } = desk.words.check;
	const command = add(
		'explain',
		words.about,
		'qingdan explain amount-below-parent-floor\nqingdan explain duty-to-option --format markdown',
	).argument('<RULE>', words.rule);
	const outputs = addOutputs(command, explainFormats, desk);
	command.action((named: string) => {
		const id = ruleIds.find((one) => one === named);
		if (id === undefined) throw new Failure(2, words.unknown(named, nearest(named, ruleIds)));
		deliver({ id: id as RuleId }, explainFormats, outputs, desk);
	});
};
