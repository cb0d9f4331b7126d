import { escaped, marked, printablePage } from '../html.js';
import type { Page } from '../page.js';
import type { Words } from '../words.js';
import { generated } from './generated.js';
import type { Logged } from './logged.js';
import { type EntryView, type PartView, type SectionView, type StepView, viewOf } from './view.js';

/** A change log as one page that prints on A4 and reads aloud: headings, lists and headed tables, no script, nothing loaded. */
export function changelogAsHtml(logged: Logged, { words }: Page): string {
	const { steps } = viewOf(logged, words);
	const title = steps[0]?.title ?? words.changelog.feedTitle;
	const body = steps.map((step) => stepAsHtml(step, logged, words)).join('\n');
	return printablePage({
		language: words.language,
		title,
		style,
		main: `${generated(body, logged.recipe)}`,
	});
}

/** One step as a piece of a page. */
export function stepAsHtml(step: StepView, logged: Logged, words: Words): string {
	const { changelog: say } = words;
	const paragraphs = (texts: readonly string[], kind = '') =>
		texts.map((text) => `<p${kind === '' ? '' : ` class="${kind}"`}>${marked(text, words)}</p>`);
	return [
		`<h1>${marked(step.title, words)}</h1>`,
		`<dl class="documents">${step.documents.map(({ role, text }) => `<div><dt>${escaped(role)}</dt><dd>${marked(text, words)}</dd></div>`).join('')}</dl>`,
		...paragraphs(step.warnings, 'warning'),
		...(step.headline.length === 0
			? []
			: [`<h2>${escaped(say.headline)}</h2>`, list(step.headline.map((line) => marked(line, words)))]),
		...paragraphs(step.counts, 'counts'),
		...step.parts.flatMap((part) => partAsHtml(part, step, logged, words)),
		...paragraphs(step.suggestion, 'suggestion'),
		...(logged.audience === 'public'
			? []
			: [
					`<h2>${escaped(say.inputs)}</h2>`,
					list(step.inputs.map((line) => `<code>${escaped(line)}</code>`)),
				]),
	].join('\n');
}

function partAsHtml(part: PartView, step: StepView, logged: Logged, words: Words): string[] {
	if (part.sections.length === 0 && part.note === '' && part.folded === '') return [];
	const several = step.parts.length > 1;
	const note = (text: string) => (text === '' ? [] : [`<p class="note">${marked(text, words)}</p>`]);
	return [
		...(several ? [`<h2>${escaped(part.title)}</h2>`] : []),
		...note(part.note),
		...part.sections.flatMap((section) => sectionAsHtml(section, several ? 3 : 2, logged, words)),
		...note(part.folded),
	];
}

function sectionAsHtml(
	{ group, title, entries, counted }: SectionView,
	level: number,
	logged: Logged,
	words: Words,
): string[] {
	const body =
		entries.length === 0
			? []
			: logged.audience === 'public'
				? [list(entries.map((entry) => notice(entry, words)))]
				: [sheet(title, entries, words)];
	return [
		`<section class="${group}">`,
		`<h${level}>${escaped(title)}</h${level}>`,
		...body,
		...(counted === '' ? [] : [`<p class="note">${marked(counted, words)}</p>`]),
		'</section>',
	];
}

function notice(entry: EntryView, words: Words): string {
	const { report } = words;
	const unit = entry.unit === '' ? '' : `<strong>${marked(`${entry.unit}${report.colon}`, words)}</strong>`;
	const remark =
		entry.remark === '' ? '' : `<small>${marked(report.inBrackets(entry.remark), words)}</small>`;
	const notes = entry.notes.map(
		({ name, text }) =>
			`<p class="said"><b>${escaped(name)}${escaped(report.colon)}</b>${marked(text, words)}</p>`,
	);
	const detail = entry.detail.map((text) => `<p class="said">${marked(text, words)}</p>`).join('');
	const linked = entry.evidence.some(({ href }) => href !== '');
	const evidence = linked
		? `<small class="places">${escaped(words.changelog.evidence)}${escaped(report.colon)}${places(entry)}</small>`
		: '';
	return `${unit}${marked(entry.sentence, words)}${remark}${detail}${evidence}${notes.join('')}`;
}

/** Where the words stand, linked where a link was asked for. */
function places({ evidence }: EntryView): string {
	return evidence
		.map(({ label, href }) =>
			/^(?:https?:\/\/|\.{0,2}\/|[\w-]+\/)/.test(href)
				? `<a href="${escaped(href)}">${escaped(label)}</a>`
				: escaped(label),
		)
		.join(' ');
}

function sheet(caption: string, entries: readonly EntryView[], words: Words): string {
	const { column } = words.changelog;
	const heads = [
		column.number,
		column.unit,
		column.change,
		column.old,
		column.new,
		column.basis,
		column.advice,
	];
	const lines = (texts: readonly string[]) => texts.map((text) => `<p>${marked(text, words)}</p>`).join('');
	const rows = entries.map((entry, index) => {
		const remark = entry.remark === '' ? [] : [entry.remark];
		const notes = entry.notes.map(({ name, text }) => `${name}${words.report.colon}${text}`);
		return `<tr><td>${index + 1}</td><th scope="row">${marked(entry.unit, words)}</th><td>${lines([entry.sentence, ...remark])}</td><td>${lines(entry.old)}</td><td>${lines(entry.new)}</td><td class="places">${places(entry)}</td><td>${lines(notes)}</td></tr>`;
	});
	return `<div class="wide" role="region" aria-label="${escaped(caption)}" tabindex="0"><table><caption>${escaped(caption)}</caption><thead><tr>${heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`;
}

function list(entries: readonly string[]): string {
	return `<ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`;
}

const style = `
:root { color-scheme: light dark; --ink: #1d1b18; --paper: #fdfcf9; --line: #b9b2a4; --soft: #5f594f; --band: #f1ece2; --up: #1c6b3a; --down: #a3261a; --red: #b5391f; }
@media (prefers-color-scheme: dark) { :root { --ink: #ece7dd; --paper: #1a1917; --line: #5b564c; --soft: #b3aca0; --band: #26241f; --up: #7fcf9b; --down: #f0958b; --red: #e0694f; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.75 "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 2rem 1.5rem 4rem; }
h1 { font-size: 1.6rem; line-height: 1.4; text-align: center; margin: 1rem 0; padding-bottom: .8rem; border-bottom: 3px double var(--red); }
h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .4rem; padding-left: .6rem; border-left: .3rem solid var(--line); }
.raised h2, .raised h3, .added h2, .added h3 { border-color: var(--up); }
.lowered h2, .lowered h3, .removed h2, .removed h3 { border-color: var(--down); }
.documents { margin: 0; color: var(--soft); }
.documents div { display: flex; gap: .8rem; }
.documents dt { min-width: 5rem; font-weight: 600; }
.documents dd { margin: 0; }
ul { padding-left: 1.3rem; margin: .4rem 0; }
li { margin: .35rem 0; }
small, .note, .counts, .suggestion { color: var(--soft); }
.warning { border-left: .3rem solid var(--down); padding: .2rem .8rem; font-weight: 600; }
.said { margin: .2rem 0; padding-left: 1rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; line-height: 1.55; }
caption { text-align: left; position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { border: 1px solid var(--line); padding: .35rem .5rem; text-align: left; vertical-align: top; font-weight: normal; min-width: 5.5rem; }
td:first-child, thead th:first-child { min-width: 2.2rem; text-align: center; }
thead th { background: var(--band); font-weight: 600; }
td p { margin: 0 0 .2rem; }
.places { font-size: .8em; color: var(--soft); overflow-wrap: anywhere; }
.places a { color: inherit; }
li .places { display: block; }
code { font-size: .8rem; overflow-wrap: anywhere; }
@page { size: A4; margin: 22mm 20mm; }
@media print {
  :root { color-scheme: light; --ink: #000; --paper: #fff; --soft: #333; --band: #eee; --line: #777; --up: #000; --down: #000; --red: #000; }
  body { font: 11pt/1.7 "FangSong", "仿宋", "Noto Serif CJK SC", serif; }
  main { max-width: none; padding: 0; }
  h1, h2, h3 { break-after: avoid; }
  li, tr { break-inside: avoid; }
  .wide { overflow: visible; }
  thead { display: table-header-group; }
  th, td { min-width: 0; }
}
`;
