import { type DraftParent, type HeldPolicy, resolveDraft } from '@qingdan/core';
import type { Draft, Policy } from '@qingdan/schema';
import { corpus, held } from '../corpus/held-corpus.js';

/** A list that a machine localised: for another city of Liaoning, and for a county of Panjin. */
export function localised(
	parentKey: string,
	region: string,
	level: Policy['level'],
): { parent: HeldPolicy; draft: HeldPolicy } {
	const parent = held(parentKey);
	const { policy, digest = 'sha256:0', file, place } = parent;
	const draft: Draft = {
		schema: 'qingdan/draft/1',
		key: `localised-${region}`,
		title: '基本养老服务清单（机器本地化）',
		level,
		region,
		parent: { key: policy.key, edition: policy.edition, digest: digest as Draft['parent']['digest'] },
		localise: { region: { from: policy.region ?? '', to: region } },
		keep: 'all-others',
	};
	const above: DraftParent = { file, digest, policy, place };
	const resolution = resolveDraft(
		{ file: 'draft.yaml', draft, place: () => ({ line: 1, column: 1 }) },
		above,
		corpus.vocabulary,
	);
	if (!resolution.ok) throw new Error(JSON.stringify(resolution.problems));
	const at = { file: 'draft.yaml', place: () => ({ line: 1, column: 1 }) };
	return {
		parent,
		draft: { ...at, policy: resolution.policy, source: { file: 'draft.yaml', digest: '', text: '' } },
	};
}
