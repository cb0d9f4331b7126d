import type { Finding } from '@qingdan/core';
import { escaped, marked, printablePage } from '../html.js';
import { type Page, plain } from '../page.js';
import type { Words } from '../words.js';
import { type Block, blocksOf } from './blocks.js';
import {
	type Checked,
	findingInWords,
	ruleName,
	shownFindings,
	sideInWords,
	subjectInWords,
} from './checked.js';
import {
	facetInWords,
	ofBlock,
	placesInWords,
	remarks,
	summaryInWords,
	titleInWords,
	weightInWords,
} from './text.js';

/** A report as one page to read and to print. It holds no script and loads nothing. */
export function checkAsHtml(checked: Checked, { words }: Page): string {
	const title = titleInWords(checked, words);
	const { shown } = shownFindings(checked);
	const notes = remarks(checked, words).filter((line) => line !== '');
	return printablePage({
		language: words.language,
		title,
		style,
		main: `<h1>${marked(title, words)}</h1>
${summaryInWords(checked, words)
	.split('\n')
	.map((line) => `<p class="summary">${marked(line, words)}</p>`)
	.join('\n')}
${blocksOf(shown, words)
	.map((block) =>
		block.length === 1 ? article(block[0], checked, words) : articleOfBlock(block, checked, words),
	)
	.join('\n')}
${notes.length === 0 ? '' : `<section><h2>${escaped(words.check.remarks)}</h2>${notes.map((line) => `<p>${marked(line.trim(), words)}</p>`).join('')}</section>`}
`,
	});
}

/** What one rule says many times of the main text: the reason once, then each place with its words. */
function articleOfBlock(block: Block, checked: Checked, words: Words): string {
	const { check, report } = words;
	const { reason, fix } = ofBlock(block, checked, words, 'document');
	const [first] = block;
	const row = (term: string, said: string) => `<div><dt>${marked(term, words)}</dt><dd>${said}</dd></div>`;
	const facets = first.facets.map((facet) => facetInWords(facet, words)).join(report.comma);
	const entries = block.map((finding) => {
		const side = (name: 'from' | 'to') => sideInWords(finding, name, words, checked.vocabulary) ?? '';
		const [was, is] = [finding.relation === 'single' ? '' : side('from'), side('to')];
		return [
			`<li>${marked(subjectInWords(finding, words), words)} <code>${finding.fingerprint}</code><br>`,
			`${was === '' ? '' : `<del>${marked(was, words)}</del> `}${is === '' ? '' : `<ins>${marked(is, words)}</ins>`}<br>`,
			`<span class="subject">${placesInWords(finding, checked, words)
				.map((place) => marked(place, words))
				.join('<br>')}</span></li>`,
		].join('');
	});
	return [
		`<article class="${first.severity} ${first.verdict}">`,
		`<h2>${marked(`${weightInWords(first, { words, style: plain })} ${ruleName(first.rule, words)}`, words)}</h2>`,
		`<p class="subject">${marked(check.inMainText(block.length), words)} <code>${escaped(first.rule)}</code></p>`,
		`<dl>${facets === '' ? '' : row(check.also, marked(facets, words))}${row(check.why, marked(reason, words))}${row(check.what, marked(fix, words))}</dl>`,
		`<ul>${entries.join('')}</ul>`,
		'</article>',
	].join('\n');
}

function article(finding: Finding, checked: Checked, words: Words): string {
	const { check, report } = words;
	const { reason, fix } = findingInWords(finding, checked, words, 'document');
	const side = (name: 'from' | 'to') => sideInWords(finding, name, words, checked.vocabulary);
	const rows: [string, string][] = [
		...(finding.relation === 'single'
			? side('to') === null
				? []
				: [[check.draftSide, marked(side('to') ?? '', words)] as [string, string]]
			: [
					[check.parentSide, `<del>${marked(side('from') ?? check.nothing, words)}</del>`] as [
						string,
						string,
					],
					[check.draftSide, `<ins>${marked(side('to') ?? check.nothing, words)}</ins>`] as [string, string],
				]),
		...(finding.facets.length > 0
			? [
					[
						check.also,
						marked(finding.facets.map((facet) => facetInWords(facet, words)).join(report.comma), words),
					] as [string, string],
				]
			: []),
		[check.why, marked(reason, words)],
		[check.what, marked(fix, words)],
		...(finding.accepted
			? [
					[
						check.accepted,
						marked(
							check.acceptedAs(finding.accepted.by, finding.accepted.reason, finding.accepted.until),
							words,
						),
					] as [string, string],
				]
			: []),
		[
			check.place,
			placesInWords(finding, checked, words)
				.map((place) => marked(place, words))
				.join('<br>'),
		],
	];
	return [
		`<article class="${finding.severity} ${finding.verdict}">`,
		`<h2>${marked(`${weightInWords(finding, { words, style: plain })} ${ruleName(finding.rule, words)}`, words)}</h2>`,
		`<p class="subject">${marked(subjectInWords(finding, words), words)} <code>${escaped(finding.rule)}</code> <code>${finding.fingerprint}</code></p>`,
		`<dl>${rows.map(([term, said]) => `<div><dt>${marked(term, words)}</dt><dd>${said}</dd></div>`).join('')}</dl>`,
		'</article>',
	].join('\n');
}

const style = `
:root { color-scheme: light dark; --ink: #1d1b18; --paper: #fbf9f4; --line: #b9b2a4; --soft: #5f594f; --band: #efeae0; --error: #b5391f; --warning: #8a5a00; --notice: #2f5d8a; }
@media (prefers-color-scheme: dark) { :root { --ink: #ece7dd; --paper: #1a1917; --line: #5b564c; --soft: #b3aca0; --band: #26241f; --error: #ff8a70; --warning: #e0b050; --notice: #8fbce6; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.6 "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.4rem; border-bottom: 2px solid var(--error); padding-bottom: .4rem; }
h2 { font-size: 1.05rem; margin: 0; }
article { border: 1px solid var(--line); border-left: .4rem solid var(--line); padding: .6rem 1rem; margin: .8rem 0; break-inside: avoid; }
article.error { border-left-color: var(--error); } article.warning { border-left-color: var(--warning); } article.notice { border-left-color: var(--notice); }
article:has(li) { break-inside: auto; } li { margin: .4rem 0; overflow-wrap: anywhere; }
article.review, article.folded { background: var(--band); }
.subject, .summary { color: var(--soft); margin: .2rem 0; }
dl { display: grid; gap: .2rem; margin: .4rem 0 0; }
dl div { display: flex; gap: 1rem; }
dt { min-width: 5.5rem; font-weight: 600; flex: none; }
dd { margin: 0; overflow-wrap: anywhere; }
ins { text-decoration: underline; } del { text-decoration: line-through; }
@page { size: A4; margin: 15mm; }
@media print { :root { --ink: #000; --paper: #fff; --soft: #333; --band: #eee; --line: #888; } body { font-size: 9.5pt; } main { padding: 0; max-width: none; } }
`;
