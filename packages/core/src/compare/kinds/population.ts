import type { ChangeKind } from '../../comparison.js';
import { differingCategories, populationRelation } from '../../text/population.js';
import { type Classifier, type EditContext, editorial, substantive } from './kind.js';

/** Who is served: optional extensions, lists of groups, qualifiers of scope, conditions, and the sets that the readings give. */
export const population: Classifier = (context) =>
	expansion(context) ??
	exclusion(context) ??
	older(context) ??
	qualifier(context) ??
	condition(context) ??
	member(context) ??
	asSets(context);

const mayExtend = /有条件的?(?:地方|地区|市|县)?[^。；]*可|可(?:适当|逐步)?(?:扩大|扩展|拓展)/;

/** 有条件的地方可…扩大到…: dropped, or taken up without the condition. */
function expansion({ from, to, stretch: { left, right } }: EditContext) {
	const offered = left.cell.extensions.map(({ quote }) => quote).join('\n');
	const withdrawn = mayExtend.test(from) && !mayExtend.test(to);
	if (withdrawn || (to === '' && from.length > 6 && offered.includes(bare(from)))) {
		return substantive('conditional-expansion-dropped', 'less-generous');
	}
	const still = right.cell.extensions.length > 0;
	if (from === '' && !still && bare(to).length > 1 && offered.includes(bare(to))) {
		return substantive('conditional-expansion-adopted', 'more-generous');
	}
	return undefined;
}

const excludes = /不再|除外|不包括|不适用|不予|不得重复|不重复/;

function exclusion({ from, to }: EditContext) {
	if (from === '' && excludes.test(to)) return substantive('exclusion-added', 'less-generous');
	if (to === '' && excludes.test(from)) return substantive('exclusion-removed', 'more-generous');
	return undefined;
}

/** Words without the marks and connectives at their ends. */
function bare(text: string): string {
	return text.replace(/^(?:[、，；]|和|及|与|以及)+|(?:[、，；]|和|及|与|以及)+$/g, '');
}

/** 残疾人 → 残疾老年人: in a catalogue for older people the wording narrows, the circle hardly. */
function older({ from, to, after }: EditContext) {
	if (from === '' && to === '老年' && after.right.startsWith('人'))
		return substantive('population-narrowed', 'neutral');
	if (to === '' && from === '老年' && after.left.startsWith('人'))
		return substantive('population-widened', 'neutral');
	return undefined;
}

const scope = /^(?:城乡|城市|城镇|农村|常住|居家的?|全体)$/;

function qualifier({ from, to }: EditContext) {
	if (scope.test(from) && to === '') return editorial('scope-qualifier-dropped');
	if (scope.test(to) && from === '') return editorial('scope-qualifier-added');
	return undefined;
}

const conditions = /符合[^，。；]{0,12}条件|经[^，。；]{1,16}(?:鉴定|认定|评估|审核|申请)|有需求的|按规定/;

function condition({ from, to }: EditContext) {
	if (from === '' && conditions.test(to)) return substantive('condition-added', 'less-generous');
	if (to === '' && conditions.test(from)) return substantive('condition-removed', 'more-generous');
	return undefined;
}

/** Members of a list that 、 parts. */
function member({ from, to, before, after, field }: EditContext) {
	const words = from === '' ? to : to === '' ? from : undefined;
	if (words === undefined || /[，。；：]/.test(words)) return undefined;
	const neighbours =
		from === ''
			? [before.right.slice(-1), after.right.slice(0, 1)]
			: [before.left.slice(-1), after.left.slice(0, 1)];
	const inList = /^、|、$/.test(words) || (neighbours.includes('、') && /^(?:和|及|与)/.test(words));
	if (!inList) return undefined;
	const [added, dropped] =
		field === 'target' ? (['more-generous', 'less-generous'] as const) : (['unclear', 'unclear'] as const);
	return from === '' ? substantive('list-member-added', added) : substantive('list-member-dropped', dropped);
}

/** What is left of a difference between two populations is judged by the sets that were read from them. */
const particles = /^(?:的|被|了|等|其|在|为|将)*$/;

function asSets({ field, stretch, vocabulary, from, to }: EditContext) {
	if (field !== 'target') return undefined;
	if (particles.test(from) && particles.test(to)) return editorial('wording-changed');
	const [left, right] = [stretch.left.cell.population, stretch.right.cell.population];
	if (!left || !right) return undefined;
	const about = differingCategories(left, right, vocabulary.terms);
	const only = about.length === 1 ? about[0] : undefined;
	switch (populationRelation(left, right, vocabulary.terms)) {
		case 'equal':
			return editorial('wording-changed');
		case 'narrower':
			return substantive(tightened[only ?? ''] ?? 'population-narrowed', 'less-generous');
		case 'wider':
			return substantive(loosened[only ?? ''] ?? 'population-widened', 'more-generous');
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
