import { commitmentOf, withoutManner } from '../../text/duty-verbs.js';
import { type Classifier, type EditContext, editorial, substantive } from './kind.js';

/** How binding a sentence is, strongest first; a sentence without any of these words binds like the first. */
const ranks: readonly RegExp[] = [
	/必须|应当|严格|务必|不得|须|应|要/g,
	/按(?:照)?(?:有关|相关|国家)?规定|依照(?:有关|相关)?规定|依法/g,
	/推动|推进|加快|促进/g,
	/鼓励|支持|引导|倡导|提倡/g,
	/可以|可/g,
	/探索|逐步|有条件的?(?:地方|地区|市|县)?|力争|争取/g,
];

/** By the rules that hold: come or gone alone, this says by what a duty is done and not how far it goes. */
const lawful =
	/^(?:依法|依规|按(?:照)?(?:有关|相关|国家)*规定|依照(?:有关|相关|国家)*(?:规定|法律)|依据(?:有关|相关)*规定)+$/;

/** How binding the words are: 应当 > 按规定 > 推动 > 鼓励 > 可 > 探索; and words that leave room. */
export const modality: Classifier = (context) =>
	weight(context) ??
	prohibition(context) ??
	doubled(context) ??
	commitment(context) ??
	vague(context) ??
	timing(context) ??
	rhythm(context);

function weight({ field, from, to }: EditContext) {
	// 依法参保的失业人员: whom a service is for binds nobody.
	if (field === 'target') return undefined;
	const [was, is] = [strength(from), strength(to)];
	// What is left beside the words of obligation must be the same, or verbs alone: else it is no matter of strength alone.
	const alone = ({ rest }: typeof was) =>
		rest === '' || /^(?:主动|及时|直接|统一|全面)+$/.test(rest) || commitmentOf(rest) !== undefined;
	if (was.rank === undefined && is.rank === undefined) return undefined;
	// 依法维护, 按规定给予: that the law holds for what is done binds no less than the words alone.
	if (from === '' || to === '') {
		if (lawful.test(from + to)) return editorial('wording-changed');
	}
	const beside =
		was.rank !== undefined && is.rank !== undefined && [was, is].every(({ rest }) => isBrief(rest));
	if (was.rest !== is.rest && !(from !== '' && to !== '' && ((alone(was) && alone(is)) || beside)))
		return undefined;
	const move = (is.rank ?? 0) - (was.rank ?? 0);
	if (move === 0) return was.rest === '' && is.rest === '' ? editorial('term-equivalent') : undefined;
	return move > 0
		? substantive('modality-weakened', 'less-generous')
		: substantive('modality-strengthened', 'more-generous');
}

/** 不得 → 不宜: what is forbidden is only advised against. The words share their first character, so both are read whole. */
function prohibition({ from, to, before, after }: EditContext) {
	const whole = (text: string, ahead: string, behind: string) =>
		/(?:严禁|禁止|不得|不准|不许)|(不宜|不应|不提倡|避免)/.exec(
			`${ahead.slice(-1)}${text}${behind.slice(0, 1)}`,
		);
	const [was, is] = [whole(from, before.left, after.left), whole(to, before.right, after.right)];
	if (!was || !is || (was[1] === undefined) === (is[1] === undefined)) return undefined;
	return substantive(is[1] === undefined ? 'modality-strengthened' : 'modality-weakened', 'unclear');
}

/** 应当定期 → 鼓励社会力量: a few words beside the word of obligation leave it the weightiest. */
function isBrief(rest: string): boolean {
	return rest.length <= 6 && !/[，。；、]/.test(rest);
}

/** The weakest word of obligation, and the text without any. */
function strength(text: string): { rank: number | undefined; rest: string } {
	let rank: number | undefined;
	let rest = withoutManner(text);
	for (const [at, words] of ranks.entries()) {
		const without = rest.replace(words, '');
		if (without !== rest) rank = at;
		rest = without;
	}
	return { rank, rest: rest.replace(/^[在的将]$/, '') };
}

/** 建立健全 → 建立: a second verb beside one that commits as much adds nothing. */
function doubled({ from, to, before, after }: EditContext) {
	const lone = from === '' ? to : to === '' ? from : '';
	if (lone === '' || commitmentOf(lone) === undefined) return undefined;
	const [ahead, behind] = [before.left.slice(-2), after.left.slice(0, 2)];
	const same = [
		[ahead, ahead + lone],
		[behind, lone + behind],
	].some(([verb = '', both = '']) => {
		const commitment = commitmentOf(verb);
		return commitment !== undefined && commitmentOf(both) === commitment;
	});
	return same ? editorial('term-equivalent') : undefined;
}

/** 研究制定 → 宣传贯彻: to make a rule, to carry it out, to take part. */
function commitment({ from, to }: EditContext) {
	const [was, is] = [commitmentOf(from), commitmentOf(to)];
	if (was === undefined || is === undefined || was === is) return undefined;
	return substantive(was < is ? 'duty-verb-weakened' : 'duty-verb-strengthened', 'unclear');
}

/** 按…标准 → 酌情, 全额 → 适当: what was fixed is left to judgement. */
const vagueTerms =
	/原则上|一般(?!性)|酌情|视情|适当|适度|适时|尽可能|尽量|尽力|视(?:本级|当地)?(?:财力|条件|需要)|根据(?:本级|当地|自身)?(?:实际)?(?:需要|财力|情况|条件)|因地制宜/;

function vague({ from, to }: EditContext) {
	const lone = (text: string) => text.length <= 8 && vagueTerms.test(text);
	if (lone(to) && !vagueTerms.test(from)) return substantive('vague-term-introduced', 'less-generous');
	if (lone(from) && !vagueTerms.test(to)) return substantive('vague-term-dropped', 'more-generous');
	return undefined;
}

const timely = /^(?:按时|及时|足额|定期|按[月季年])+$/;

function timing({ from, to }: EditContext) {
	if (timely.test(from) && timely.test(to)) {
		const words = (text: string): string[] =>
			text.replaceAll('及时', '按时').match(/按时|足额|定期|按[月季年]/g) ?? [];
		const [was, is] = [words(from), words(to)];
		const [lost, won] = [was.some((word) => !is.includes(word)), is.some((word) => !was.includes(word))];
		if (!lost && !won) return editorial('term-equivalent');
		if (lost !== won)
			return lost
				? substantive('timing-weakened', 'less-generous')
				: substantive('timing-strengthened', 'more-generous');
	}
	if (to === '' && timely.test(from)) return substantive('timing-weakened', 'less-generous');
	if (from === '' && timely.test(to)) return substantive('timing-strengthened', 'more-generous');
	return undefined;
}

const rhythms: readonly RegExp[] = [/日|天/, /周/, /月/, /季度?/, /半年/, /年度?|学年/];
const paidBy = /^按?(日|天|周|月|季度?|半年|年度?|学年)((?:及时|按时|足额)*)$/;

/** 按月足额 → 按季度: in what rhythm something is done or paid. */
function rhythm({ from, to, before }: EditContext) {
	const [was, is] = [paidBy.exec(from), paidBy.exec(to)];
	if (!was || !is || (!before.left.endsWith('按') && !(from.startsWith('按') && to.startsWith('按'))))
		return undefined;
	const rank = ([, period = '']: RegExpExecArray) => rhythms.findLastIndex((words) => words.test(period));
	if (rank(was) === rank(is)) return undefined;
	const [ours, theirs] = [was[2] ?? '', is[2] ?? ''];
	const facets = ours !== '' && theirs === '' ? { facets: ['timing-weakened' as const] } : {};
	return substantive('period-changed', 'unclear', facets);
}
