import type { Origin } from '@qingdan/core';
import type { Page } from '../page.js';
import { visibleLine } from '../visible.js';
import type { Words } from '../words.js';
import { linesInWords } from './readings.js';
import type { Shown } from './shown.js';

/** What amendments changed in a consolidated text: each place with the lines that change it. */
export function changedPlaces({ origins, policy }: Shown, { words }: Page): string[] {
	const places = Object.entries(origins ?? {}).flatMap(([path, origin]) => {
		const place = placeInWords(origin.status === 'added' ? wholeItem(path) : path, policy, words);
		return place === undefined
			? []
			: [`  ${visibleLine(`${place}${words.report.colon}${enacted(origin, words)}`)}`];
	});
	return [...new Set(places)];
}

/** What is new as a whole is named as a whole. */
function wholeItem(path: string): string {
	return /^\/catalogue\/items\/\d+\//.exec(path)?.[0] ?? path;
}

function enacted({ evidence }: Origin, words: Words): string {
	const { lines, source } = evidence;
	const span = typeof lines === 'number' ? lines : ([lines[0], lines[1]] as [number, number]);
	return words.time.enactedBy(source, linesInWords(span, words));
}

/** The item with its field, or the provision, that a JSON Pointer leads to. */
function placeInWords(
	path: string,
	{ catalogue, provisions }: Shown['policy'],
	words: Words,
): string | undefined {
	const { report, labels } = words;
	const fields: Readonly<Record<string, string>> = labels.field;
	const [, index, field = ''] = /^\/catalogue\/items\/(\d+)\/(\w*)/.exec(path) ?? [];
	const item = index === undefined ? undefined : catalogue?.items[Number(index)];
	if (item) return [report.show.itemNumber(item.number), fields[field] ?? ''].join(' ').trimEnd();
	const steps = path.startsWith('/provisions/') ? path.split('/').slice(2) : [];
	let [nodes, id]: [typeof provisions, string | undefined] = [provisions, undefined];
	for (const step of steps) {
		if (step === 'children') continue;
		const node = /^\d+$/.test(step) ? nodes[Number(step)] : undefined;
		if (!node) break;
		[nodes, id] = [node.children, node.id];
	}
	return id;
}
