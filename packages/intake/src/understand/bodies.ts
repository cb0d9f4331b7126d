import type { BodyResolver } from '@qingdan/core';
import { plain } from './plain.js';

const hard = /[、，,；;／/]/;
const soft = /[\s\u3000]+/;
const organisation =
	/(?:局|委|厅|部|办|院|会|联|心|府|队|行|社|司|所|站|处|科|室|组|团|馆|校|位|门|构|关|业|县|区|市|镇|乡|道|村|企|体|人)$/;

/** The name of a body without what is said of it: 各 before, 等 after. */
function bareBody(name: string): string {
	return name
		.replace(/^(?:各有关|各相关|各|由)(?=.{2})/, '')
		.replace(/(?:等(?:有关|相关)?(?:部门|单位)?|按职责分工负责|负责|牵头)$/, '');
}

/** Whether the vocabulary knows a body by this name as printed. */
export function isBody(name: string, bodies: BodyResolver): boolean {
	return [name, name.replace(/^各/, ''), bareBody(name)].some(
		(one) => one !== '' && bodies.resolve(one) !== undefined,
	);
}

/** Whether a name that the vocabulary need not know ends as names of bodies do. */
export function looksLikeBody(name: string): boolean {
	return (
		/^[\u4e00-\u9fa5（）()、]{3,40}$/.test(name) &&
		/(?:局|委|厅|部|办|院|会|联|中心|政府|队|行|公司|社|司|所|办事处|站|处|部门|单位|机构|法院|检察院)$/.test(
			name,
		)
	);
}

interface Atom {
	readonly text: string;
	/** what parts it from the atom before */
	readonly before: string;
}

/**
 * The bodies of a cell or a bracket in printed order. They are parted by 、，；, by line breaks and by spaces; a name that is
 * broken over lines, or holds a 、 itself (各市、县（市、区）政府), is known by the vocabulary.
 */
export function splitBodies(raw: string, bodies: BodyResolver): string[] {
	const atoms = atomsOf(raw);
	const names: string[] = [];
	for (let at = 0; at < atoms.length; ) {
		const length = longestKnown(atoms, at, bodies) ?? unknownLength(atoms, at);
		const name = joined(atoms.slice(at, at + length)).replace(/等$/, '');
		if (name !== '') names.push(name);
		at += length;
	}
	return names;
}

/** A word that is set wide is one word: 公 安. */
function unspaced(raw: string): string {
	return /^\s*[\u4e00-\u9fa5](?:[ \u3000]{1,4}[\u4e00-\u9fa5]){1,3}\s*$/.test(raw) ? plain(raw) : raw;
}

/** Cuts at separators that stand outside brackets. */
function atomsOf(raw: string): Atom[] {
	const atoms: Atom[] = [];
	let depth = 0;
	let text = '';
	let before = '';
	const close = (separator: string) => {
		const clean = plain(text);
		if (clean !== '') {
			atoms.push({ text: clean, before });
			before = '';
		}
		text = '';
		if (separator !== '' && (before === '' || soft.test(before))) before = separator;
	};
	for (const char of unspaced(raw)) {
		if (/[（(〔［[]/.test(char)) depth++;
		if (/[）)〕］\]]/.test(char)) depth = Math.max(0, depth - 1);
		if (depth === 0 && hard.test(char)) close(char);
		else if (depth === 0 && soft.test(char)) close(' ');
		else text += char;
	}
	close('');
	return atoms;
}

function joined(atoms: readonly Atom[]): string {
	return atoms
		.map(({ text, before }, index) => (index === 0 || before === ' ' ? text : before + text))
		.join('');
}

/** How many atoms from here make a known name, the longest first; no more than five. */
function longestKnown(atoms: readonly Atom[], at: number, bodies: BodyResolver): number | undefined {
	for (let length = Math.min(5, atoms.length - at); length >= 1; length--) {
		const name = joined(atoms.slice(at, at + length)).replace(/等$/, '');
		if (name.length <= 60 && isBody(name, bodies)) return length;
	}
	return undefined;
}

const places = '(?:县|区|县区|市|旗|乡|镇|乡镇|街道|开发区|园区)';
const eachPlace = new RegExp(`^各${places}(?:（${places}(?:、${places})*）)?$`);
const placesOrTheirs = new RegExp(
	`^${places}(?:（${places}(?:、${places})*）)?(?:人民)?(?:政府|办事处|管委会|管理委员会)?$`,
);

/**
 * An unknown name goes on over a line break where its first part does not end as names of bodies end, and over 、 where it
 * names the governments of several kinds of places: 各区、县（市）人民政府.
 */
function unknownLength(atoms: readonly Atom[], at: number): number {
	const next = atoms[at + 1];
	if (next?.before === '、' && eachPlace.test((atoms[at] as Atom).text) && placesOrTheirs.test(next.text))
		return 2;
	return next?.before === ' ' && !organisation.test((atoms[at] as Atom).text) && organisation.test(next.text)
		? 2
		: 1;
}
