import { withoutManner, withPlainVerbs } from '../../text/duty-verbs.js';
import { foldWidth } from '../../text/layout.js';
import { plainNumerals } from '../../text/number.js';
import { plainTraits } from '../../text/traits.js';
import { type Classifier, type EditContext, editorial, folded } from './kind.js';

/** Ways of writing that mean the same in law; the first word of a group stands for all. */
const equivalents: readonly (readonly string[])[] = [
	['周岁', '岁'],
	['及以上', '以上'],
	['及以下', '以下'],
	['、', '以及', '和', '及', '与', '，'],
	['不低于', '不少于', '不小于', '不得低于', '不得少于'],
	['不超过', '不高于', '不多于', '不大于', '不得超过', '不得高于'],
	['其他', '其它'],
	['需', '须'],
	['按照', '依照', '依据', '根据', '按', '依', '补贴标准为', '补助标准为', '发放标准为', '标准为'],
	['有关', '相关'],
	['困难时', '困难'],
	['范围', '范围内'],
	['互认', '互通互认', '通用'],
	['民委员会', '委会'],
];

/** Words of these groups that are compared as a whole: 相关 → 有关, and not 相 → 有. */
export const plainWords = [
	'其他',
	'其它',
	'按照',
	'依照',
	'依据',
	'根据',
	'有关',
	'相关',
	'负担',
	'承担',
	'分担',
	'按时',
	'及时',
	'足额',
	'不低于',
	'不少于',
	'不高于',
	'不超过',
	'不多于',
	'不得低于',
	'不得少于',
	'不得高于',
	'不得超过',
	'免费',
	'免除',
	'免交',
	'免收',
	'免缴',
	'减免',
	'减半',
	'交纳',
	'缴纳',
	'行政区域',
	'市辖区',
];

const representative = new Map(
	equivalents.flatMap(([first, ...others]) => others.map((word) => [word, first])),
);
const equivalentWords = new RegExp(
	equivalents
		.flat()
		.sort((a, b) => b.length - a.length)
		.join('|'),
	'g',
);

/** Words that carry grammar and no meaning of their own. 等 is none of them: it keeps a list open. */
const particles = /^(?:(?:的|了|地|其|之|在|为|将|并|对|被|由|且)+|(?:其中|同时|另外|此外)，?)$/;

const citation = /《(?:[^《》]|《[^《》]*》)*》(?:（[^（）]+号）)?/g;

/** Layout, numerals, punctuation, citations and equivalent terms. */
export const writing: Classifier = (context) => {
	const { from, to, after } = context;
	if (squeezed(from) === squeezed(to)) return folded('layout-only', 'layout');
	if (from !== '' && to !== '' && plainNumerals(from) === plainNumerals(to))
		return folded('numeral-style', 'orthographic');
	if (`${from}${to}`.includes('《') && cites(from) && cites(to)) return editorial('citation-changed');
	if (/^[\p{P}\p{S}]*$/u.test(from + to)) {
		// Whether a cell closes with a full stop is a habit of the table, not of the sentence.
		const closing = after.left === '' && after.right === '' && /^[。；]?$/.test(from) && /^[。；]?$/.test(to);
		return closing ? folded('punctuation-only', 'orthographic') : editorial('punctuation-only');
	}
	if (
		[from, to].every((text) => text === '' || particles.test(text)) ||
		equivalent(context) ||
		namesOlder(context) ||
		closesList(context)
	)
		return editorial('term-equivalent');
	return undefined;
};

/** 80—89周岁每人每月 → 80—89周岁老年人每人每月. */
function namesOlder({ from, to, before }: EditContext): boolean {
	return (
		/^的?老年人$/.test(from + to) &&
		(from === '' || to === '') &&
		[before.left, before.right].every((text) => /(?:周岁|岁)(?:及?以[上下])?$/.test(text))
	);
}

/** The noun that closes a list after 等 sums it up: …等基本服务 → …等. */
function closesList({ from, to, before, after }: EditContext): boolean {
	const ended = (text: string) => /^[，。；]?$/.test(text.slice(0, 1));
	return (
		/^\p{L}{0,6}$/u.test(from + to) &&
		(from === '' || to === '') &&
		before.left.endsWith('等') &&
		before.right.endsWith('等') &&
		ended(after.left) &&
		ended(after.right)
	);
}

/** Whether words are nothing but names of documents, or nothing. */
function cites(text: string): boolean {
	return /^[、和及与以]*$/.test(text.replace(citation, ''));
}

function squeezed(text: string): string {
	return [...text.replace(/\s/g, '')].map(foldWidth).join('');
}

/** How far an edit can cut into a word: 相关 → 有关 is marked at its first character. */
const reach = 3;
/** Two wordings of one thing are short. */
const wordsAtMost = 200;

/** 老年人 after an age names nobody else: 80—89周岁 and 80—89周岁老年人. */
function withoutOlder(text: string): string {
	return text.replaceAll(/((?:周岁|岁)(?:及?以[上下])?)的?老年人/g, '$1');
}

/** Whether two wordings say the same, with as much of the words around them as completes the words that were cut. */
function equivalent({ from, to, before, after, vocabulary }: EditContext): boolean {
	if (from.length + to.length > wordsAtMost) return false;
	if (withoutOlder(from).includes('老年') !== withoutOlder(to).includes('老年')) return false;
	const plain = (text: string) =>
		withPlainVerbs(withoutManner(plainTraits(withoutOlder(plainNumerals(text)), vocabulary.terms)))
			.replace(/([全本][省市县区州旗])范围内?/g, '$1')
			.replace(equivalentWords, (word) => representative.get(word) ?? word)
			.replace(/[的地之]/g, '');
	for (let ahead = 0; ahead <= reach; ahead++) {
		const start = before.left.slice(before.left.length - ahead);
		if (start.length < ahead || !before.right.endsWith(start)) break;
		for (let behind = 0; behind <= reach; behind++) {
			const end = after.left.slice(0, behind);
			if (end.length < behind || !after.right.startsWith(end)) break;
			const [was, is] = [plain(start + from + end), plain(start + to + end)];
			if (was !== '' && was === is) return true;
		}
	}
	return false;
}
