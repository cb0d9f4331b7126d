import type { ChangeKind } from '../../comparison.js';
import { closesWithSeparator, membersOf, opensWithSeparator } from '../../text/enumeration.js';
import { traitsIn } from '../../text/traits.js';
import { type Classified, type Classifier, type EditContext, folded, substantive } from './kind.js';

/** The members that an edit takes from a list and puts into it. */
export interface MemberEdit {
	readonly dropped: readonly string[];
	readonly added: readonly string[];
}

/** Members of a list that 、 and conjunctions part. */
export const enumeration: Classifier = (context) => {
	const members = memberEdit(context);
	return members && listVerdict(members, context);
};

/** Marks that end a clause: no list reaches across them. */
const clauseMark = /[，。；：！？]/;
/** Where a member of a list can begin and end, beside the marks that part the list. */
const begins = /(?:^|[，。；：（“的、])$/;
const ends = /^(?:$|[、，。；）”]|等|的|中|老年|家庭|人员|群体)/;

/** Whole members of a list that an edit adds, drops or replaces; undefined where the edit is no matter of a list. */
export function memberEdit({ from, to, before, after }: EditContext): MemberEdit | undefined {
	if (clauseMark.test(from + to)) return undefined;
	if (from !== '' && to !== '') {
		const several = [from, to].every((words) => membersOf(words).length > 1) && (from + to).includes('、');
		const goesOn =
			[before.left, before.right].every((text) => text.endsWith('、')) ||
			[after.left, after.right].every((text) => text.startsWith('、'));
		if (several && goesOn) return { dropped: membersOf(from), added: membersOf(to) };
		const bounded = (ahead: string, behind: string) =>
			(begins.test(ahead) || closesWithSeparator(ahead)) && (ends.test(behind) || opensWithSeparator(behind));
		const listed = [
			[before.left, after.left],
			[before.right, after.right],
		].every(
			([ahead = '', behind = '']) =>
				bounded(ahead, behind) && (ahead.endsWith('、') || behind.startsWith('、')),
		);
		return listed ? { dropped: membersOf(from), added: membersOf(to) } : undefined;
	}
	const [words, ahead, behind] =
		from === '' ? [to, before.right, after.right] : [from, before.left, after.left];
	const comma = words.startsWith('、') || words.endsWith('、');
	const joined =
		opensWithSeparator(words) && membersOf(words).length > 0 && (ends.test(behind) || ahead.endsWith('、'));
	const between = closesWithSeparator(words) && begins.test(ahead) && behind !== '';
	if (!comma && !joined && !between) return undefined;
	const members = membersOf(words);
	return from === '' ? { dropped: [], added: members } : { dropped: members, added: [] };
}

/** Lists of these traits have kinds of their own. */
const tightened: Readonly<Record<string, ChangeKind>> = {
	hardship: 'hardship-tightened',
	ability: 'ability-tightened',
};
const loosened: Readonly<Record<string, ChangeKind>> = {
	hardship: 'hardship-loosened',
	ability: 'ability-loosened',
};

/** What it means that a list loses members and gains others; in whatever order it stands. */
export function listVerdict(
	members: MemberEdit,
	{ field, vocabulary }: Pick<EditContext, 'field' | 'vocabulary'>,
): Classified {
	const dropped = without(members.dropped, members.added);
	const added = without(members.added, members.dropped);
	if (dropped.length === 0 && added.length === 0) return folded('term-equivalent', 'orthographic');
	const people = field === 'target';
	const category = people
		? categoryOf([...dropped, ...added], (member) => traitsIn(member, vocabulary.terms))
		: undefined;
	const more = { members: { dropped, added } };
	if (dropped.length === 0)
		return substantive(
			loosened[category ?? ''] ?? 'list-member-added',
			people ? 'more-generous' : 'unclear',
			more,
		);
	if (added.length === 0)
		return substantive(
			tightened[category ?? ''] ?? 'list-member-dropped',
			people ? 'less-generous' : 'unclear',
			more,
		);
	return substantive('list-member-dropped', 'unclear', { ...more, facets: ['list-member-added'] });
}

/** Each member of a list counts as often as it stands. */
function without(members: readonly string[], others: readonly string[]): string[] {
	const left = [...others];
	return members.filter((member) => {
		const at = left.indexOf(member);
		if (at >= 0) left.splice(at, 1);
		return at < 0;
	});
}

/** The one category that all members are of. */
function categoryOf(
	members: readonly string[],
	traits: (member: string) => readonly { category: string; words: string }[],
): string | undefined {
	const categories = members.map((member) => {
		const [only, ...others] = traits(member);
		return only && others.length === 0 && only.words === member ? only.category : undefined;
	});
	return new Set(categories).size === 1 ? categories[0] : undefined;
}
