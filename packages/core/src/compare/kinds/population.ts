import type { Population } from '@qingdan/schema';
import type { ChangeKind } from '../../comparison.js';
import type { Vocabulary } from '../../corpus.js';
import { differingCategories, populationRelation } from '../../text/population.js';
import { plainTraits, traitsIn, withoutTraits } from '../../text/traits.js';
import { type Classified, type Classifier, type EditContext, editorial, substantive } from './kind.js';

/** Who is served: optional extensions, exclusions, qualifiers of scope, conditions, and the sets that the readings give. */
export const population: Classifier = (context) =>
	expansion(context) ??
	exclusion(context) ??
	older(context) ??
	qualifier(context) ??
	condition(context) ??
	modifier(context) ??
	step(context);

const mayExtend =
	/有条件的?(?:地方|地区|市|县)?[^。；]{0,80}可|可(?:适当|逐步)?(?:扩大|扩展|拓展)|(?:地方|地区|各[市地县][^。；，]{0,8})(?:可|鼓励)[^。；]{0,80}(?:扩大|扩展|拓展|延伸|放宽)|鼓励[^。；，]{0,12}(?:地方|地区|[市地县])[^。；]{0,80}(?:扩大|扩展|拓展|延伸|放宽)/;

const offers = /^[，；。]?有条件的?[^，。；]*可/;
const widens = /扩大|扩展|拓展|延伸|放宽/;

/** Whether the sentence in which words stand lets more people be served. */
export function mayWiden(before: string, words: string, after: string): boolean {
	const opened = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1);
	return (
		(widens.test(words) || offers.test(words)) &&
		mayExtend.test(`${opened}${words}${/^[^。；]*/.exec(after)?.[0] ?? ''}`)
	);
}

/** 有条件的地方可…扩大到…: dropped, or taken up without the condition. */
function expansion({ from, to, before, after, stretch: { left, right }, vocabulary }: EditContext) {
	const offered = left.cell.extensions.map(({ quote }) => quote).join('\n');
	const withdrawn =
		(mayExtend.test(from) || (to === '' && mayWiden(before.left, from, after.left))) && !mayExtend.test(to);
	// Only the words that made it optional went: those named after them are served like the others now.
	if (
		withdrawn &&
		/(?:扩大|扩展|拓展|延伸)[^，。；、]{0,6}[到至]$/.test(from) &&
		/^(?:和|及|与|、|以及|或者?)$/.test(to)
	)
		return substantive('conditional-expansion-adopted', 'more-generous');
	if (withdrawn && to === '' && servesNow(from, left.cell.elsewhere, right.cell.elsewhere, vocabulary))
		return substantive('conditional-expansion-adopted', 'more-generous');
	if (withdrawn || (to === '' && from.length > 6 && offered.includes(bare(from)))) {
		return substantive('conditional-expansion-dropped', 'less-generous');
	}
	const offeredNow = right.cell.extensions.map(({ quote }) => quote).join('\n');
	const opened =
		(mayExtend.test(to) || (from === '' && mayWiden(before.right, to, after.right))) && !mayExtend.test(from);
	if (from === '' && makesOptional(to, before.right, after.right))
		return substantive('modality-weakened', 'less-generous');
	if (to === '' && makesOptional(from, before.left, after.left))
		return substantive('modality-strengthened', 'more-generous');
	if (opened || (from === '' && to.length > 6 && offeredNow.includes(bare(to)))) {
		return substantive('conditional-expansion-added', 'more-generous');
	}
	const still = right.cell.extensions.length > 0;
	if (from === '' && !still && bare(to).length > 1 && offered.includes(bare(to))) {
		return substantive('conditional-expansion-adopted', 'more-generous');
	}
	return undefined;
}

/** Whether those whom a place might have served as well are named among those it serves, and were not before. */
function servesNow(offer: string, before = '', now = '', { terms }: Vocabulary): boolean {
	const named = (words: string) => new Set(traitsIn(words, terms).map(({ id }) => id));
	const [offered, had, has] = [named(offer), named(before), named(now)];
	return (
		offered.size > 0 && [...offered].every((id) => has.has(id)) && [...offered].some((id) => !had.has(id))
	);
}

/** 有条件的社区可 before 提供活动场所: what was owed to all is allowed to some; nothing more is served. */
function makesOptional(words: string, before: string, after: string): boolean {
	return (
		/^有条件的?[^，。；]*可(?:以)?$/.test(words) &&
		/^$|[，。；]$/.test(before) &&
		/^[^，。；]/.test(after) &&
		!widens.test(/^[^。；]*/.exec(after)?.[0] ?? '')
	);
}

const excludes = /不再|除外|不包括|不适用|不予|不得重复|不重复|不得同时|不能同时|不享受/;

function exclusion({ from, to }: EditContext) {
	if (from === '' && excludes.test(to)) return substantive('exclusion-added', 'less-generous');
	if (to === '' && excludes.test(from)) return substantive('exclusion-removed', 'more-generous');
	return undefined;
}

/** Words without the marks and connectives at their ends. */
function bare(text: string): string {
	return text.replace(/^(?:[、，；]|和|及|与|以及){1,8}|(?:[、，；]|和|及|与|以及){1,8}$/g, '');
}

/** 残疾人 → 残疾老年人: in a catalogue for older people the wording narrows, the circle hardly. */
function older({ from, to, after, vocabulary }: EditContext) {
	if (from === '' && to === '老年' && after.right.startsWith('人'))
		return substantive('population-narrowed', 'neutral');
	if (to === '' && from === '老年' && after.left.startsWith('人'))
		return substantive('population-widened', 'neutral');
	// 特困人员 → 特困老年人: two names of one trait.
	const plain = (text: string) => plainTraits(text, vocabulary.terms);
	if (from === '' || from.includes('老年') === to.includes('老年') || plain(from) !== plain(to))
		return undefined;
	return substantive(to.includes('老年') ? 'population-narrowed' : 'population-widened', 'neutral');
}

const scope =
	/^(?:城乡|城市|城镇|农村|常住|居家的?|全体|[全本][省市县区]|辖区内?的?|“?十[一二三四五六七八九]五”?(?:时期|期间|末))$/;

function qualifier({ field, from: words, to: others, before }: EditContext) {
	// 城乡 and 城镇 share their first character.
	const town =
		/^[乡镇市]$/.test(words) && /^[乡镇市]$/.test(others) && before.left.endsWith('城') ? '城' : '';
	const [from, to] = [town + words, town + others];
	// 城乡 → 城镇: one half is left out.
	const half = /^(?:城市|城镇|农村)$/;
	if (from === '城乡' && half.test(to)) return substantive('population-narrowed', 'less-generous');
	if (half.test(from) && to === '城乡') return substantive('population-widened', 'more-generous');
	// 农村老年人 → 老年人: whoever lives elsewhere is served, too.
	if (field === 'target' && half.test(from) && to === '')
		return substantive('population-widened', 'more-generous');
	if (field === 'target' && half.test(to) && from === '')
		return substantive('population-narrowed', 'less-generous');
	if (scope.test(from) && to === '') return editorial('scope-qualifier-dropped');
	if (scope.test(to) && from === '') return editorial('scope-qualifier-added');
	return undefined;
}

/** A phrase that is a condition and nothing else; a clause that says more is judged as a clause. */
const conditionPhrase = new RegExp(
	[
		'^[，、]?(?:且|并|但|须|应|凡|对|为|向)?(?:在)?(?:',
		[
			'(?:符合|具备|满足)[^，。；]{0,16}(?:条件|规定|要求|标准)',
			'经[^，。；]{1,24}?(?:鉴定|认定|评估|审核|审批|申请|公示|确认)(?:认定|确定|确认|通过|合格)?后?',
			'(?:自愿|本人|个人)?(?:提出)?申请',
			'有[^，。；]{0,8}需求',
			'(?:连续|累计)?(?:居住|缴费|参保)[^，。；]{0,12}',
			'[^，。；]{2,16}(?:前提下|情况下|条件下)',
			'[^，。；]{0,8}(?:连续|累计)?满[\\d一二三四五六七八九十两半]+(?:个月|年|天|日)(?:以上|后)?',
			'(?:仅|只)?限?(?:于|在|每逢)?(?:周[一二三四五六日]至周[一二三四五六日]|工作日|非?法定节假日|非?节假日|非高峰(?:时段|期)|淡季|寒暑假)',
			'(?:仅|只)限[^，。；]{1,16}',
		].join('|'),
		')(?:的|者)?[^，。；的]{0,8}[，、]?$',
	].join(''),
);

function condition({ field, from: left, to: right, after }: EditContext) {
	// 权 → 权且实际种植的: what both begin with is no part of what came.
	const shared =
		left !== '' && right.startsWith(left) ? left : right !== '' && left.startsWith(right) ? right : '';
	const [from, to] = [left.slice(shared.length), right.slice(shared.length)];
	const asks = (words: string, behind: string) =>
		conditionPhrase.test(words) ||
		(field === 'target' && attribute.test(words) && /^[^，。；、]/.test(behind));
	if (from === '' && asks(to, after.right)) return substantive('condition-added', 'less-generous');
	if (to === '' && asks(from, after.left)) return substantive('condition-removed', 'more-generous');
	return undefined;
}

/** 纳入家庭医生签约的: what those who are meant must have done or been; 有条件的地方: where they must live. */
const attribute = /^(?:[^，。；、（）]{3,24}的|[且并][^，。；、（）]{2,24}|有条件的?[^，。；、（）]{0,8})$/;

/** Whether words that only one side has are a condition: a number in them is a part of it. */
export function isCondition({ from, to }: Pick<EditContext, 'from' | 'to'>): boolean {
	return (from === '') !== (to === '') && conditionPhrase.test(from + to);
}

const headNoun =
	/^的?(?:老年人|人员|对象|群体|家庭|\p{Script=Han}{0,6}?(?:学生|毕业生|儿童|农户|农民|职工|人))/u;

/** Traits put before 老年人 or the like narrow who is meant, in whatever column they stand; taken away they widen it. */
function modifier({ field, from, to, after, vocabulary }: EditContext) {
	if ((from === '') === (to === '') || field === 'text') return undefined;
	const words = from + to;
	const head = from === '' ? after.right : after.left;
	// 失能（失智）老年人: what a bracket adds is another way to belong.
	const only =
		traitsIn(words, vocabulary.terms).length > 0 &&
		unread(words, vocabulary) === '' &&
		!/[（）()]/.test(words);
	if (!only || /^[、和及与或]|[、和及与或]$/.test(words) || !headNoun.test(head)) return undefined;
	return from === ''
		? substantive('population-narrowed', 'less-generous')
		: substantive('population-widened', 'more-generous');
}

/** Words that stand around the names of traits and say nothing of their own. */
const around = /老年人?|人员|对象|群体|家庭|人|中|的|被|为|将|纳入|范围|者|[、，；和及与或以]/g;

/** 低保家庭 → 低保边缘家庭: one trait for another that contains it or lies in it, whatever part of the name the edit marks. */
function step({ field, edit, stretch, vocabulary: { terms } }: EditContext) {
	if (field !== 'target') return undefined;
	const at = (text: string, { start, end }: typeof edit.left) =>
		traitsIn(text, terms).filter((trait) =>
			start === end ? trait.start < start && start < trait.end : trait.start < end && trait.end > start,
		);
	const [was, ...more] = at(stretch.left.cell.text, edit.left);
	const [is, ...others] = at(stretch.right.cell.text, edit.right);
	if (!was || !is || more.length + others.length > 0 || was.category !== is.category) return undefined;
	const outside = (trait: typeof was, span: typeof edit.left, text: string) =>
		text.slice(span.start, Math.max(span.start, trait.start)) +
		text.slice(Math.min(trait.end, span.end), span.end);
	const rest =
		outside(was, edit.left, stretch.left.cell.text) + outside(is, edit.right, stretch.right.cell.text);
	return rest.replace(around, '') === ''
		? setVerdict({ trait: was.id }, { trait: is.id }, { terms })
		: undefined;
}

/** What is left of a difference between two populations is judged by the sets that were read from them. */
export const populationSets: Classifier = ({ field, stretch, vocabulary, from, to }) => {
	const [left, right] = [stretch.left.cell.population, stretch.right.cell.population];
	if (field !== 'target' || !left || !right) return undefined;
	const found = setVerdict(left, right, vocabulary);
	// Words that no reading took into account may narrow what seems wider, and widen what seems narrower.
	const doubtful =
		(found?.direction === 'more-generous' && unread(to, vocabulary) !== '') ||
		(found?.direction === 'less-generous' && unread(from, vocabulary) !== '');
	if (found) return doubtful ? substantive('population-replaced', 'unclear') : found;
	// Equal sets excuse only words that the readings took into account.
	const read = [from, to].every((text) => unread(text, vocabulary) === '');
	return read ? editorial('term-equivalent') : undefined;
};

/** What no name of a trait accounts for. */
function unread(text: string, { terms }: Vocabulary): string {
	return withoutTraits(text, terms).replace(around, '').replace(/\p{P}/gu, '');
}

/** How the sets that were read from two populations differ; undefined where they are equal. */
export function setVerdict(
	left: Population,
	right: Population,
	{ terms }: Pick<Vocabulary, 'terms'>,
): Classified | undefined {
	const about = differingCategories(left, right, terms);
	const only = about.length === 1 ? (about[0] ?? '') : '';
	const facets = (kinds: Readonly<Record<string, ChangeKind>>) => {
		const found = about.flatMap((category) => kinds[category] ?? []);
		return about.length > 1 && found.length > 0 ? { facets: found } : {};
	};
	switch (populationRelation(left, right, terms)) {
		case 'equal':
			return undefined;
		case 'narrower':
			return substantive(tightened[only] ?? 'population-narrowed', 'less-generous', facets(tightened));
		case 'wider':
			return substantive(loosened[only] ?? 'population-widened', 'more-generous', facets(loosened));
		case 'other':
			return substantive('population-replaced', 'unclear');
	}
}

/** A population that differs in one category of traits alone has a kind of its own. */
const tightened: Readonly<Record<string, ChangeKind>> = {
	hardship: 'hardship-tightened',
	ability: 'ability-tightened',
};
const loosened: Readonly<Record<string, ChangeKind>> = {
	hardship: 'hardship-loosened',
	ability: 'ability-loosened',
};
