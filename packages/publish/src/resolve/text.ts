import type { Origin } from '@qingdan/core';
import type { Step } from '@qingdan/schema';
import { pointer } from '@qingdan/schema';
import type { Page } from '../page.js';
import { visibleLine } from '../visible.js';
import { consolidationInWords, numberInWords } from '../words.js';
import type { Resolved } from './resolved.js';

const fields = ['name', 'target', 'content', 'serviceType', 'departments'] as const;

/** A resolved draft to read: every item with its text, and beside what is not simply inherited where it comes from. */
export function resolveAsText(resolved: Resolved, page: Page): string {
	const { words, style } = page;
	const { inherit, report, labels } = words;
	const { resolution, presented } = resolved;
	const { draft } = resolved.held;
	const { policy, origins } = presented;
	const items = policy.catalogue?.items ?? [];
	const statusOf = (index: number) => origins[pointer(['catalogue', 'items', index, 'id'])]?.status;
	const added = items.filter((_, index) => statusOf(index) === 'added').length;
	const changed = items.filter(
		(_, index) =>
			statusOf(index) !== 'added' &&
			fields.some((field) => touched(originsUnder(origins, ['catalogue', 'items', index, field]))),
	).length;
	const count = (value: number) => numberInWords(value, words);
	const lines = [
		style.strong(visibleLine(`${policy.title}  ${inherit.over(draft.parent.key, draft.parent.edition)}`)),
		...(policy.consolidation ? [visibleLine(consolidationInWords(policy.consolidation, words))] : []),
		inherit.counted({
			items: count(items.length),
			inherited: count(items.length - added - changed),
			changed: count(changed),
			added: count(added),
			omitted: count(resolution.omitted.length),
		}),
		...(policy.provisions.length > 0 ? [inherit.provisions(count(policy.provisions.length))] : []),
		...items.flatMap((item, index) => [
			'',
			style.strong(visibleLine(inherit.unit(item.number, item.name))),
			...fields.flatMap((field) => {
				const value = item[field];
				const text = Array.isArray(value) ? value.join(report.comma) : (value as string | null);
				const found = originsUnder(origins, ['catalogue', 'items', index, field]);
				if (text === null && !touched(found)) return [];
				return [
					`  ${labels.field[field]}${report.colon}${visibleLine(text ?? '')}`,
					...(found.every((one) => chainOf(one).length === 0)
						? []
						: [`    ${style.faint(visibleLine(originInWords(found, page)))}`]),
				];
			}),
		]),
		...section(
			inherit.omittedItems,
			resolution.omitted.map(({ name, origin }) => `${name}${report.inBrackets(origin.op ?? '')}`),
			page,
		),
		...section(
			inherit.unread,
			resolution.unread.map(({ number, item, reading, quote }) =>
				inherit.unreadReading(inherit.unit(number, item), reading, quote),
			),
			page,
		),
	];
	return `${lines.join('\n')}\n`;
}

function section(title: string, entries: readonly string[], { style }: Page): string[] {
	return entries.length === 0
		? []
		: ['', style.strong(title), ...entries.map((entry) => `  ${visibleLine(entry)}`)];
}

function originsUnder(origins: Readonly<Record<string, Origin>>, steps: readonly Step[]): Origin[] {
	const at = pointer(steps);
	const whole = origins[at];
	if (whole) return [whole];
	const found: Origin[] = [];
	for (let index = 0; ; index++) {
		const one = origins[`${at}/${index}`];
		if (!one) return found;
		found.push(one);
	}
}

function touched(origins: readonly Origin[]): boolean {
	return origins.some(({ status }) => status !== 'inherited' && status !== 'localised');
}

/** What became of a field, each kind once, with the operation and the words above it, up the whole chain. */
function originInWords(origins: readonly Origin[], { words: { inherit, report } }: Page): string {
	const told = origins.flatMap((origin) => {
		const steps = chainOf(origin).map(({ from, status, op, was }, index) => {
			const facts = [
				inherit.status[status],
				...(op === undefined ? [] : [op]),
				...(was === undefined || was === null ? [] : [inherit.was(String(was))]),
			].join(' · ');
			return index === 0 && status === origin.status ? facts : `${facts}${report.inBrackets(from)}`;
		});
		return steps.length === 0 ? [] : [steps.join(' ← ')];
	});
	return [...new Set(told)].join(report.semicolon);
}

/** Everything that happened to a value on its way down, the nearest first. */
function chainOf(origin: Origin): Origin[] {
	const own = origin.status === 'inherited' ? [] : [origin];
	return origin.above ? [...own, ...chainOf(origin.above)] : own;
}
