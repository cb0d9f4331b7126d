import { figuresIn } from '../../text/figure.js';
import { type Classified, type EditContext, substantive } from './kind.js';

const all = /^(?:全额|全部|足额|全数)$/;
/** What a share is a share of. */
const base = /(?:标准|工资|价格|费用|金额|收入|待遇|水平|成本)$/;
const ofBase = /^的(?=\d|百分之|[二三四五六七八九十]分之)/;

/** 全额 → 50%, 按最低工资标准 → 按最低工资标准的80%: a share where the whole was, and the whole where a share was. */
export function wholeShare({ from, to, before, after }: EditContext): Classified | undefined {
	const share = (words: string) => {
		const [only, ...others] = figuresIn(words).filter(({ type }) => type === 'ratio');
		return only && others.length === 0 ? (only.value ?? undefined) : undefined;
	};
	const told = (value: number | undefined, less: boolean) =>
		value === undefined || value === 1
			? undefined
			: substantive('percent-changed', value < 1 === less ? 'less-generous' : 'more-generous');
	if (all.test(from) || (from === '' && ofBase.test(to) && base.test(before.right)))
		return told(share(to), true);
	if (all.test(to) || (to === '' && ofBase.test(from) && base.test(before.left)))
		return told(share(from), false);
	return key(from, to, after);
}

const parts = /\d{1,3}(?:[:：∶]\d{1,3}){1,3}/;

/** 按5:3:2 → 按6:4比例承担: the key by which those who pay share the cost. */
function key(from: string, to: string, after: EditContext['after']): Classified | undefined {
	const [was, is] = [parts.exec(from)?.[0], parts.exec(to)?.[0]];
	const pays = /承担|负担|分担|配套|出资|拨付/;
	if (!was || !is || was === is || !pays.test(`${after.left.slice(0, 12)}${from}`)) return undefined;
	return substantive('funding-payer-shifted', 'unclear');
}
