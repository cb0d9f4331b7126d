import type { Vocabulary } from '@qingdan/core';
import { shortRegionName } from '@qingdan/core';
import type { Parameter, Population } from '@qingdan/schema';

/** A population as words state it. */
export interface PopulationReading {
	readonly population: Population;
	/** words that no part of the reading stands for; none where it is sure */
	readonly left: string;
}

interface Term {
	readonly start: number;
	readonly end: number;
	readonly node: Population;
	/** what may be listed side by side: traits of one sort */
	readonly category: string;
	readonly name: string;
}

/** Words that end the name of people. */
const people = /(?:人员?|对象|家庭|成员|户|儿童|居民|学生|职工|群众|遗属|军人)$/;
/** Clauses that go on with the people before them. */
const goesOn = /^(?:或者|且|并|有条件|其中|但|含|包括|不|可|由|以|无)/;

/**
 * Reads a population from words: household, ages and grades of the row, traits of the vocabulary. Traits that a 、 or 和 joins
 * are alternatives, everything else holds together; clauses that ； or 或者 parts, or a comma behind the name of people, are
 * alternatives of each other. A household at the head holds for all of them.
 * @param parameters the quantities of the cell, which ages and grades refer to
 */
export function populationOf(
	text: string,
	parameters: readonly Parameter[],
	region: string | null,
	vocabulary: Vocabulary,
): PopulationReading | undefined {
	const words = text.replace(/[。]$/, '');
	if (/^(?:全体|所有|全部)(?:居民|群众|市民|公民|城乡居民|对象)$/.test(words))
		return { population: { everyone: true }, left: '' };
	const read = clausesOf(words).map((clause) => clauseOf(clause, parameters, region, vocabulary));
	const nodes = read.flatMap((one) => (one.nodes.length > 0 ? [one.nodes] : []));
	if (nodes.length === 0 || nodes.length < read.length) return undefined;
	const left = read.map((one) => one.left).join('');
	const [first = []] = nodes;
	const outside = first.filter((node) => node.household !== undefined);
	if (nodes.length === 1 || outside.length === 0) return { population: anyOf(nodes.map(allOf)), left };
	const within = nodes.map((list) => list.filter((node) => node.household === undefined));
	return {
		population: allOf([...outside, anyOf(within.filter(({ length }) => length > 0).map(allOf))]),
		left,
	};
}

function anyOf(nodes: readonly Population[]): Population {
	return nodes.length === 1 ? (nodes[0] as Population) : { any: [...nodes] };
}

function allOf(nodes: readonly Population[]): Population {
	return nodes.length === 1 ? (nodes[0] as Population) : { all: [...nodes] };
}

/** Parts words into clauses that name people each. */
function clausesOf(text: string): string[] {
	const clauses: string[] = [];
	for (const piece of text.split(/[；;]|，以及|，或者(?!其)|(?<=人|人员|对象)或者(?![^，]*无)/)) {
		for (const [at, phrase] of piece.split('，').entries()) {
			const above = clauses.at(-1);
			const another =
				at === 0 ||
				(above !== undefined && people.test(above) && people.test(phrase) && !goesOn.test(phrase));
			if (another) clauses.push(phrase);
			else clauses[clauses.length - 1] = `${above}，${phrase}`;
		}
	}
	return clauses;
}

function clauseOf(
	text: string,
	parameters: readonly Parameter[],
	region: string | null,
	vocabulary: Vocabulary,
): { nodes: Population[]; left: string } {
	const quantities = quantitiesIn(text, parameters);
	const fixed = [...quantities, ...household(text, region, vocabulary)];
	const terms = [...fixed, ...traits(text, vocabulary, fixed)].sort((a, b) => a.start - b.start);
	const groups: Term[][] = [];
	for (const term of terms) {
		const last = groups.at(-1)?.at(-1);
		if (last && areAlternatives(last, term, text.slice(last.end, term.start))) groups.at(-1)?.push(term);
		else groups.push([term]);
	}
	const nodes = groups.flatMap((group) => {
		const [only] = group;
		return group.length === 1 && only?.node.all ? only.node.all : [anyOf(group.map(({ node }) => node))];
	});
	const older = nodes.some(({ trait }) => trait === 'older-person');
	const ages = quantities.some(({ node }) => node.age !== undefined || node.any !== undefined);
	const saysOlder = terms.some(({ name, node }) => name.endsWith('老年人') && node.trait !== 'older-person');
	// 老年人 says nothing beside an age.
	const telling = ages ? nodes.filter(({ trait }) => trait !== 'older-person') : nodes;
	return {
		nodes: !ages && !older && saysOlder ? [...telling, { trait: 'older-person' }] : telling,
		left: wordsLeft(text, terms),
	};
}

/** Whether two neighbours stand for each other: 高龄、失能; 失能（失智）; 无…，或者其…无…. */
function areAlternatives(one: Term, other: Term, between: string): boolean {
	if ([one, other].some(({ category }) => category === 'household' || category === 'quantity')) return false;
	if (/^，?或者?其?$/.test(between)) return true;
	if (one.name.startsWith('无') && other.name.startsWith('无')) return false;
	return /^(?:[^，。]{0,4}[、和或及]|[、和或及][^，。]{0,6}的|（|等)$/.test(between) && between !== '的';
}

const functional =
	/家庭|人员|对象|户籍|城乡|居民|范围|纳入|或者|及以上|以上|被?评定为|等级|[的中和及或与且等、，；。（）()人其在]/g;

/** What is left of the words once terms and words of grammar are gone. */
function wordsLeft(text: string, terms: readonly Term[]): string {
	let left = '';
	let at = 0;
	for (const { start, end } of terms) {
		if (start > at) left += text.slice(at, start);
		at = Math.max(at, end);
	}
	return (left + text.slice(at)).replace(functional, '');
}

function quantitiesIn(text: string, parameters: readonly Parameter[]): Term[] {
	const term = ({ id, type, quote }: Parameter, start: number): Term => ({
		start,
		end: start + quote.length,
		node: type === 'age' ? { age: id } : { grade: id },
		category: 'quantity',
		name: quote,
	});
	const found = parameters.flatMap((parameter) => {
		const start = text.indexOf(parameter.quote);
		return start >= 0 && (parameter.type === 'age' || parameter.type === 'grade')
			? [term(parameter, start)]
			: [];
	});
	return found.flatMap((one, index): Term[] => {
		const next = found[index + 1];
		// 60周岁（女性55周岁）以上: the second age holds for one sex alone.
		const sex = next && next.start < one.end ? /^(男|女)/.exec(next.name)?.[1] : undefined;
		if (next && sex)
			return [
				{
					...one,
					end: next.end,
					node: { any: [one.node, { all: [{ sex: sex === '女' ? 'female' : 'male' }, next.node] }] },
				},
			];
		const above = found[index - 1];
		return above && one.start < above.end ? [] : [one];
	});
}

/** 本县户籍, 盘锦户籍: the household of the document's own region. */
function household(text: string, region: string | null, { regions }: Vocabulary): Term[] {
	if (region === null) return [];
	const name = regions.regions[region];
	const own = name === undefined ? [] : [name, shortRegionName(name)];
	const found = new RegExp(
		`(?:本[省市县区州旗]|我[省市县区州旗]|全[省市县区]${own.map((one) => `|${one}`).join('')})(?:[的城乡]*)?户籍`,
	).exec(text);
	if (!found) return [];
	const [words] = found;
	return [
		{
			start: found.index,
			end: found.index + words.length,
			node: { household: region },
			category: 'household',
			name: words,
		},
	];
}

/** Traits from left to right, the longest name at each place. */
function traits(text: string, { terms }: Vocabulary, taken: readonly Term[]): Term[] {
	const names = terms.traits
		.flatMap(({ id, category, names: all }) => all.map((name) => ({ id, category, name })))
		.sort((a, b) => b.name.length - a.name.length);
	const found: Term[] = [];
	for (let start = 0; start < text.length; start++) {
		const inside = taken.find((one) => one.start <= start && start < one.end);
		if (inside) {
			start = inside.end - 1;
			continue;
		}
		const name = names.find((one) => text.startsWith(one.name, start));
		// 残疾等级 is a scale, nobody's trait.
		if (!name || text.startsWith('等级', start + name.name.length)) continue;
		const end = start + name.name.length;
		// 困难残疾 says two things: the trait that it names and the one that ends it.
		const second = names.find(
			(one) => one.category !== name.category && one.category !== 'age-group' && name.name.endsWith(one.name),
		);
		const node = second ? { all: [{ trait: name.id }, { trait: second.id }] } : { trait: name.id };
		found.push({ start, end, node, category: name.category, name: name.name });
		start = end - 1;
	}
	return found;
}
