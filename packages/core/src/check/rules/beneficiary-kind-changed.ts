import { rule } from '../rule.js';

const kindsOf = (text: string) =>
	[/家庭成员|家属/, /家庭/, /机构|单位|组织/].findIndex((pattern) => pattern.test(text));

/** The benefit goes to somebody else than before: the person, the family, a member of it, an institution. */
export const beneficiaryKindChanged = rule({
	ids: ['beneficiary-kind-changed'],
	area: 'population',
	stage: 2,
	weights: ['warning', 'warning', 'info', '-'],
	mirror: 'symmetric',
	takes: ({ field, from, to, kind, right }, { draft }) => {
		if (field !== 'target' || kind.startsWith('conditional-') || kind.startsWith('list-')) return undefined;
		const [was, is] = [from?.text ?? '', to?.text ?? ''];
		// A member of a list that went or came is one circle less or more.
		if (/^、|、$/.test(was + is) && (was === '' || is === '')) return undefined;
		if (was.length > 12 || is.length > 12) return undefined;
		// A condition about the family (低保家庭中的) is no other beneficiary: what ends the phrase counts.
		const ends = (text: string) => /(?:家庭成员|家属|家庭|机构)$/.test(text);
		// 低保家庭高校毕业生: what another noun follows says whose it is.
		const target = draft.items.find(({ item }) => item.number === right[0])?.item.target ?? '';
		if (is !== '' && to && /^[^，。；、和及与或的中等（]/.test(target.slice(to.end))) return undefined;
		const moved = (ends(was) || ends(is)) && kindsOf(was) !== kindsOf(is);
		return moved ? { rule: 'beneficiary-kind-changed' } : undefined;
	},
	examples: [
		{
			field: 'target',
			parent: '失能老年人',
			child: '失能老年人家庭成员',
			found: ['beneficiary-kind-changed'],
		},
		{ field: 'target', parent: '失能老年人', child: '失能老年人', found: [] },
	],
});
