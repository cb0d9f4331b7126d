import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { bullets, heading, markdown, paragraph, plainText, strong, table } from '../markdown.js';
import type { Page } from '../page.js';
import type { Words } from '../words.js';
import { generated } from './generated.js';
import type { Logged } from './logged.js';
import { type EntryView, type PartView, type StepView, viewOf } from './view.js';

/** A change log as Markdown: a notice in sentences, an opinion sheet in tables, or a table of every change. */
export function changelogAsMarkdown(logged: Logged, { words }: Page): string {
	const { steps } = viewOf(logged, words);
	return generated(markdown(steps.flatMap((step) => stepAsMarkdown(step, logged, words))), logged.recipe);
}

function stepAsMarkdown(step: StepView, logged: Logged, words: Words): RootContent[] {
	const { changelog: say, report } = words;
	const line = (name: string, text: string): PhrasingContent[] => [
		strong(name),
		plainText(`${report.colon}${text}`),
	];
	return [
		heading(1, step.title),
		...bullets(step.documents.map(({ role, text }) => line(role, text))),
		...step.warnings.map((warning) => paragraph(strong(warning))),
		...(step.headline.length === 0 ? [] : [heading(2, say.headline)]),
		...bullets(step.headline.map((text) => [plainText(text)])),
		...step.counts.map((text) => paragraph(plainText(text))),
		...step.parts.flatMap((part) => partAsMarkdown(part, step, logged, words)),
		...step.suggestion.map((text) => paragraph(plainText(text))),
		...(logged.audience === 'public'
			? []
			: [heading(2, say.inputs), ...bullets(step.inputs.map((text) => [plainText(text)]))]),
	];
}

function partAsMarkdown(part: PartView, step: StepView, logged: Logged, words: Words): RootContent[] {
	const several = step.parts.length > 1;
	if (part.sections.length === 0 && part.note === '' && part.folded === '') return [];
	return [
		...(several ? [heading(2, part.title)] : []),
		...(part.note === '' ? [] : [paragraph(plainText(part.note))]),
		...part.sections.flatMap(({ title, entries, counted }) => [
			heading(several ? 3 : 2, title),
			...(logged.audience === 'public' ? notices(entries, words) : sheet(entries, words)),
			...(counted === '' ? [] : [paragraph(plainText(counted))]),
		]),
		...(part.folded === '' ? [] : [paragraph(plainText(part.folded))]),
	];
}

/** A sentence for each entry, what people noted below it. */
function notices(entries: readonly EntryView[], words: Words): RootContent[] {
	if (entries.length === 0) return [];
	const { report } = words;
	const item = (entry: EntryView): BlockContent[] => {
		const remark = entry.remark === '' ? '' : report.inBrackets(entry.remark);
		const notes = [
			...entry.detail,
			...entry.notes.map(({ name, text }) => `${name}${report.colon}${text}`),
		].map((text) => [plainText(text)]);
		return [
			paragraph(
				...(entry.unit === '' ? [] : [strong(entry.unit), plainText(report.colon)]),
				plainText(`${entry.sentence}${remark}`),
			),
			...(entry.evidence.some(({ href }) => href !== '') ? [paragraph(...placesOf(entry, words))] : []),
			...(bullets(notes) as BlockContent[]),
		];
	};
	return [
		{
			type: 'list',
			ordered: false,
			spread: false,
			children: entries.map((entry) => ({ type: 'listItem', spread: false, children: item(entry) })),
		},
	];
}

/** A row for each entry: what changed, both texts, where they stand, and room for an opinion. */
function sheet(entries: readonly EntryView[], words: Words): RootContent[] {
	if (entries.length === 0) return [];
	const { column } = words.changelog;
	const rows = entries.map((entry, index) =>
		[
			String(index + 1),
			entry.unit,
			[entry.sentence, entry.remark].filter((text) => text !== '').join(words.report.semicolon),
			entry.old.join(words.report.semicolon),
			entry.new.join(words.report.semicolon),
			entry.notes.map(({ name, text }) => `${name}${words.report.colon}${text}`).join(words.report.semicolon),
		].map((text) => [plainText(text)]),
	);
	entries.forEach((entry, index) => {
		rows[index]?.splice(5, 0, placesOf(entry, words));
	});
	const { number, unit, change, old, new: latest, basis, advice } = column;
	return [table([number, unit, change, old, latest, basis, advice], rows)];
}

/** Where the words stand, linked where a link was asked for. */
function placesOf({ evidence }: EntryView, { report, changelog }: Words): PhrasingContent[] {
	const linked = evidence.some(({ href }) => href !== '');
	return [
		...(linked ? [plainText(`${changelog.evidence}${report.colon}`)] : []),
		...evidence.flatMap(({ label, href }, index): PhrasingContent[] => [
			...(index === 0 ? [] : [plainText(report.semicolon)]),
			href === '' ? plainText(label) : { type: 'link', url: href, children: [plainText(label)] },
		]),
	];
}
