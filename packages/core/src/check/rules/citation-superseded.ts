import { knownAs, referencesOf } from '../citations.js';
import { alone, spanOf } from '../noting.js';
import { rule } from '../rule.js';

/** A document is named that a later one had replaced, repealed, or that had expired when the draft takes effect. */
export const citationSuperseded = rule({
	ids: ['citation-superseded'],
	area: 'document',
	stage: 2,
	weights: ['-', '-', '-', 'warning'],
	mirror: 'single-document',
	inspect: (context) => {
		const { draft, corpus } = context;
		const day = context.on ?? draft.held.policy.dates.effective.value ?? draft.held.policy.edition;
		return referencesOf(draft).flatMap((reference) => {
			const known = knownAs(reference, context)?.held?.policy;
			if (!known || known.key === draft.held.policy.key) return [];
			const later = corpus.policies.find(
				({ policy }) =>
					policy.key !== draft.held.policy.key &&
					policy.edition <= day &&
					((policy.series === known.series && policy.edition > known.edition) ||
						(policy.relations ?? []).some(
							({ type, to }) => to === known.key && (type === 'supersedes' || type === 'repeals'),
						)),
			);
			const expired = known.dates.expires?.value ?? undefined;
			if (!later && !(expired !== undefined && expired < day)) return [];
			const { unit, field, text } = reference;
			return [
				alone('citation-superseded', {
					...(unit === undefined ? {} : { child: unit }),
					field,
					to: spanOf(text, text),
					details: { title: known.title, by: later?.policy.title ?? '', expired: expired ?? '' },
				}),
			];
		});
	},
	examples: [
		{
			library: [
				{
					key: 'plan-2020',
					series: 'example/plan',
					edition: '2020-01-01',
					number: '示民发〔2020〕8号',
					title: '示例市养老服务补贴办法',
					prose: ['一、总则。本办法自印发之日起施行。'],
				},
				{
					key: 'plan-2023',
					series: 'example/plan',
					edition: '2023-06-01',
					number: '示民发〔2023〕9号',
					title: '示例市养老服务补贴办法（修订）',
					prose: ['一、总则。本办法自印发之日起施行。'],
				},
			],
			child: { prose: ['一、重点工作。落实《示例市养老服务补贴办法》（示民发〔2020〕8号）。'] },
			found: ['citation-superseded'],
		},
		{
			library: [
				{
					key: 'plan-2020',
					series: 'example/plan',
					edition: '2020-01-01',
					number: '示民发〔2020〕8号',
					title: '示例市养老服务补贴办法',
					prose: ['一、总则。本办法自印发之日起施行。'],
				},
			],
			child: { prose: ['一、重点工作。落实《示例市养老服务补贴办法》（示民发〔2020〕8号）。'] },
			found: [],
		},
	],
});
