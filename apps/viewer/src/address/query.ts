/** The parts of a hash: its path behind the view's name, and what is written behind the question mark. */
export interface Written {
	readonly path: readonly string[];
	readonly query: Readonly<Record<string, string | undefined>>;
}

export function splitOnce(text: string, separator: string): [string, string] {
	const at = text.indexOf(separator);
	return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}

export function oneOf<T extends string>(allowed: readonly T[], value: string | null): T | undefined {
	return allowed.find((candidate) => candidate === value);
}

/** The members that have something in them: what a query does not say is not a member at all. */
export function present<Values extends object>(
	values: Values,
): { [Key in keyof Values]?: NonNullable<Values[Key]> } {
	return Object.fromEntries(
		Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== ''),
	) as { [Key in keyof Values]?: NonNullable<Values[Key]> };
}

/** A day as YYYY-MM-DD that the calendar has. */
export function dayOf(value: string | null): string | undefined {
	if (value === null || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined;
	const day = new Date(`${value}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value) ? value : undefined;
}
