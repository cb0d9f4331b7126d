import type { BodyResolver } from '@qingdan/core';
import { isBody } from './bodies.js';
import { isDateLine } from './dates.js';
import type { Line } from './stream.js';

const brackets = '[〔［\\[【（(]';
const closing = '[〕］\\]】）)]';

/** A document number: agency, year, number. */
export const documentNumber = new RegExp(
	`([\\u4e00-\\u9fa5]{1,14}?[\\u4e00-\\u9fa5])(?:字)?${brackets}((?:19|20)\\d{2})${closing}(?:第)?(\\d{1,5})号`,
);

const form =
	'通知|意见|方案|办法|规定|条例|细则|清单|目录|决定|决议|规划|计划|措施|举措|纲要|要点|标准|规范|公告|通告|函|批复|法|制度|规程|指引|指南|分工|报告|预案|章程|守则|规则|解释|命令|(?<!代)表|政策|准则|公报|通报';
const suffix = '(?:[（(〔][^（）()〔〕]{1,24}[）)〕]){0,2}';
const formEnd = new RegExp(`(${form})${suffix}$`);

/** The kind of document that a title names (通知, 方案 …); undefined where the text is no title. */
export function formOf(title: string): string | undefined {
	return formEnd.exec(title.slice(-80).replace(/[》」』]$/, ''))?.[1];
}

/** Words that may be a title or part of one: no sentence, no list, no number before it. */
export function mayBeTitle({ text, marker, furniture }: Line): boolean {
	return (
		marker === undefined &&
		furniture === undefined &&
		!/[。；;！？!?，,：:]$/.test(text) &&
		!/[。；]/.test(text) &&
		[...text].length <= 90 &&
		!isDateLine(text)
	);
}

/** Whether a title goes on with this line. */
export function continuesTitle({ text }: Line): boolean {
	return (
		/^(?:的|及其?|和|与|、)/.test(text) ||
		/^[（(](?:试行|暂行|修订|修正|草案|征求意见稿|讨论稿|送审稿|(?:19|20)\d{2}(?:[—–-](?:19|20)\d{2})?年)[^（）()]{0,12}[）)]$/.test(
			text,
		)
	);
}

/** The red head of a document: 某某人民政府办公室文件. */
export function isLetterhead({ text, marker }: Line): boolean {
	return !marker && /^[\u4e00-\u9fa5（）()、]{3,60}文件$/.test(text);
}

/** The number of an order: 商务部令2007年第15号, 国务院令第722号. */
export const orderNumber =
	/^[（(]?([\u4e00-\u9fa5]{2,24}令)[（(]?(?:((?:19|20)\d{2})年)?[）)]?第?(\d{1,5})号[）)]?/;

/** A title on the line of an order's number. */
export function titleBehindNumber(text: string): string | undefined {
	const rest = text.replace(orderNumber, '');
	return rest !== text && formOf(rest) !== undefined ? rest : undefined;
}

/** A line that is a document number and no more. */
export function isNumberLine({ text }: Line): boolean {
	const order = orderNumber.exec(text)?.[0];
	if (order !== undefined && (text.length - order.length <= 2 || titleBehindNumber(text) !== undefined))
		return true;
	const found = documentNumber.exec(text);
	return (
		found !== null &&
		found.index <= 1 &&
		text.replace(found[0], '').replace(/^(?:发文字号|文号)[:：]?/, '').length <= 2
	);
}

/** Lines of facts that a web page sets around a document: 索引号：…, 发布日期：…. */
export function isPageFact({ text, marker }: Line): boolean {
	return (
		!marker &&
		/^(?:索引号|信息索引号?|公开(?:目录|形式|方式|程序)|政策解读|(?:入库|录入|更新|发稿|上传|发布)?时间|入库日期|日期|字体|阅读|信息分类|文件编号|制发机关|(?:访问|阅读|点击|浏览)(?:次数|量|数)|字[体号](?:大小)?|主题分类|主题词|分类|体裁|组配分类|公开(?:日期|时限|范围|责任部门|主体)|发文(?:机关|机构|单位|日期|字号)|发布(?:机构|单位|日期|时间)|成文日期|生成日期|生效日期|有效性|效力状态|时效性|来源|信息来源|文章来源|作者|打印|名称|标题|文号|发文字号|有效期|统一编号|信息名称|政策咨询(?:机关|电话)|效力|废止日期|施行日期|关键词|服务对象分类|信息分类|体裁分类|发布文号|题名|阅读次数|访问量|内容概述)[:：]/.test(
			text,
		)
	);
}

/** What an editor of a web page adds below a text. */
export function isEditorLine({ text, marker }: Line): boolean {
	return (
		!marker &&
		(/^(?:当前位置|(?:您)?(?:的|现在的|所在的|所在)?位置|责任编辑|编辑|责编|审核|审签|校对|供稿|撰稿|监制|初审|复审|终审|作者|摄影|下载地址|采集时间|分享到?)[:：]/.test(
			text,
		) ||
			/^(?:Copy\s?right|(?:网站)?主办(?:单位)?[:：][^，。；]{2,40}(?:联系电话|地址|邮编|备案|标识码)|©|版权所有|网站标识码|[^，。；]{0,8}ICP备)/i.test(
				text,
			) ||
			/^(?:责任编辑|[[【]字[体号]|扫一扫|分享到|[[【]?(?:打印|关闭|收藏|纠错|返回顶部)|首页$|\|打印)/.test(
				text,
			)) &&
		[...text].length <= 60
	);
}

/** A line that is drawn between parts of a text: ———, ****. */
export function isDivider({ text }: Line): boolean {
	return /^(?:-{3,}|={3,}|_{3,}|\*{3,}|~{3,}|—{3,}|─{3,}|━{3,}|…{2,})$/.test(text);
}

/** Where the links to other pages begin. */
export function beginsRelatedLinks({ text, marker }: Line): boolean {
	return (
		!marker &&
		/^(?:相关(?:信息|链接|文件|解读|阅读|附件|稿件|政策|新闻|报道)|附件下载|上一篇|下一篇|友情链接|政策解读链接|延伸阅读)[:：]?/.test(
			text,
		) &&
		[...text].length <= 30
	);
}

/** What stands right below a title: a remark in brackets, or when and by whom a law was passed. */
export function isHistory(line: Line): boolean {
	const { text, marker } = line;
	return (
		!marker &&
		((/^[（(].*[）)]$/.test(text) && [...text].length <= 400) ||
			isEnactment(line) ||
			/^(?:19|20)\d{2}年\d{1,2}月\d{1,2}日[,，]?[\u4e00-\u9fa5]{2,20}$/.test(text))
	);
}

/** When and by whom a law was passed, published or amended, on a line of its own. */
export function isEnactment({ text, marker }: Line): boolean {
	return (
		!marker &&
		/^[（(]?(?:19|20)\d{2}年\d{1,2}月\d{1,2}日[^，。；]{4,80}(?:通过|公布|发布|批准|修正|修订)(?:[^。；]{0,2000}(?:通过|公布|发布|批准|修正|修订))?[）)]?$/.test(
			text,
		)
	);
}

/** How the document is disclosed. */
export function isDisclosure({ text, marker }: Line): boolean {
	const bare = text.replace(/^[（(]|[）)]$/g, '');
	return (
		!marker &&
		[...bare].length <= 24 &&
		/^(?:此件|本件|此文)?[^，。；>]{0,4}(?:公开发布|主动公开|依申请公开|不予公开|删减后公开|全文公开)$|^(?:此件|本件|此文)不?公开$|^(?:公开(?:方式|属性|类别|形式)|信息公开选项)[:：].{0,8}公开$/.test(
			bare,
		)
	);
}

/** Whom copies go to. */
export function isCopies({ text }: Line): boolean {
	return /^(?:抄送|抄报|分送|主送)[:：]/.test(text) || /^抄送$/.test(text);
}

/** Who printed the document and when. */
export function isPrinting({ text }: Line): boolean {
	return /日印发[。]?$/.test(text) && [...text].length <= 60;
}

/** To whom the document goes: 各市人民政府，…： */
export function isAddressees({ text, marker }: Line): boolean {
	return (
		!marker &&
		/[:：]$/.test(text) &&
		!/[。；]/.test(text) &&
		[...text].length <= 400 &&
		/[各县市区省局委厅部办门位司府关院校处]/.test(text) &&
		!/^附/.test(text) &&
		!/如下[^，。]{0,8}[:：]$|^(?:为|根据|按照|依据|经|现)/.test(text)
	);
}

/** The label that begins an annex: 附件2. */
export function annexLabel({ text }: Line): { number: number | undefined; title: string } | undefined {
	if (text.length > 200) return undefined;
	const found =
		/^[（(]?附(?:件|表|录)\s*[（(]?([\d]{1,2}|[一二三四五六七八九十]{1,3})?[）)]?(?:[:：.．、—-]+|$)?(.*?)$/.exec(
			text,
		);
	if (!found) return undefined;
	const [, number, title = ''] = found;
	if ([...title].length > 80 || /[。；]/.test(title)) return undefined;
	const value =
		number === undefined
			? undefined
			: /\d/.test(number)
				? Number(number)
				: '一二三四五六七八九十'.indexOf(number) + 1;
	return { number: value, title };
}

/** How the names of organisations end. */
export const organisationEnd =
	/(?:政府|办公厅|办公室|委员会|厅|局|委|部|院|会|中心|人行|银行|总队|支队|联合会|总工会|团委|党委|集团)$/;

/** The name of who signs, on a line of its own. */
export function isSigner({ text, marker, headingLevel }: Line, bodies: BodyResolver): boolean {
	return (
		!marker &&
		headingLevel === undefined &&
		[...text].length <= 40 &&
		!/[，。；：:、]/.test(text) &&
		(isBody(text, bodies) || organisationEnd.test(text))
	);
}

/** Whether two titles name one document, what stands in brackets aside. */
export function sameName(one: string, other: string): boolean {
	const bare = (text: string) => text.replace(/[（(][^（()）]*[）)]/g, '').replace(/《|》/g, '');
	return bare(one).endsWith(bare(other)) || bare(other).endsWith(bare(one));
}
