import type { Level } from '@qingdan/schema';
import { type Classifier, type EditContext, folded, substantive } from './kind.js';

const household = /^(?:的)?(?:户籍|户口)/;
const householdClaim = /(?:户籍|户口)(?:所在地)?(?:的)?$/;

/** Households, territories and names of divisions: folded where only the level speaks, a change where a right moves with it. */
export const territory: Classifier = (context) =>
	hukou(context) ??
	recognition(context) ??
	ownTerritory(context) ??
	ownName(context) ??
	divisions(context) ??
	below(context);

function hukou({ from, to, after, territories }: EditContext) {
	if (
		isTerritory(from, territories) &&
		isTerritory(to, territories) &&
		household.test(after.left) &&
		household.test(after.right)
	) {
		return folded('hukou-localised', 'localised');
	}
	if (householdClaim.test(from) && to === '') return substantive('hukou-removed', 'more-generous');
	if (householdClaim.test(to) && from === '') return substantive('hukou-added', 'less-generous');
	return undefined;
}

/** 全省范围互认 → 全市范围内互认, 全省共享 → 全市共享: it shrinks a right, and is never folded. */
function recognition({ from, to, after, before }: EditContext) {
	const span = levelOf(from);
	const spanNow = levelOf(to);
	if (!span || !spanNow || span === spanNow) return undefined;
	const around = `${before.right.slice(-6)}${after.right.slice(0, 12)}`;
	if (!/互认|通用|通办|共享|互通|联网|通兑|流通/.test(around)) return undefined;
	return rank[span] < rank[spanNow]
		? substantive('recognition-scope-narrowed', 'less-generous')
		: substantive('recognition-scope-widened', 'more-generous');
}

function ownTerritory({ from, to, territories, levels, after, before }: EditContext) {
	if (!isTerritory(from, territories) || !isTerritory(to, territories)) return undefined;
	const [was, is] = [levelOf(from), levelOf(to)];
	if ((was && was !== levels.left) || (is && is !== levels.right)) return undefined;
	// Who pays and who decides is no matter of wording.
	if (/^(?:级|政府|财政|人民政府)|补助|负担|承担/.test(after.left.slice(0, 8)) || /由$/.test(before.left))
		return undefined;
	return folded('territory-localised', 'localised');
}

const documentName = /^(?:条例|办法|规定|规则|细则|方案|意见|清单|标准|通知|规划|计划|措施|目录)$/;

/** 本条例 → 本办法: each document calls itself what it is. */
function ownName({ from, to, before }: EditContext) {
	const named = documentName.test(from.replace(/^本/, '')) && documentName.test(to.replace(/^本/, ''));
	const own = [
		[from, before.left],
		[to, before.right],
	].every(([words = '', ahead = '']) => words.startsWith('本') || ahead.endsWith('本'));
	return named && own ? folded('term-equivalent', 'localised') : undefined;
}

const divisionName =
	/^(?:县（[市区旗]、[市区旗](?:、[市区旗])*）|县（[市区旗]）|市（[县区旗](?:、[县区旗])*）|区（县）|县市区|县区|区县)$/;

function divisions({ from, to }: EditContext) {
	return divisionName.test(from) && divisionName.test(to)
		? folded('division-term-localised', 'localised')
		: undefined;
}

const divisionsBelow: readonly (readonly [Level, RegExp])[] = [
	['city', /^各(?:地)?[市州盟]$/],
	['county', /^各(?:县（[市区旗、]+）|市（[县区旗、]+）|县（区）|县市区|县区|区县|县|区)$/],
	['township', /^各(?:乡镇（街道）|镇（街道?）|乡（?镇）?|乡镇|镇|街道)$/],
];

/** 各市 in a province's document and 各县区 in a city's are both the level below; who decides and who pays apart. */
function below({ from, to, levels, after }: EditContext) {
	const levelBelow = (text: string) => divisionsBelow.find(([, pattern]) => pattern.test(text))?.[0];
	const [was, is] = [levelBelow(from), levelBelow(to)];
	if (!was || !is || rank[was] - rank[levels.left] !== 1 || rank[is] - rank[levels.right] !== 1)
		return undefined;
	return /^(?:人民政府|政府|财政)|^[^，。；]{0,8}(?:确定|制定标准|负担|承担|补助)/.test(after.left)
		? undefined
		: folded('division-term-localised', 'localised');
}

const rank: Readonly<Record<Level, number>> = { national: 0, province: 1, city: 2, county: 3, township: 4 };

/** The level that a word for a territory speaks of: 全省, 本市, 县级. */
function levelOf(text: string): Level | undefined {
	const match = /^[本我全各]?(省|自治区|市|州|盟|县|区|旗|国)级?(?:范围内?)?$/.exec(text);
	if (!match) return undefined;
	if (match[1] === '国') return 'national';
	if (match[1] === '省' || match[1] === '自治区') return 'province';
	return /[市州盟]/.test(match[1] ?? '') ? 'city' : 'county';
}

function isTerritory(text: string, territories: readonly string[]): boolean {
	return territories.includes(text) || /^[本我全][省市县区州旗]$/.test(text);
}
