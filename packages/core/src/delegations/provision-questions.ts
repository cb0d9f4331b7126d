import type { Delegation, Level } from '@qingdan/schema';
import { levelsIn } from '../compare/kinds/authority.js';
import type { HeldPolicy } from '../corpus.js';
import { exactLines } from '../text/source.js';
import { type ProvisionAt, provisionsOf } from '../validate/walk.js';
import type { AskedQuestion } from './question.js';

const made =
	'办法|方案|规划|计划|政策|措施|标准|细则|清单|目录|名录|制度|意见|范围|条件|程序|金额|比例|额度|内容';
const lays = '制定|制订|编制|出台|确定|规定|核定|细化';
const manner = '(?:自行|科学|合理|适当|研究|抓紧|尽快|及时|具体|分别|逐步|进一步|共同|负责|统一){0,3}';
const division =
	'(?:各|有条件的|设区的)?(?:试点)?(?:省、自治区、直辖市|省|自治区|地区|地方|地|市|县（[^）]{1,8}）|县区|县|区|旗|州|乡镇|镇|街道)';
const places = `${division}(?:(?:[、和或]|及)${division}){0,3}(?:级)?(?:人民)?(?:政府)?`;

/** 各市、县（市、区）政府要（结合…）制定…办法: places below are told to lay something down, or may set more than is asked. */
const told = new RegExp(
	[
		`(?<mood>鼓励|支持|允许)?(?<who>${places})(?<may>可以|可)?(?:要|应当|应|须)?`,
		'(?:(?:结合|根据|按照|依据|参照|围绕)(?<criterion>[^。；]{1,60}?)，?)?',
		`${manner}(?<verb>${lays}|提高|扩大|增加)(?<object>[^，。；]{1,60}?(?:${made}))(?=[，。；]|$)`,
	].join(''),
	'gu',
);

/** 具体办法由…制定, …标准由…另行规定: somebody is named to lay it down. */
const left = new RegExp(
	`(?<object>[^，。；]{0,24}(?:${made}))，?由(?<who>[^，。；]{2,40}?)(?:(?:结合|根据|按照|依据)(?<criterion>[^，。；]{1,40}?))?(?:另行|${manner})(?<verb>${lays})`,
	'gu',
);

/** 具体办法另行制定: nobody is named. */
const open = new RegExp(`(?<object>[^，。；由]{0,24}(?:${made}))另行(?<verb>${lays})`, 'gu');

/**
 * What the main text of a document leaves to others to lay down, by the grammar of such sentences; what it lays down by
 * itself or gives its own offices to do is none of it.
 */
export function provisionQuestions(held: HeldPolicy): AskedQuestion[] {
	return provisionsOf(held.policy).flatMap((at) => questionsIn(at, held));
}

function questionsIn({ id, provision }: ProvisionAt, held: HeldPolicy): AskedQuestion[] {
	const { key, level } = held.policy;
	const text = provision.text ?? '';
	const taken: [number, number][] = [];
	return [told, left, open]
		.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => ({ match, passive: pattern !== told })))
		.flatMap(({ match, passive }) => {
			const [from, to] = [match.index, match.index + match[0].length];
			const addressed = addressees(match.groups?.who, level, passive);
			if (!addressed || taken.some(([start, end]) => start < to && from < end)) return [];
			// Only what is favoured or allowed may go beyond what is asked.
			const optional = match.groups?.mood !== undefined || match.groups?.may !== undefined;
			if (/提高|扩大|增加/.test(match.groups?.verb ?? '') && !optional) return [];
			// 制定本方案: the document itself.
			if (new RegExp(`^本(?:${made}|条例|规定|通知)$`, 'u').test(match.groups?.object ?? '')) return [];
			taken.push([from, to]);
			return [{ match, addressed, optional, from }];
		})
		.sort((a, b) => a.from - b.from)
		.map(({ match, addressed, optional }, index): AskedQuestion => {
			const [quote] = match;
			return {
				id: `${key}#${id}/rules-${index + 1}`,
				name: `rules-${index + 1}`,
				row: null,
				kind: 'rules',
				optional,
				item: null,
				provision: { id, number: provision.number, heading: provision.heading ?? null },
				variant: null,
				figure: null,
				floor: null,
				to: addressed,
				join: addressed.length > 1 ? 'and' : null,
				criterion: match.groups?.criterion ?? null,
				quote,
				evidence: {
					file: held.source.file,
					lines: exactLines(held.source, quote, provision.evidence.lines),
				},
			};
		});
}

const order: readonly Level[] = ['national', 'province', 'city', 'county', 'township'];

/** Who is meant: the levels below that are named, else the body; undefined where it is the document's own level that acts. */
function addressees(
	who: string | undefined,
	own: Level,
	passive: boolean,
): [Delegation['to'][number], ...Delegation['to'][number][]] | undefined {
	if (who === undefined) return [{ level: 'unstated' }];
	const levels = levelsIn(who.replace(/地区|地方|设区的|县级以上/g, ''));
	const below = levels.filter((one) => order.indexOf(one) > order.indexOf(own));
	const [first, ...others] = below;
	if (first && below.length === levels.length && !/部门|厅|局|委|办/.test(who))
		return [{ level: first }, ...others.map((level) => ({ level }))];
	if (passive) return [{ level: first ?? 'unstated', body: who }];
	return levels.length === 0 ? [{ level: 'unstated', body: who }] : undefined;
}

const laying = new RegExp(`(?:${lays})(?<object>[^，。；]{1,60}?(?:${made}))(?=[，。；、（和及]|$)`, 'gu');

/** What a text says is laid down by whoever speaks in it: 科学编制…发展规划. */
export function laidDownIn(text: string): { readonly object: string; readonly quote: string }[] {
	return [...text.matchAll(laying)].map((match) => ({
		object: match.groups?.object ?? '',
		quote: match[0],
	}));
}

/** What a question asks to be laid down, without who and how. */
export function objectOf({ quote }: Pick<AskedQuestion, 'quote'>): string {
	const passive = new RegExp(`^(?<object>[^，。；]{0,24}(?:${made}))，?(?:由|另行)`, 'u').exec(quote);
	return (
		passive?.groups?.object ??
		new RegExp(`(?:${lays})(?<object>.+)$`, 'u').exec(quote)?.groups?.object ??
		quote
	);
}

/** Whether a document is what was to be laid down: its title ends with the words of the question. */
export function isLaidDownIn({ quote, kind }: AskedQuestion, { policy }: HeldPolicy): boolean {
	if (kind !== 'rules') return false;
	const object = new RegExp(`(?:${lays})(?<object>.+)$`, 'u').exec(quote)?.groups?.object ?? '';
	return object.length >= 6 && policy.title.includes(object);
}
