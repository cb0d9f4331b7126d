import type { ReadFigure } from '@qingdan/core';
import type { Target } from '@qingdan/schema';
import { aimFiguresIn, measuredIn } from './aim-figures.js';
import { type DeadlineFound, deadlinesIn, startsIn, termsIn } from './deadlines.js';

/** What a clause of a provision sets to be reached or done. */
export interface Aim {
	readonly kind: 'target' | 'action';
	/** the clause without its deadline */
	readonly own: string;
	readonly quote: string;
	/** where the quote stands in the text */
	readonly start: number;
	readonly end: number;
	readonly by?: DeadlineFound;
	/** days of one thing that is done several times: 分别于6月底、12月底前 */
	readonly at?: readonly DeadlineFound[];
	readonly figure?: ReadFigure;
	readonly strength: Target['strength'];
	/** whether something of it follows from grammar and not from the words themselves */
	readonly inferred: boolean;
}

/** What somebody has to pay or suffer is nothing that a policy aims at. */
const penalty = /罚款|罚金|滞纳金|没收|违法所得|拘留|有期徒刑|吊销/;
/** What a word means is no aim. */
const meaning = /(?:所称|所指)[^，]{0,40}[，,]?\s?(?:是指|指)/;
/** From when to when the document itself holds, what it ends and how it came about are dates of documents, and no aims. */
const standing =
	/^\s*本[^，。；]{1,16}[自从][^，。；]{2,24}起[^，。；]{0,6}(?:施行|实施|执行|生效)|(?:废止|失效)$|^\s*[（(]?20\d{2}年[^。；]{4,120}(?:通过|批准|修正|修订|公布)[）)]?$/;
/** What is done beside an aim, or how: no aim of its own. */
const beside = /^(?:根据|按照|结合|通过|依托|重点|帮助|其中|以便|并以)/;
const duty = '(?:都|均)?(?:要|应当?|须|必须|负责|需)?(?:在|于)?';
const body =
	'[\\u4e00-\\u9fa5、（）]{0,30}?(?:部门|单位|政府|机构|地区|各地|[省市县区州盟旗厅局委办院会司处部乡镇道）])';
const acts =
	'(?:认真|及时|抓紧|联合|共同|积极|逐级)?(?:组织|报送|上报|提交|报备|报|制定|制订|印发|出台|发布|公布|公示|启动|召开|申报|推荐|评审|验收|考核|检查|督查|督导|调研|总结|下达|下拨|拨付|填报|汇总|编制|部署|通报|反馈)';
const action = new RegExp(
	`^并?(?:${body}${duty}|${duty}|将[^，]{1,20})(?:[赴到][^，]{1,8}?)?(?:进行|开展)?${acts}`,
);
const achieved = /(?:完成|到位|建成|建立|实现|形成)$/;
const risen =
	/(?:率|比例|占比|比重|水平)(?:[^，。；]{0,6})?(?:有所|明显|显著|持续|稳步|逐步|进一步|不断)(?:下降|降低|提高|提升|增长|上升)$/;

/** 完成…整改工作: finished, it is reached, whether a day is named or not. */
const finished =
	/^(?:确保|力争)?(?:全面|全部|基本|如期|按期)?完成[^，。；]{4,40}(?:工作|任务|整改|整治|改造|建设)$/;

/** What is known of a text beside its words. */
export interface AimSetting {
	/** the year of the document */
	readonly year?: string | undefined;
	/** whether terms that begin with an event are due dates of steps, and not of a procedure */
	readonly terms?: boolean;
}

/** A deadline holds for the rest of its sentence; a figure without one is an aim where it states a bound or a share. */
export function aimsIn(text: string, setting: AimSetting = {}): Aim[] {
	return [...text.matchAll(/[^。]+/g)].flatMap((sentence) => {
		const deadlines = deadlinesIn(sentence[0], setting.year);
		const starts = startsIn(sentence[0]);
		return [...sentence[0].matchAll(/[^；]+/g)].flatMap((segment) =>
			penalty.test(segment[0]) || meaning.test(segment[0])
				? []
				: [...segment[0].matchAll(/[^，]+/g)].flatMap((clause) =>
						aimsOfClause({
							sentence: sentence[0],
							offset: sentence.index,
							segment: segment.index,
							start: segment.index + clause.index,
							clause: clause[0],
							deadlines: [...deadlines, ...starts],
							terms: setting.terms === true,
						}),
					),
		);
	});
}

interface ClauseIn {
	readonly sentence: string;
	/** where the sentence begins in the text */
	readonly offset: number;
	/** where the segment between two ； begins in the sentence */
	readonly segment: number;
	/** where the clause begins in the sentence */
	readonly start: number;
	readonly clause: string;
	readonly deadlines: readonly DeadlineFound[];
	readonly terms: boolean;
}

function aimsOfClause(clauseIn: ClauseIn): Aim[] {
	const { sentence, offset, segment, start, clause, deadlines } = clauseIn;
	const inTerm = clauseIn.terms ? dutyInTerm(clauseIn) : undefined;
	if (inTerm) return [inTerm];
	const end = start + clause.length;
	const due = deadlines.filter((one) => one.start < end);
	const by = due.at(-1);
	const found = aimFiguresIn(clause, sentence.slice(segment, start), by !== undefined);
	const figures = found.filter(({ isAim }) => by !== undefined || isAim);
	const within = due.filter((one) => one.start >= start);
	const own = within
		.reduce((rest, { deadline }) => rest.replace(deadline.text, ''), clause)
		.replace(/^分别(?:于|在)?[、和及与]{0,4}/, '')
		.replace(/^[、的地]+/, '');
	const conditional = /有条件的/.test(own);
	const acting =
		by !== undefined && !conditional && action.test(own) && !achieved.test(own) && !/制[定订]本/.test(own);
	if (figures.length === 0) {
		const states =
			by === undefined ? risen.test(own) || finished.test(own) : [...own].length >= 4 && !beside.test(own);
		if (!states) return [];
	}
	const from = by && by.start < start ? by.start : start;
	const quote = sentence.slice(from, end);
	const shared = {
		own,
		quote,
		start: offset + from,
		end: offset + end,
		strength: strengthOf(own, quote, conditional),
		...(by === undefined ? {} : { by }),
	};
	const carried = by !== undefined && (by.start < segment || by.inferred);
	if (figures.length === 0)
		return [
			{
				...shared,
				kind: acting ? 'action' : 'target',
				...(within.length > 1 && clause.includes('分别') ? { at: within } : {}),
				inferred: by === undefined || carried || conditional,
			},
		];
	const pieces = piecesOf(own, figures.length);
	return figures.map(({ figure, inferred }, index) => ({
		...shared,
		...(pieces[index]?.includes(figure.text) ? { own: pieces[index] } : {}),
		...byInTurn(within, figures.length, clause, index),
		kind: 'target' as const,
		figure,
		inferred: inferred || carried,
	}));
}

/** A duty within a term from an event or once in a period: no figure, and no aim of the document. */
function dutyInTerm({ sentence, offset, start, clause }: ClauseIn): Aim | undefined {
	const [term] = termsIn(clause);
	if (!term || deadlinesIn(clause).length > 0) return undefined;
	const own = clause.replace(term.deadline.text, '').replace(/^[、的地]+/, '');
	if (!action.test(own)) return undefined;
	const quote = sentence.slice(start, start + clause.length);
	const [from, to] = [offset + start, offset + start + clause.length];
	const strength = strengthOf(own, quote, /有条件的/.test(own));
	return { kind: 'action', own, quote, start: from, end: to, by: term, strength, inferred: false };
}

/** 企业50家、项目5个: a list that names one figure in each part; the whole where parts and figures do not go one to one. */
function piecesOf(own: string, figures: number): readonly string[] {
	const pieces = own.split('、');
	return pieces.length === figures && figures > 1 ? pieces : Array.from({ length: figures }, () => own);
}

/** 2025年、2027年分别达到80%、100%: as many times as figures are meant in their order. */
function byInTurn(
	within: readonly DeadlineFound[],
	figures: number,
	clause: string,
	index: number,
): { readonly by?: DeadlineFound } {
	const by = within[index];
	return by && figures > 1 && within.length === figures && clause.includes('分别') ? { by } : {};
}

function strengthOf(own: string, quote: string, conditional: boolean): Target['strength'] {
	if (/力争|努力|争取|倾力/.test(quote)) return 'striven-for';
	if (conditional) return 'conditional';
	if (/优先/.test(own)) return 'preference';
	const [ahead = ''] = own.split(/鼓励|支持/, 1);
	return ahead.length < own.length && !/要|应|须|至少|用于/.test(ahead) && !/用于支持/.test(own)
		? 'encouraged'
		: 'required';
}

const dated = /20\d{2}年|\d{1,2}月(?:\d{1,2}日|底|末)|“十[三四五六]五”(?:期?末|期间)|全覆盖/g;

/** What stands in titles and numbers of documents is no date of an aim. */
function withoutTitles(text: string): string {
	return text.replace(/《[^《》]*》|[（(〔[][^（）()〔〕[\]]{0,30}号[）)〕\]]?|20\d{2}年修[订正]/g, (words) =>
		'　'.repeat(words.length),
	);
}

const bare =
	/(?:不低于|不少于|不得低于|不得少于|不超过|不高于|不得超过|达到|突破|控制在|[降减升提]至|[高加大少低]到)\d[\d.]*/g;

/** Dates, and numbers behind words of a bound whose unit is none that is known. */
function statedIn(text: string): { readonly start: number; readonly end: number }[] {
	return [...text.matchAll(dated), ...text.matchAll(bare)].map(({ 0: words, index }) => ({
		start: index,
		end: index + words.length,
	}));
}

/** Sentences with a quantity or a date that no aim covers. The terms of a procedure (十五日内) that an article sets are none. */
export function unreadIn(heading: string, text: string, aims: readonly Aim[], isArticle: boolean): string[] {
	const covered = (from: number, to: number) => aims.some(({ start, end }) => start <= from && to <= end);
	const sentences = [...text.matchAll(/[^。]+/g)].filter(({ 0: sentence, index }) => {
		if (penalty.test(sentence) || meaning.test(sentence) || standing.test(sentence)) return false;
		const plain = withoutTitles(sentence);
		const figures = measuredIn(plain).filter(({ type }) => !isArticle || type !== 'duration');
		return [...figures, ...statedIn(plain)].some(({ start, end }) => !covered(index + start, index + end));
	});
	const named =
		statedIn(heading).length > 0 ||
		measuredIn(heading).some(({ bound, type }) => type === 'ratio' || bound !== 'exact');
	return [...(named ? [heading] : []), ...sentences.map(([sentence]) => sentence)];
}
