import type { Finding } from '@qingdan/core';
import type { Words } from '../words.js';

/** Findings that are told together. */
export type Block = readonly [Finding, ...Finding[]];

/**
 * Findings as a report for people tells them: one by one, but what one rule says many times of the main text in one block, at
 * the place of the first. None is left out.
 */
export function blocksOf(findings: readonly Finding[], words: Words): Block[] {
	const blocks = new Map<string, [Finding, ...Finding[]]>();
	for (const finding of findings) {
		const key = told(finding, words) ? kindOf(finding) : finding.fingerprint;
		const block = blocks.get(key);
		if (block) block.push(finding);
		else blocks.set(key, [finding]);
	}
	return [...blocks.values()];
}

/** What the reason or the remedy takes from one finding, or an acceptance of it, is told with that one alone. */
function told({ rule, item, details, accepted }: Finding, words: Words): boolean {
	return (
		typeof (item?.child ?? item?.parent) === 'string' &&
		Object.keys(details).length === 0 &&
		accepted === undefined &&
		!words.rules[rule].fix.includes('{from}')
	);
}

function kindOf({ rule, severity, verdict, relation, facets, baseline, from, to }: Finding): string {
	return JSON.stringify([rule, severity, verdict, relation, facets, baseline, from !== null, to !== null]);
}
