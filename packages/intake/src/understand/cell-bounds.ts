import { beginsWord, cutsWord, tokenise } from '@qingdan/core';

/** Prepositions, adverbs and verbs with which a sentence on a service begins and a name of people does not go on. */
const openers =
	'为 对 向 给 由 按 面向 符合 持 依 凭 以(?![上下]) 用(?![人工]) 将 把 在(?!园|校|职|册|读|岗|编) 从(?!事|业) 每 经(?!济|营) 因 可 就 采 建 设 教 根据 参照 通过 结合 围绕 免费 免除 减免 减半 资助 补助 补贴 救助 奖励 奖补 购买 购置 安装 装配 更新 改造 修建 建设 新建 采取 组织 依托 依法 支持 鼓励 引导 推动 优先 优化 享受 办理 开通 登记 发放 给予 提供 开展 进行 建立 设立 实行 实施 落实 安排 举办 开设 配备 配置 增加 扩大(?![到至]) 提高 提升 推进 加强 完善 降低 采集 收回 拆除 随访 接受 凭证 应当 不得 至少 全额 定期 上门 最高 一次性 帮助 协助 扶持 免收 减收 征收 支付 拨付'
		.split(' ')
		.join('|');
/** Who acts in the content of a service. */
const actors = '政府|财政|社区|街道办|乡镇|村（|村委|居委|用人单位|医疗机构|受托';

const opener = new RegExp(`^(?:${openers})`);

const person =
	'(?:[人者员众军童儿属孤妻妇]|[农住低散贫困养商客搬]户|[学业新考师宿读科女]生|[居农村公渔牧市灾难移]民|[业户雇场店船]主|[职员民社务女军技]工|[老教律医技厨]师|对象|家庭|子女|儿女|妇女|夫妻|青年|少年|少女|人才|能手|能人|群体|群众|人口)';
/** How the name of those whom a service is for ends. */
const people = `(?:${person}|户|(?<!农)村|街道|乡镇|[单床]位|机构|企业|产业|行业|农场|组织|公司|合作社|旅行社|学校|高校|院校|职校|主体|个体|团体|集体|媒体|小区|社区|园区|部门|团队|市场|基地|平台|中心|门店|网点|大学|中学|小学|幼儿园|医院|协会|工会|商会)`;

const goesOn = new RegExp(`${people}）?(?:${openers}|${actors}|\\d)`, 'g');
/** 为残疾人提供服务的机构: what is done belongs to the name. */
const endsInPhrase = new RegExp(`的(?!${openers})[^，。；]{1,16}$`);
const last = new RegExp(`${people}(?:[（(][^（）()]*[）)])?。?$`);

/** People with whom the content of a service seldom begins, and any people of whom something is said at once. */
const served =
	'(?:老年?人|残疾人|儿童|幼儿|儿家庭|青年|学生|毕业生|寄宿生|人员|对象|公民|患者|农户|企业|农场主|儿和|户|未成年人|农民工|个人和组织|群体)';
const servedFirst = new RegExp(
	`^(?!${openers}|让|与)(?:[^，。；]{0,12}${served}|[^，。；]{0,14}(?<!每)(?:${person}|组织|合作社|主体)(?:${openers}))`,
);

/** Words after which a phrase cannot end. */
const unfinished = /(?:[和与及或的、，（以在为按从向把被将]|以及|或者|并且|每[人户]|(?<![初高])中)$/;

/** Words and marks with which no cell begins. */
const continued = /^(?:[，。、；：）》”%％‰℃]|的|[者们]|以[上下内外及]|上的|及以|和[与及]?[^谐平解睦]|与|或)/;

/**
 * Whether the seam between two neighbouring cells cannot be one, whatever the rest of the table looks like: a quantity or a
 * common word lies across it, the first cell ends where no phrase ends, or the second begins where none begins.
 */
export function isBrokenSeam(target: string, content: string): boolean {
	return (
		unfinished.test(target) || continued.test(content) || cutsAcross(target.slice(-16), content.slice(0, 16))
	);
}

function cutsAcross(before: string, after: string): boolean {
	if (before === '' || after === '') return false;
	const tokens = tokenise(before + after);
	const at = tokens.findIndex(({ end }) => end > before.length);
	if ((tokens[at]?.start ?? before.length) < before.length) return true;
	return !opener.test(after) && cutsWord(tokens, at);
}

/** Whether a text begins as cells of content do: with a word, a number or a name, and not in the middle of a word. */
export function beginsAtWord(text: string): boolean {
	return opener.test(text) || beginsWord(tokenise(text.slice(0, 16)), 0);
}

/** Whether a cell of content begins by naming people, as the end of the cell before it does. */
export function beginsWithPeople(text: string): boolean {
	return servedFirst.test(text);
}

/** Whether a cell ends by naming people or an organisation. */
export function endsWithPeople(text: string): boolean {
	return last.test(text);
}

/** Whether those whom a cell names are followed by what is done for them, and by no more people. */
export function goesOnBehindPeople(text: string): boolean {
	return [...text.matchAll(goesOn)].some(({ index, 0: words }) => {
		const rest = text.slice(index + words.length);
		return /[为向对给]$/.test(words) || !endsInPhrase.test(rest);
	});
}
