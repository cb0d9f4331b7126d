import type { Page } from '../page.js';
import { visibleLine } from '../visible.js';
import type { Logged } from './logged.js';
import { type EntryView, type PartView, type StepView, viewOf } from './view.js';

/** A change log to read in a terminal. */
export function changelogAsText(logged: Logged, page: Page): string {
	const { steps } = viewOf(logged, page.words);
	return `${steps.map((step) => stepAsText(step, logged, page)).join('\n\n')}\n`;
}

function stepAsText(step: StepView, logged: Logged, page: Page): string {
	const { style, words } = page;
	const { changelog: say } = words;
	return [
		style.strong(visibleLine(step.title)),
		...step.documents.map(({ role, text }) => `  ${role}  ${visibleLine(text)}`),
		...step.warnings.map((warning) => style.warning(warning)),
		...(step.headline.length === 0 ? [] : ['', style.strong(say.headline)]),
		...step.headline.map((line) => `  · ${visibleLine(line)}`),
		...step.counts,
		...step.parts.flatMap((part) => partAsText(part, step, logged, page)),
		'',
		...step.suggestion,
		...(logged.audience === 'public' ? [] : ['', say.inputs, ...step.inputs.map((line) => `  ${line}`)]),
	].join('\n');
}

function partAsText(part: PartView, step: StepView, logged: Logged, page: Page): string[] {
	const { style } = page;
	if (part.sections.length === 0 && part.note === '' && part.folded === '') return [];
	return [
		...(step.parts.length > 1 ? ['', style.strong(`══ ${part.title} ══`)] : []),
		...(part.note === '' ? [] : [part.note]),
		...part.sections.flatMap(({ title, entries, counted }) => [
			'',
			style.strong(title),
			...entries.flatMap((entry) => entryAsText(entry, logged, page)),
			...(counted === '' ? [] : [`  ${counted}`]),
		]),
		...(part.folded === '' ? [] : ['', style.faint(part.folded)]),
	];
}

function entryAsText(entry: EntryView, { audience }: Logged, { words, style }: Page): string[] {
	const { changelog: say, report } = words;
	const head = entry.unit === '' ? '' : `${entry.unit}${report.colon}`;
	const remark = entry.remark === '' ? '' : report.inBrackets(entry.remark);
	const lines = [
		...(audience === 'public'
			? entry.detail
			: [
					...entry.old.map((text) => `${say.was}${report.colon}${text}`),
					...entry.new.map((text) => `${say.is}${report.colon}${text}`),
				]),
		...entry.notes.map(({ name, text }) => `${name}${report.colon}${text}`),
	];
	const places =
		audience === 'public'
			? []
			: [`${entry.fingerprint}  ${entry.evidence.map(({ label }) => label).join('  ')}`];
	return [
		`  · ${visibleLine(`${head}${entry.sentence}${remark}`)}`,
		...lines.map((line) => `      ${visibleLine(line)}`),
		...places.map((line) => style.faint(`      ${visibleLine(line)}`)),
	];
}
