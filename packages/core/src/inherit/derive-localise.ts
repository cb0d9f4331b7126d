import type { Draft, Item } from '@qingdan/schema';
import type { Vocabulary } from '../corpus.js';
import { bodyResolver } from '../text/body.js';
import { divisionNames, householdForms, localisation, type Seat } from './localisation.js';

type Localise = NonNullable<Draft['localise']>;

/** Ways of naming the divisions of a county level. */
const divisionForms = ['县（市、区）', '县（区）', '县（市）', '市（县、区）', '县市区', '县区', '区县'];

/**
 * The localisation between a parent's items and the child's: by the vocabularies, with the names that the child writes
 * otherwise as exceptions. What most of the items have is the rule; the rest are operations.
 */
export function deriveLocalise(
	pairs: readonly (readonly [Item, Item])[],
	parent: Seat,
	child: Seat,
	vocabulary: Vocabulary,
): Localise {
	const place =
		parent.region !== null && child.region !== null
			? { region: { from: parent.region, to: child.region } }
			: {};
	const regular = localisation(parent, child, place, vocabulary);
	const bodies = irregularBodies(pairs, parent, child, regular.body, vocabulary);
	const household = irregularHousehold(pairs, parent, child, vocabulary);
	const divisions = irregularDivisions(pairs, parent, child, vocabulary);
	return {
		...place,
		...(household ? { household } : {}),
		...(Object.keys(bodies).length > 0 ? { bodies } : {}),
		...(divisions ? { divisions } : {}),
	};
}

function irregularBodies(
	pairs: readonly (readonly [Item, Item])[],
	parent: Seat,
	child: Seat,
	here: (printed: string) => string,
	vocabulary: Vocabulary,
): Record<string, string> {
	const resolver = bodyResolver(vocabulary);
	const votes = new Map<string, Map<string, number>>();
	for (const [left, right] of pairs) {
		for (const printed of left.departments) {
			const body = resolver.resolveEntry(printed);
			if (!body || body.level !== parent.level) continue;
			const same = right.departments.filter((name) => {
				const other = resolver.resolveEntry(name);
				return other?.body === body.body && other.level === child.level;
			});
			if (same.length !== 1) continue;
			const mine = votes.get(printed) ?? new Map<string, number>();
			mine.set(same[0] as string, (mine.get(same[0] as string) ?? 0) + 1);
			votes.set(printed, mine);
		}
	}
	return Object.fromEntries(
		[...votes].flatMap(([printed, names]): [string, string][] => {
			const most = favourite(names, here(printed));
			return most === here(printed) ? [] : [[printed, most]];
		}),
	);
}

function irregularHousehold(
	pairs: readonly (readonly [Item, Item])[],
	parent: Seat,
	child: Seat,
	vocabulary: Vocabulary,
): Localise['household'] {
	const forms = new Map(householdForms(parent, child, vocabulary.regions));
	const known = [...new Set(forms.values())].sort((a, b) => b.length - a.length);
	for (const [from, to] of forms) {
		const names = new Map<string, number>();
		for (const [left, right] of pairs) {
			if (!(left.target ?? '').includes(from)) continue;
			const found = known.find((form) => (right.target ?? '').includes(form));
			if (found) names.set(found, (names.get(found) ?? 0) + 1);
		}
		const most = favourite(names, to);
		if (most !== to) return { from, to: most };
	}
	return undefined;
}

function irregularDivisions(
	pairs: readonly (readonly [Item, Item])[],
	parent: Seat,
	child: Seat,
	{ regions }: Vocabulary,
): Localise['divisions'] {
	const regular = new Map(divisionNames(parent, child, regions));
	const irregular = divisionForms.flatMap((from): [string, string][] => {
		const names = new Map<string, number>();
		for (const [left, right] of pairs) {
			if (!(left.content ?? '').includes(from)) continue;
			const found = divisionForms.find((form) => (right.content ?? '').includes(form));
			if (found) names.set(found, (names.get(found) ?? 0) + 1);
		}
		const most = favourite(names, regular.get(from) ?? from);
		return most === (regular.get(from) ?? from) ? [] : [[from, most]];
	});
	return irregular.length > 0 ? Object.fromEntries(irregular) : undefined;
}

/** The name that most items have; the regular one where no other has more. */
function favourite(names: ReadonlyMap<string, number>, regular: string): string {
	return [...names].reduce<[string, number]>(
		(best, [name, count]) => (count > best[1] ? [name, count] : best),
		[regular, names.get(regular) ?? 0],
	)[0];
}
