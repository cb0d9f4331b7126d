import {
	both,
	has,
	type Mutation,
	moved,
	numbers,
	printedNumber,
	replacing,
	withItem,
	words,
} from './making.js';

/** Edits by the grammar of catalogues, in words that are the reader's own. */
export const mutations: readonly Mutation[] = [
	{
		name: 'an amount falls',
		kinds: ['amount-lowered'],
		direction: 'less-generous',
		mutants: moved('amount', (value) => value - 10),
	},
	{
		name: 'an amount rises',
		kinds: ['amount-raised'],
		direction: 'more-generous',
		mutants: moved('amount', (value) => value + 100),
	},
	{
		name: 'a floor becomes a ceiling',
		kinds: ['floor-to-ceiling'],
		direction: 'less-generous',
		mutants: numbers(
			both,
			({ bound, type }) => bound === 'min' && type === 'amount',
			/不低于/,
			() => ({ words: '不超过', reads: { bound: 'max' } }),
		),
	},
	{
		name: 'about becomes exactly',
		kinds: ['approximate-to-exact'],
		mutants: numbers(
			both,
			({ approx }) => approx === true,
			/左右/,
			() => ({ words: '', reads: { approx: false } }),
		),
	},
	{
		name: 'exactly becomes about',
		kinds: ['exact-to-approximate'],
		mutants: numbers(
			both,
			({ type, approx, bound }) => type === 'ratio' && !approx && bound === 'exact',
			/\d+%/,
			(printed) => ({ words: `${printed}左右`, reads: { approx: true } }),
		),
	},
	{
		name: 'a share falls',
		kinds: ['percent-changed'],
		direction: 'less-generous',
		mutants: moved(
			'ratio',
			(value) => value - 0.05,
			(percent) => percent - 5,
		),
	},
	{
		name: 'a multiple falls',
		kinds: ['multiplier-changed'],
		direction: 'less-generous',
		mutants: moved('multiple', (value) => value - 0.1),
	},
	{
		name: 'an age rises in the target',
		kinds: ['age-threshold-raised'],
		direction: 'less-generous',
		mutants: numbers(
			['target'],
			(one) => has('age')(one) && one.when === undefined,
			printedNumber,
			(text, { value }) => ({ words: String(Number(text) + 5), reads: { value: (value as number) + 5 } }),
		),
	},
	{
		name: 'a duration doubles',
		kinds: ['duration-changed'],
		mutants: moved('duration', (value) => value * 2),
	},
	{
		name: 'a service comes more often',
		kinds: ['frequency-raised'],
		direction: 'more-generous',
		mutants: numbers(['content'], has('frequency'), /\d+(?=次)/, () => ({ words: '2', reads: { value: 2 } })),
	},
	{
		name: 'free becomes half price',
		kinds: ['free-to-paid'],
		direction: 'less-generous',
		mutants: numbers(
			['content'],
			({ type, value, quote }) => type === 'discount' && value === 1 && /免费/.test(quote),
			/免费/,
			() => ({ words: '半价', reads: { value: 0.5 } }),
		),
	},
	{
		name: 'the month becomes the quarter',
		kinds: ['period-changed'],
		mutants: numbers(
			['content'],
			({ type, unit }) => type === 'amount' && unit === 'CNY/person/month',
			/每人每月/,
			() => ({ words: '每人每季', reads: { unit: 'CNY/person/quarter' } }),
		),
	},
	{
		name: 'the person becomes the household',
		kinds: ['unit-changed'],
		mutants: numbers(
			['content'],
			({ type, unit }) => type === 'amount' && unit === 'CNY/person/month',
			/每人每月/,
			() => ({ words: '每户每月', reads: { unit: 'CNY/household/month' } }),
		),
	},
	{
		name: 'the base becomes the urban one',
		kinds: ['base-changed'],
		mutants: numbers(
			['content'],
			({ of }) => of === 'index/local-dibao-standard',
			/当地低保标准/,
			() => ({ words: '当地城市低保标准', reads: { of: 'index/local-urban-dibao-standard' } }),
		),
	},
	{
		name: 'another level pays',
		kinds: ['funding-payer-shifted'],
		mutants: numbers(
			['content'],
			({ payer }) => payer?.length === 1,
			/^(?:省|市)级?(?=每人)/,
			(printed) => ({
				words: printed.startsWith('省') ? '市' : '县级',
				reads: { payer: [{ level: printed.startsWith('省') ? 'city' : 'county' }] },
			}),
		),
	},
	{
		name: 'an item goes',
		kinds: ['item-missing'],
		direction: 'less-generous',
		mutants: (items) =>
			items.map((item) => ({
				items: items.filter((one) => one !== item),
				item: item.number,
				field: 'item',
			})),
	},
	{
		name: 'an item comes',
		kinds: ['item-added'],
		direction: 'more-generous',
		mutants: (items) => [
			{
				items: [
					...items,
					{
						id: 'a-service-of-its-own',
						number: items.length + 1,
						name: '文化下乡观影',
						target: '全体老年人',
						content: '每季度组织观看电影。',
						serviceType: '关爱服务',
						departments: [],
						evidence: { lines: 1 },
					},
				],
				item: items.length + 1,
				field: 'item',
			},
		],
	},
	{
		name: 'an item is renamed',
		kinds: ['item-renamed'],
		mutants: (items) => items.map((item) => withItem(items, item, { name: `${item.name}项目` }, 'name')),
	},
	{
		name: 'an item gets another number',
		kinds: ['item-renumbered'],
		mutants: (items) => items.map((item) => withItem(items, item, { number: item.number + 100 }, 'number')),
	},
	{
		name: 'a body is no longer responsible',
		kinds: ['department-removed'],
		mutants: (items) =>
			items
				.filter(({ departments }) => departments.length > 1)
				.map((item) => withItem(items, item, { departments: item.departments.slice(0, -1) }, 'departments')),
	},
	{
		name: 'a body becomes responsible',
		kinds: ['department-added'],
		mutants: (items, { policy }) => {
			const body = `${{ province: '省', city: '市' }[policy.level as string] ?? '县'}红十字会`;
			return items.map((item) =>
				withItem(items, item, { departments: [...item.departments, body] }, 'departments'),
			);
		},
	},
	{
		name: 'the type of service changes',
		kinds: ['service-type-changed'],
		mutants: (items) =>
			items.flatMap((item) =>
				item.serviceType === null
					? []
					: [
							withItem(
								items,
								item,
								{ serviceType: item.serviceType === '物质帮助' ? '照护服务' : '物质帮助' },
								'serviceType',
							),
						],
			),
	},
	{
		name: 'a group goes from a list of people',
		kinds: ['list-member-dropped', 'ability-tightened', 'hardship-tightened'],
		direction: 'less-generous',
		mutants: words(['target'], (text) =>
			[...text.matchAll(/(?<=、)[^、，。；：（）和及与或、者]{2,6}、/g)].map((match) => ({
				start: match.index,
				end: match.index + match[0].length,
				words: '',
			})),
		),
	},
	{
		name: 'a service goes from a list of services',
		kinds: ['list-member-dropped'],
		mutants: words(['content'], (text) =>
			[...text.matchAll(/(?<=、)(?![一二三四])[^、，。；：（）和及与或者\d]{2,8}、/g)].map((match) => ({
				start: match.index,
				end: match.index + match[0].length,
				words: '',
			})),
		),
	},
	{
		name: 'a household is asked for',
		kinds: ['hukou-added'],
		direction: 'less-generous',
		mutants: (items, { policy }) => {
			const own = { province: '本省', city: '本市' }[policy.level as string] ?? '本县';
			return words(['target'], (text) =>
				text === '' || text.includes('户籍') ? [] : [{ start: 0, end: 0, words: `${own}户籍的` }],
			)(items);
		},
	},
	{
		name: 'a household is no longer asked for',
		kinds: ['hukou-removed'],
		direction: 'more-generous',
		mutants: replacing(['target'], /^\p{L}{2}户籍/gu, () => ''),
	},
	{
		name: 'a condition is put before the people',
		kinds: ['condition-added'],
		direction: 'less-generous',
		mutants: words(['target'], (text) =>
			text === '' ? [] : [{ start: 0, end: 0, words: '经村（社区）审核通过的' }],
		),
	},
	{
		name: 'some are excluded at the end',
		kinds: ['exclusion-added'],
		direction: 'less-generous',
		mutants: words(['content'], (text) =>
			text.endsWith('。')
				? [{ start: text.length, end: text.length, words: '已享受同类待遇的，不再重复享受。' }]
				: [],
		),
	},
	{
		name: 'what is given may be given',
		kinds: ['modality-weakened'],
		direction: 'less-generous',
		mutants: replacing(['content'], /(?<!可)(?:发放|给予|提供)/g, ([word]) => `可${word}`),
	},
	{
		name: 'in time falls away',
		kinds: ['timing-weakened'],
		direction: 'less-generous',
		mutants: replacing(['content'], /按时足额|及时/g, () => ''),
	},
	{
		name: 'in principle comes in',
		kinds: ['vague-term-introduced'],
		direction: 'less-generous',
		mutants: replacing(['content'], /(?<=^|，|。)(?=按|为|由)/g, () => '原则上'),
	},
	{
		name: 'who decides is left out',
		kinds: ['delegation-actor-omitted'],
		mutants: words(['content'], (text, { row }) =>
			(row.delegations ?? []).flatMap(({ quote }) => {
				const match = /由[^，。；]*?政府(?=根据)/.exec(quote);
				const start = match ? text.indexOf(quote) + match.index : -1;
				return match && start >= 0 ? [{ start, end: start + match[0].length, words: '' }] : [];
			}),
		),
	},
	{
		name: 'town and country is left out',
		kinds: ['scope-qualifier-dropped'],
		mutants: replacing(both, /城乡/g, () => ''),
	},
	{
		name: 'grades are written in figures',
		kinds: ['numeral-style'],
		mutants: replacing(both, /一、二级/g, () => '1、2级'),
	},
	{
		name: 'full stops at the end fall away',
		kinds: ['punctuation-only'],
		mutants: replacing(both, /。$/g, () => ''),
	},
];
