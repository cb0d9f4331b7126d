import { levelsIn } from './authority.js';
import { type Classifier, type EditContext, substantive } from './kind.js';

/** Where money comes from: 公益金, 财政, 所需资金由…负担. */
const source =
	/公益金|慈善基金|社会捐赠|(?:所需|专项)(?:资金|经费)|财政[^，。；]{0,12}(?:负担|承担|安排|支付|保障|列支|解决|补助|预算)|(?:资金|经费)[^，。；]{0,8}(?:负担|承担|列支|安排)/;

/** Who pays, and a source of money that only one side names. */
export const funding: Classifier = (context) => {
	const { from, to } = context;
	const shifted = shift(context);
	if (shifted) return shifted;
	if (to === '' && source.test(from)) return substantive('funding-source-dropped', 'unclear');
	if (from === '' && source.test(to)) return substantive('funding-source-added', 'unclear');
	return undefined;
};

const person =
	/^(?:个人|本人|家庭|老年人|老人|服务对象|使用者|用户|承租人|申请人|居民|农户|参保人|患者|学生|监护人)(?:自行|自费)?$/;
const office =
	/^(?:各级)?(?:省|市|县|区|本级|同级|所在地)?(?:级)?(?:人民)?(?:政府|财政|财政资金|公益金)(?:部门)?$/;
const pays = /^(?:自行|全额|予以)?(?:负担|承担|支付|自付|缴纳|解决|出资)/;

/** Who bears a cost, by whatever key: 省、市财政按7:3比例分担. */
const bearer =
	/^([^，。；按]{1,16}?)(?:按[^，。；]{1,12}?)?(?:自行|全额|共同|予以)?(?:负担|承担|分担|支付|自付|缴纳|解决|出资)/;

/** 由个人承担 → 由政府承担, 由省、市按比例分担 → 由个人承担, 由供热单位承担 → 由用户承担: another pays. */
function shift({ from, to, before, after }: EditContext) {
	const clause = (text: string) => /^[^，。；]*/.exec(text)?.[0] ?? '';
	const payer = (ahead: string, words: string) =>
		ahead.endsWith('由') ? bearer.exec(words)?.[1] : undefined;
	const [was, is] = [
		payer(before.left, from + clause(after.left)),
		payer(before.right, to + clause(after.right)),
	];
	if (was && is && person.test(was) !== person.test(is))
		return substantive('funding-payer-shifted', person.test(is) ? 'less-generous' : 'more-generous');
	// 由省、市财政分担 → 由县级财政承担: those who bore a part bear none, or some of them still do.
	const [levels, others] = [was, is].map((words) =>
		words && /财政|政府/.test(words) ? levelsIn(words) : [],
	);
	if (levels && others && levels.length > 0 && others.length > 0 && was !== is) {
		const stays = others.filter((level) => levels.includes(level)).length;
		if (stays === 0) return substantive('funding-payer-shifted', 'unclear');
		if (stays === others.length && stays < levels.length && from !== '' && to !== '')
			return substantive('authority-level-dropped', 'unclear');
	}
	const costs = [before.left, before.right].every((text) => /[费款金]用?[^，。；]{0,6}由$/.test(text));
	if (costs && was && is && was !== is && !office.test(was) && !office.test(is))
		return substantive('funding-payer-shifted', 'unclear');
	if (!pays.test(after.left) || !pays.test(after.right)) return undefined;
	if (person.test(from) && office.test(to)) return substantive('funding-payer-shifted', 'more-generous');
	if (office.test(from) && person.test(to)) return substantive('funding-payer-shifted', 'less-generous');
	if (office.test(from) && office.test(to)) return substantive('funding-payer-shifted', 'unclear');
	return costs && was && is && was !== is ? substantive('funding-payer-shifted', 'unclear') : undefined;
}
