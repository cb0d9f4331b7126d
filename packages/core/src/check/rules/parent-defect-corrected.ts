import { kinds, rule } from '../rule.js';

/** The draft reads as the parent should have read. */
export const parentDefectCorrected = rule({
	ids: ['parent-defect-corrected', 'defect-introduced'],
	area: 'text',
	stage: 2,
	weights: {
		'parent-defect-corrected': ['notice', 'notice', 'info', '-'],
		'defect-introduced': ['notice', 'notice', 'info', '-'],
	},
	mirror: [['parent-defect-corrected', 'defect-introduced']],
	takes: kinds('parent-defect-corrected', 'defect-introduced'),
	examples: [
		{
			parent: {
				items: [
					{
						id: 'a',
						name: '生活保障',
						content: '纳入最低社会保障，每人每月50元。',
						anomalies: [
							{
								id: 'a1',
								kind: 'internal-inconsistency',
								reading: '最低生活保障',
								note: '名称不一',
								spans: [{ lines: 1, quote: '最低社会保障' }],
							},
						],
					},
				],
			},
			child: { items: [{ id: 'a', name: '生活保障', content: '纳入最低生活保障，每人每月50元。' }] },
			found: ['parent-defect-corrected'],
		},
		{
			parent: { items: [{ id: 'a', name: '生活保障', content: '纳入最低生活保障，每人每月50元。' }] },
			child: { items: [{ id: 'a', name: '生活保障', content: '纳入最低生活保障，每人每月50元。' }] },
			found: [],
		},
		{
			parent: { items: [{ id: 'a', name: '生活保障', content: '纳入最低生活保障，每人每月50元。' }] },
			child: {
				items: [
					{
						id: 'a',
						name: '生活保障',
						content: '纳入最低社会保障，每人每月50元。',
						anomalies: [
							{
								id: 'a1',
								kind: 'internal-inconsistency',
								spans: [{ lines: 1, quote: '最低社会保障' }],
								reading: '最低生活保障',
								note: '名称不一',
							},
						],
					},
				],
			},
			found: ['defect-introduced'],
		},
	],
});
