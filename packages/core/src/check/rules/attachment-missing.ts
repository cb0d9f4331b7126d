import { withoutLayout } from '../../text/layout.js';
import { alone } from '../noting.js';
import { type Noted, rule } from '../rule.js';

/** An attachment that is announced and not there, or stands under another title than announced. */
export const attachmentMissing = rule({
	ids: ['attachment-missing', 'attachment-title-mismatch'],
	area: 'document',
	stage: 2,
	weights: ['-', '-', '-', 'warning'],
	mirror: 'single-document',
	inspect: ({ draft }) => {
		const { components = [], catalogues = [], forms = [] } = draft.held.policy;
		return components.flatMap(({ number, title, held, kind }): Noted[] => {
			if (!held) return [alone('attachment-missing', { details: { number, title } })];
			const titles = (kind === 'catalogue' ? catalogues : kind === 'form' ? forms : []).map(
				(one) => one.title,
			);
			if (titles.length === 0 || titles.some((one) => withoutLayout(one) === withoutLayout(title))) return [];
			// One announced table and one table: they belong together, under two titles.
			if (titles.length > 1) return [];
			return [alone('attachment-title-mismatch', { details: { number, title, found: titles[0] ?? '' } })];
		});
	},
	examples: [
		{
			child: {
				components: [{ number: 1, title: '示例表', held: false, kind: 'form', evidence: { lines: 1 } }],
			},
			found: ['attachment-missing'],
		},
		{
			child: {
				items: [{ name: '健康体检' }],
				components: [{ number: 1, title: '养老清单', held: true, kind: 'catalogue', evidence: { lines: 1 } }],
			},
			found: ['attachment-title-mismatch'],
		},
		{
			child: {
				items: [{ name: '健康体检' }],
				components: [
					{
						number: 1,
						title: '示例市基本养老服务清单',
						held: true,
						kind: 'catalogue',
						evidence: { lines: 1 },
					},
				],
			},
			found: [],
		},
	],
});
