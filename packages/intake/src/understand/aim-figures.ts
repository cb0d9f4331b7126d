import { figuresIn, type ReadFigure, rateOf, ratePattern, wholeIn } from '@qingdan/core';

/** A figure that a provision may aim at, with its bound and rate as the clause around it prints them. */
export interface AimFigure {
	readonly figure: ReadFigure;
	/** whether it reads as an aim without a deadline */
	readonly isAim: boolean;
	/** whether the words leave bound, unit or share to be inferred */
	readonly inferred: boolean;
}

const measured: ReadonlySet<ReadFigure['type']> = new Set([
	'amount',
	'ratio',
	'multiple',
	'duration',
	'count',
	'quantity',
	'frequency',
]);

/** All measured figures of a clause. */
export function measuredIn(text: string): ReadFigure[] {
	return figuresIn(text).filter(({ type }) => measured.has(type));
}

/**
 * Reads the figures of a clause as what may be aimed at: numbers with their bounds and rates, shares that words state
 * (全部, 覆盖全体, 均建有), and circles of minutes (15分钟服务圈).
 * @param before the words of the sentence before the clause, where a rate may stand (每个县应…，不少于1个)
 * @param dated whether a deadline holds for the clause
 */
export function aimFiguresIn(clause: string, before: string, dated: boolean): AimFigure[] {
	const figures = measuredIn(clause)
		.filter((figure) => !isNamed(figure, clause) && !isCondition(figure, clause))
		.map((figure) => numberAim(figure, clause, before));
	const wholes = wholesIn(clause, dated).filter(
		({ start, end }) => !figures.some(({ figure }) => figure.start < end && start < figure.end),
	);
	return [...figures, ...wholes.map((figure) => ({ figure, isAim: true, inferred: true }))].sort(
		(a, b) => a.figure.start - b.figure.start,
	);
}

/** 九年义务教育, 三年行动: a term that belongs to a name, and is not what is aimed at. */
function isNamed({ type, bound, unit, end }: ReadFigure, clause: string): boolean {
	const behind = clause.slice(end);
	return (
		type === 'duration' &&
		bound === 'exact' &&
		!unit.includes('/') &&
		/^[\u4e00-\u9fa5]/.test(behind) &&
		!/^[^，。；]{0,12}圈|^(?:内|完成|建成|实现|达到|以内)/.test(behind)
	);
}

/** 对吸纳就业10人以上的企业, 由3个工作日压缩至1个工作日: whom a clause is for, or what was before. */
function isCondition({ start, end }: ReadFigure, clause: string): boolean {
	const ahead = clause.slice(0, start);
	const behind = clause.slice(end);
	return (
		(/(?:^|、)(?:对|向|凡|符合)[^、]*$/.test(ahead) && /^[^，。；、]{0,16}的[^，。；]/.test(behind)) ||
		(/[由从]$/.test(ahead) && /^[^，。；]{0,8}(?:到|至|为)/.test(behind))
	);
}

const turned = '提高|增加|增长|延长|扩大|上调|提升|上升';
const lowered = '压缩|缩短|降低|减少|下调|下降|压减|缩减|控制';
const movedTo = new RegExp(`(?:(?<up>${turned})|(?<down>${lowered}))(?:到|至|为|在)$`);

function numberAim(figure: ReadFigure, clause: string, before: string): AimFigure {
	const ahead = clause.slice(0, figure.start);
	const behind = clause.slice(figure.end);
	const circle = (figure.type === 'duration' || figure.unit === 'km') && /^”?[^，。；]{0,12}圈/.test(behind);
	if (circle) return { figure: { ...figure, bound: 'max', inclusive: true }, isAim: true, inferred: true };
	const moved = movedTo.exec(ahead)?.groups;
	const bounded = moved ? withMove(figure, moved.up !== undefined) : withBoundBefore(figure, ahead);
	const counted = withRate(withNoun(bounded, ahead, behind), ahead, before, behind);
	const asked = /(?:^|[^需重主])要|应|须/.test(ahead) && counted.type === 'quantity';
	return {
		figure: counted,
		isAim: asked || moved !== undefined || isAim(counted),
		inferred:
			asked ||
			counted !== figure ||
			(counted.type === 'count' && counted.unit === '1') ||
			/^、?\d/.test(behind),
	};
}

function isAim({ type, bound, unit }: ReadFigure): boolean {
	return (
		type === 'ratio' || ((bound === 'min' || bound === 'max') && type !== 'frequency') || unit.includes('/')
	);
}

/** 提高到5000元, 压缩至1个工作日: the verb says which side of the number would be more than is asked for. */
function withMove(figure: ReadFigure, up: boolean): ReadFigure {
	return figure.bound === 'exact' ? { ...figure, bound: up ? 'min' : 'max', inclusive: true } : figure;
}

const floor = '不低于|不少于|不小于|不得低于|不得少于|至少|达到';
const ceiling = '不超过|不高于|不多于|不得超过|不得高于|最多';
const boundBefore = new RegExp(
	`(?:(?<floor>${floor})|(?<ceiling>${ceiling}))(?:[^，。；]{1,24}的|每(?:${ratePattern}))$`,
);

/** 不低于省补资金的30%, 不低于每百户25平方米: the bound stands before the base or the rate. */
function withBoundBefore(figure: ReadFigure, ahead: string): ReadFigure {
	if (figure.bound !== 'exact') return figure;
	const groups = boundBefore.exec(ahead)?.groups;
	if (!groups) return figure;
	return { ...figure, bound: groups.floor === undefined ? 'max' : 'min', inclusive: true };
}

const nouns: readonly (readonly [RegExp, string])[] = [
	[/^(?:城乡)?(?:村（社区）|社区（村）|村\(社区\)|社区)$|(?:社区|村（社区）)$/, 'community'],
	[/(?:街道|乡镇|镇|乡镇（街道）)$/, 'township'],
	[/(?:县|区|县（市、区）|市县)$/, 'county'],
	[/(?:行政村|村|村庄)$/, 'village'],
	[/城市$|^市$/, 'city'],
	[/中心$/, 'centre'],
	[/(?:机构|医院|学校|养老院|敬老院|福利院|幼儿园|企业)$/, 'institution'],
	[/(?:设施|站点|站|场所|场地|场馆|基地|点)$/, 'facility'],
	[/床位$/, 'bed'],
	[/(?:项目|工程|任务|举措)$/, 'item'],
];

/** What 个 counts is said by the noun behind it, or by the one before the bound. */
function withNoun(figure: ReadFigure, ahead: string, behind: string): ReadFigure {
	if (figure.type !== 'count' || !/^1(?:\/|$)/.test(figure.unit)) return figure;
	const [after = ''] =
		/^(?:以上)?(?:的)?(?:[\u4e00-\u9fa5]{1,20}?(?=$|[，。；、]|设|建|开展)|[\u4e00-\u9fa5]{1,6}（社区）)/.exec(
			behind,
		) ?? [];
	const [, subject = ''] =
		/([\u4e00-\u9fa5]{2,30}?)(?:数量|总数|个数|数)?(?:达|达到|为|增加到|增至|要|应|均)?$/.exec(ahead) ?? [];
	const named = /^村（社区）/.test(behind) ? 'community' : (unitOfNoun(after) ?? unitOfNoun(subject));
	return named === undefined ? figure : { ...figure, unit: figure.unit.replace(/^1/, named) };
}

function unitOfNoun(noun: string): string | undefined {
	return nouns.find(([pattern]) => pattern.test(noun))?.[1];
}

const places: readonly (readonly [RegExp, string])[] = [
	[/县（市、区）|县\(市、区\)|县区|市县|县/, 'county'],
	[/乡镇|街道|镇/, 'township'],
	[/村（社区）|社区/, 'community'],
	[/村/, 'village'],
	[/市/, 'city'],
];
const eachPlace =
	/每(?![年月日天周季次期])(?:个|一)?(?<place>[^，。；每]{0,6}?(?:县（市、区）|县\(市、区\)|县|乡镇|街道|镇|村（社区）|社区|村|地市|市))/g;
const eachGroup = /每(?:[百千万](?:户|名|人口?|张床位?)|名|人)|人均|户均/g;

/** The rate of a figure where its own words print none: 每个县…不少于1个, 人均…0.1平方米, 每百户…25平方米, 县级…机构1所. */
function withRate(figure: ReadFigure, ahead: string, before: string, behind: string): ReadFigure {
	if (figure.unit.includes('/') || !['count', 'quantity'].includes(figure.type)) return figure;
	const near = [...ahead.matchAll(eachGroup)].at(-1)?.[0];
	if (near !== undefined && figure.type === 'quantity')
		return {
			...figure,
			unit: figure.unit + (near === '人均' ? '/person' : near === '户均' ? '/household' : rateOf(near)),
		};
	if (figure.type === 'count' && /年均[^，。；]{0,8}$/.test(ahead))
		return { ...figure, unit: `${figure.unit}/year` };
	const place = [...`${before}${ahead}`.matchAll(eachPlace)].at(-1)?.groups?.place;
	const per = place === undefined ? undefined : places.find(([pattern]) => pattern.test(place))?.[1];
	if (per !== undefined) return { ...figure, unit: `${figure.unit}/${per}` };
	const ofLevel =
		figure.bound === 'min' && figure.unit === 'institution' && /^[^，。；]{0,30}县级/.test(behind);
	return ofLevel ? { ...figure, unit: `${figure.unit}/county` } : figure;
}

const done =
	'按|建|配|完成|运营|投入|采取|实现|达|覆盖|纳入|落实|入住|享受|取得|整改|办结|参加|到位|安装|改造|公开|开展|开放|拆除|关停|接入|上线|移交|交付|推行|消除|实行|设|有';
const whole = new RegExp(
	`(?<dated>覆盖(?:全体|所有|全部)(?![^，。；]{0,12}、)|(?:均|都)(?=${done}))|全部(?=${done})|(?:均|都)(?=[建设]有|建成|完成|配[备置]|达到|实现)`,
	'g',
);

/** A share of the whole that words state without a number. */
function wholesIn(clause: string, dated: boolean): ReadFigure[] {
	return [...clause.matchAll(whole)]
		.filter(({ groups }) => dated || groups?.dated === undefined)
		.map(wholeIn);
}
