import type { Level } from '@qingdan/schema';
import { type Classifier, type EditContext, editorial, folded, substantive } from './kind.js';

/** Who decides and what is left to decide. */
export const authority: Classifier = (context) =>
	levels(context) ?? delegation(context) ?? baseQualifier(context);

/** 三级财政: how many levels there are, at the place of their number. */
const counted = ['', '', '两级', '三级', '四级', '五级'];

const divisionList =
	/^(?:由|各|所属)?(?:省|市|县|区|旗|州|盟|乡|镇|街道|级|、|和|及|或|各|（|）)+(?:两级|三级)?(?:人民)?(?:政府|财政)?$/;

/** 各市、县（市、区）政府 → 各县区政府: a level less. */
function levels({ from, to, after }: EditContext) {
	if (from === '' && to === '') return undefined;
	const [many, few] = [counted.indexOf(from), counted.indexOf(to)];
	if (many > 0 && few > 0 && many !== few && /^(?:人民)?(?:政府|财政)/.test(after.right))
		return substantive(few < many ? 'authority-level-dropped' : 'authority-level-added', 'unclear');
	if ((from !== '' && !divisionList.test(from)) || (to !== '' && !divisionList.test(to))) return undefined;
	// 市、区两级财政 → 区财政: the division that both name goes on behind the edit.
	const goesOn = (text: string) =>
		/^(?:(?:县|市|区|省|旗|州)(?:（[^）]{1,8}）)?[、和及]?)*/.exec(text)?.[0] ?? '';
	const governs = /^(?:人民)?(?:政府|财政|两级|三级)/;
	if (
		![from, to].some((text) => /政府|财政/.test(text)) &&
		!governs.test(after.left.slice(goesOn(after.left).length)) &&
		!governs.test(after.right.slice(goesOn(after.right).length))
	)
		return undefined;
	const [was, is] = [levelsIn(from + goesOn(after.left)), levelsIn(to + goesOn(after.right))];
	const dropped = was.filter((level) => !is.includes(level));
	const added = is.filter((level) => !was.includes(level));
	if (from === '' && to === '') return undefined;
	if (dropped.length > 0 && added.length === 0 && is.length > 0)
		return substantive('authority-level-dropped', 'unclear');
	if (added.length > 0 && dropped.length === 0 && was.length > 0)
		return substantive('authority-level-added', 'unclear');
	if (dropped.length === 0 && added.length === 0) return folded('division-term-localised', 'localised');
	return undefined;
}

/** The levels of government that a list of divisions names; what stands in brackets is one of them: 县（市、区）. */
export function levelsIn(text: string): Level[] {
	const bare = text
		.replace(/县（[^（）]{0,24}）|县市区|县区|区县|区（县）/g, '县')
		.replace(/市（[^（）]{0,24}）/g, '市');
	return (
		[
			['province', /省|自治区/],
			['city', /市|州|盟/],
			['county', /县|区|旗/],
			['township', /乡|镇|街道/],
		] as const
	)
		.filter(([, pattern]) => pattern.test(bare))
		.map(([level]) => level);
}

const decider = /^由[^，。；]*(?:政府|部门|机关|机构|单位|厅|局|委|公司)$/;

function delegation({ edit, from, to, after, stretch: { left, right } }: EditContext) {
	const ours = left.cell.delegations.find(
		({ start, end }) => start <= edit.left.start && edit.left.end <= end,
	);
	const theirs = right.cell.delegations.find(
		({ start, end }) => start <= edit.right.start && edit.right.end <= end,
	);
	if (ours && to === '' && decider.test(from)) return substantive('delegation-actor-omitted', 'unclear');
	if (theirs && from === '' && decider.test(to)) return substantive('delegation-actor-added', 'unclear');
	if (!ours || !theirs) return undefined;
	if (to === '' && decided.test(from) && after.right.startsWith('由'))
		return editorial('delegation-object-omitted');
	if (from === '' && decided.test(to) && after.left.startsWith('由'))
		return editorial('delegation-object-added');
	return undefined;
}

/** What is left to decide. */
const decided = /(?:标准|金额|额度|比例|办法)$/;

/** 当地经济社会发展水平 → 经济社会发展水平. */
function baseQualifier({ from, to, after }: EditContext) {
	const qualifier = /^(?:当地|本地|所在地|户籍地|本级)$/;
	if (
		!/^(?:经济|社会|财力|财政|生活|最低|月|上年|居民)/.test(after.left) &&
		!/^(?:经济|社会|财力|财政|生活|最低|月)/.test(after.right)
	)
		return undefined;
	if (qualifier.test(from) && to === '') return editorial('base-qualifier-dropped');
	if (qualifier.test(to) && from === '') return editorial('base-qualifier-added');
	return undefined;
}
