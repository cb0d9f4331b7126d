/** Whether two values of plain data are equal; the order of keys does not count. */
export function equal(a: unknown, b: unknown): boolean {
	if (a === b) return true;
	if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false;
	if (Array.isArray(a) || Array.isArray(b)) {
		return (
			Array.isArray(a) &&
			Array.isArray(b) &&
			a.length === b.length &&
			a.every((inner, index) => equal(inner, b[index]))
		);
	}
	const [ours, theirs] = [definedKeys(a), definedKeys(b)];
	return (
		ours.length === theirs.length &&
		ours.every((key) => equal((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
	);
}

function definedKeys(value: object): string[] {
	return Object.entries(value).flatMap(([key, inner]) => (inner === undefined ? [] : [key]));
}
