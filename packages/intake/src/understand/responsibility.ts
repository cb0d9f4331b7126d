import type { BodyResolver } from '@qingdan/core';
import type { Provision } from '@qingdan/schema';
import { isBody, looksLikeBody, splitBodies } from './bodies.js';

/** Who is named as responsible at the end of a provision. */
export type Responsibility = Pick<Provision, 'departments' | 'leadDepartments' | 'standingResponsibility'>;

const label =
	/^(?:牵头|责任|配合|主办|协办|主管|参加|参与|协同|负责|落实|完成|承办|实施)[\u4e00-\u9fa5（）()、]{0,8}[:：︰]/;
const clause =
	/(?:^|[；;。，,])(?=(?:牵头|责任|配合|主办|协办|主管|参加|参与|协同|承办|实施)[\u4e00-\u9fa5]{0,6}[:：︰])/;
const standing =
	/(?:^|[，,；;。])((?:以下|下同|其他)[^，；。]{0,6}(?:需|由|请|要)[^；。]{1,60}?落实[^；。]{0,12}不再(?:一一|逐一)?列出)/;

/**
 * Reads the responsible bodies in brackets: （责任单位：…）, 〔牵头单位：…；配合单位：…〕, （…、…负责）. Bodies that lead are
 * told apart only where the text does, in a sentence at the end too (由…牵头，…配合); a clause for all that follows is a standing one.
 */
export function responsibilityIn(text: string, bodies: BodyResolver): Responsibility {
	const departments: string[] = [];
	const leads: string[] = [];
	let rule: Provision['standingResponsibility'];
	for (const inside of brackets(text)) {
		if (!label.test(inside)) {
			const shared = sharedDuty(inside, bodies);
			departments.push(...shared.departments);
			leads.push(...shared.leads);
			continue;
		}
		const found = standing.exec(inside);
		const quote = found?.[1];
		const listed = quote === undefined ? inside : inside.replace(quote, '');
		for (const part of listed.split(clause)) {
			const [, name = '', names = ''] = /^[；;。，,]?([^:：]{2,14})[:：︰](.*)$/s.exec(part) ?? [];
			// A deadline or the like inside the bracket ends the list of bodies.
			const list = splitBodies(names.split(/[。；;]/)[0] ?? '', bodies).filter((one) => one !== '');
			departments.push(...list);
			if (/牵头|主办|主责/.test(name)) leads.push(...list);
		}
		if (quote !== undefined) rule = { departments: standingBodies(quote, bodies), quote };
	}
	return {
		...(departments.length > 0 ? { departments: [...new Set(departments)] } : {}),
		...(leads.length > 0 ? { leadDepartments: [...new Set(leads)] } : {}),
		...(rule ? { standingResponsibility: rule } : {}),
	};
}

const duty =
	/(?:按照?(?:各自)?职责(?:任务)?分工(?:共同|分别)?(?:负责|落实)?|共同负责|分别负责|负责(?:落实|实施)?|牵头(?:负责|组织|落实|实施)?|配合|落实)$/;

/** （县民政局、县财政局按职责分工负责）, （县民政局牵头，县财政局配合）. */
function sharedDuty(inside: string, bodies: BodyResolver): { departments: string[]; leads: string[] } {
	if (!duty.test(inside.replace(/[。；]$/, ''))) return { departments: [], leads: [] };
	const parts = inside.replace(/[。；]$/, '').split(/[，,；;]/);
	const named = parts.map((part) => {
		const role = duty.exec(part)?.[0] ?? '';
		return { role, list: splitBodies(part.replace(duty, ''), bodies) };
	});
	const departments = named.flatMap(({ list }) => list);
	// Who leads and who joins in is said of bodies alone, those that no vocabulary knows included.
	const roles = named.some(({ role }) => /牵头|分工/.test(role)) && departments.every(looksLikeBody);
	if (!roles && !departments.some((name) => isBody(name, bodies))) return { departments: [], leads: [] };
	return { departments, leads: named.flatMap(({ role, list }) => (role.startsWith('牵头') ? list : [])) };
}

function standingBodies(quote: string, bodies: BodyResolver): string[] {
	const [, names = ''] = /(?:需|由|请|要)(.{1,60}?)(?:负责)?(?:组织|抓好|具体|分别)?落实/.exec(quote) ?? [];
	return splitBodies(names, bodies);
}

/** The insides of brackets, the outermost ones, in order. */
function brackets(text: string): string[] {
	const found: string[] = [];
	let depth = 0;
	let start = 0;
	for (let at = 0; at < text.length; at++) {
		const char = text[at] as string;
		if (/[（(〔［[【]/.test(char)) {
			if (depth === 0) start = at + 1;
			depth++;
		} else if (/[）)〕］\]】]/.test(char) && depth > 0) {
			depth--;
			if (depth === 0) found.push(text.slice(start, at));
		}
	}
	// A list of its own line: 责任单位：…
	const [alone] =
		/(?:^|。)((?:牵头|责任|配合)(?:单位|部门)[:：︰][^。]{2,300})。?$/.exec(text)?.slice(1) ?? [];
	const [said] =
		/(?:^|[。；])由([^，。；]{2,60}牵头[^，。；]{0,4}(?:[，；][^。；]{2,120}(?:配合|参与|落实|负责))?)。?$/
			.exec(text)
			?.slice(1) ?? [];
	return [...found, ...[alone, said].filter((one) => one !== undefined)];
}
