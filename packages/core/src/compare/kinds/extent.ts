import { type Classifier, type EditContext, substantive } from './kind.js';

/** How much of something is meant, the whole first; words of one rank say the same. */
const shares: readonly RegExp[] = [
	/^(?:全体|全部|全额|所有的?|一切|凡|各类)$/,
	/^(?:大部分|多数|主要)$/,
	/^(?:一半|半数|半额|半)$/,
	/^(?:部分|少数|个别|少量|一定)$/,
];

/** How much: all of those entitled or of a sum against a part of them, the whole territory against places in it. */
export const extent: Classifier = (context) => share(context) ?? places(context);

function share({ field, from, to }: EditContext) {
	const [was, is] = [rankOf(from.replace(ownPlace, '')), rankOf(to.replace(ownPlace, ''))];
	// 各类经营主体 → 规模以上经营主体: all of them, and those of one kind.
	if (field === 'target' && was === 0 && is < 0 && qualifies(to))
		return substantive('population-narrowed', 'less-generous');
	if (field === 'target' && is === 0 && was < 0 && qualifies(from))
		return substantive('population-widened', 'more-generous');
	if (was < 0 || is < 0 || was === is) return undefined;
	const less = was < is;
	if (field === 'target')
		return less
			? substantive('population-narrowed', 'less-generous')
			: substantive('population-widened', 'more-generous');
	return substantive('percent-changed', 'unclear');
}

/** 全省各类: where they are is not how many of them. */
const ownPlace = /^[全本][省市县区州旗]/;

function qualifies(words: string): boolean {
	const own = words.replace(ownPlace, '');
	return own.length >= 2 && !/[，。；、户籍]/.test(own);
}

function rankOf(words: string): number {
	return shares.findIndex((rank) => rank.test(words));
}

const whole = /^(?:[全本][省市县区州旗]|各[市县区州旗])(?:行政区域|辖区|范围)?内?的?$/;
const part =
	/^(?:[本我全]?[省市县区州])?(?:试点|部分|示范|市辖|中心城|主城|建成|城|有条件的?|先行|重点)(?:[省市县区州]|城区|地区|乡镇|街道|社区|村|范围)+内?的?$/;

/** 全省 → 试点县区, 本市行政区域 → 本市市辖区: what held everywhere holds in some places; the level alone is no such matter. */
function places({ field, edit, from, to, stretch, before, after }: EditContext) {
	// 行政区域 and 市辖区 share characters: the words are read whole.
	const around = (text: string, span: typeof edit.left) => {
		const ahead = /[本全各][省市县区州旗]?$/.exec(text.slice(0, span.start))?.[0] ?? '';
		const behind = /^(?:行政)?区?域?内?/.exec(text.slice(span.end))?.[0] ?? '';
		return [
			text.slice(span.start, span.end),
			ahead + text.slice(span.start, span.end),
			ahead,
			behind,
		].flatMap((words, at) => (at < 2 ? [words, words + behind] : []));
	};
	const ours = around(stretch.left.cell.text, edit.left);
	const theirs = around(stretch.right.cell.text, edit.right);
	const narrower = ours.some((words) => whole.test(words)) && theirs.some((words) => part.test(words));
	const wider = ours.some((words) => part.test(words)) && theirs.some((words) => whole.test(words));
	if (narrower === wider || from + to === '' || before.left.length + after.left.length === 0)
		return undefined;
	if (field === 'target')
		return narrower
			? substantive('population-narrowed', 'less-generous')
			: substantive('population-widened', 'more-generous');
	return narrower
		? substantive('recognition-scope-narrowed', 'less-generous')
		: substantive('recognition-scope-widened', 'more-generous');
}
