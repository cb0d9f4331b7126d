/** What is written down for an accepted deviation. */
export interface AcceptanceEntry {
	readonly fingerprint: string;
	readonly rule?: string;
	readonly item?: string;
	readonly reason: string;
	readonly basis: string;
	readonly by: string;
	readonly date: string;
	readonly until: string;
}

const head = 'schema: qingdan/acceptances/1\nacceptances:\n';
const opening = /^ {2}- fingerprint: ["']?([0-9a-f]{12})["']?\s*$/;

/**
 * A file of acceptances with one more, as a block of its own in the order of fingerprints. Every other line stays as it is.
 * @param text the file as it stands; undefined where there is none yet
 */
export function withAcceptance(text: string | undefined, entry: AcceptanceEntry): string {
	const old =
		text === undefined || text.trim() === '' ? head : text.replace(/^acceptances: \[\]\s*$/m, 'acceptances:');
	const lines = old.endsWith('\n') ? old.split('\n').slice(0, -1) : old.split('\n');
	const at = lines.findIndex((line) => (opening.exec(line)?.[1] ?? '') > entry.fingerprint);
	const place = at < 0 ? lines.length : beforeRemarks(lines, at);
	return `${[...lines.slice(0, place), ...block(entry), ...lines.slice(place)].join('\n')}\n`;
}

/** A remark above a block belongs to it. */
function beforeRemarks(lines: readonly string[], at: number): number {
	let place = at;
	while (place > 0 && /^\s*#/.test(lines[place - 1] ?? '')) place--;
	return place;
}

/** Strings in double quotes mean the same in JSON and in YAML. */
function block(entry: AcceptanceEntry): string[] {
	const keys = ['rule', 'item', 'reason', 'basis', 'by', 'date', 'until'] as const;
	return [
		`  - fingerprint: "${entry.fingerprint}"`,
		...keys.flatMap((key) => (entry[key] === undefined ? [] : [`    ${key}: ${JSON.stringify(entry[key])}`])),
	];
}
