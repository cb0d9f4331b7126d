import { digestOf } from '@qingdan/core';
import type { LogRecipe } from './logged.js';

const end = '<!-- /qingdan:changelog';

/** A generated part between its marks: the first says how it is made, the last has its digest. */
export function generated(body: string, recipe: LogRecipe): string {
	// A comment must not hold two hyphens: https://html.spec.whatwg.org/#comments
	const made = JSON.stringify(recipe).replace(/-(?=-|>)/g, '\\u002d');
	const whole = body.endsWith('\n') ? body : `${body}\n`;
	return `<!-- qingdan:changelog ${made} -->\n${whole}${end} ${digestOf(whole)} -->\n`;
}

/** A generated part as it stands in a file. */
export interface GeneratedPart {
	/** undefined where the marks were put there by hand and nothing was generated yet */
	readonly recipe: LogRecipe | undefined;
	/** with its marks */
	readonly text: string;
	readonly start: number;
	/** whether it still has the digest that it was generated with */
	readonly untouched: boolean;
}

/** The generated parts of a file; undefined where a mark lacks its other one. */
export function generatedParts(file: string): GeneratedPart[] | undefined {
	const parts: GeneratedPart[] = [];
	const marks = /^<!-- (\/?)qingdan:changelog(?: (.*?))? -->[ ]*$\n?/gm;
	let open: { readonly start: number; readonly body: number; readonly recipe: string } | undefined;
	for (const mark of file.replaceAll('\r\n', ' \n').matchAll(marks)) {
		const [all, closing, rest = ''] = mark;
		if (closing === '') {
			if (open) return undefined;
			open = { start: mark.index, body: mark.index + all.length, recipe: rest };
			continue;
		}
		if (!open) return undefined;
		const recipe = recipeOf(open.recipe);
		if (recipe === 'unreadable') return undefined;
		const text = file.slice(open.start, mark.index + all.length);
		const body = file.slice(open.body, mark.index).replaceAll('\r\n', '\n');
		parts.push({
			recipe,
			text,
			start: open.start,
			untouched: recipe === undefined || rest === digestOf(body),
		});
		open = undefined;
	}
	return open ? undefined : parts;
}

function recipeOf(text: string): LogRecipe | undefined | 'unreadable' {
	if (text.trim() === '') return undefined;
	try {
		const recipe: LogRecipe = JSON.parse(text);
		return Array.isArray(recipe.of) && typeof recipe.inputs === 'object' ? recipe : 'unreadable';
	} catch {
		return 'unreadable';
	}
}

/**
 * A file with its generated part made anew; nothing outside the marks is touched. `latest` is the part with its marks. The
 * part of the same documents and audience is replaced, else the one that nothing was generated into. Undefined where there is none.
 */
export function withGenerated(file: string, latest: string): string | undefined {
	const parts = generatedParts(file);
	const own = generatedParts(latest)?.[0]?.recipe;
	if (!parts || !own) return undefined;
	const same = parts.filter(
		({ recipe }) =>
			recipe?.of.join('\n') === own.of.join('\n') &&
			recipe.for === own.for &&
			recipe.language === own.language,
	);
	const fitting = same.length > 0 ? same : parts.filter(({ recipe }) => recipe === undefined);
	const [only] = fitting;
	if (!only || fitting.length > 1) return undefined;
	return `${file.slice(0, only.start)}${latest}${file.slice(only.start + only.text.length)}`;
}
