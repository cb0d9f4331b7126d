import type { FamilyAnswer, FigureThatHolds, ItemThatHolds, LevelAnswer } from '@qingdan/core';
import type { Page } from '../page.js';
import { quantityInWords } from '../quantity.js';
import { visibleLine } from '../visible.js';
import { aligned } from '../width.js';
import { dateInWords } from '../words.js';
import type { Applied } from './applied.js';

/** What applies in a region: for each family who answers, the way up, and each service with the figures that hold. */
export function appliesAsText(applied: Applied, page: Page): string {
	const { region, on, families } = applied.applies;
	const { words, style } = page;
	const say = words.time.applies;
	return `${[
		style.strong(visibleLine(say.title(region.name, dateInWords(on, words)))),
		...(families.length === 0 ? [say.none] : []),
		...families.flatMap((family) => familyAsText(family, applied, page)),
	].join('\n')}\n`;
}

function familyAsText(family: FamilyAnswer, applied: Applied, page: Page): string[] {
	const { words, style } = page;
	const { report, time } = words;
	const say = time.applies;
	const { answeredBy, unknownAbove, levels, items } = family;
	const list = (keys: readonly string[]) => keys.join(report.comma);
	const title = ['', style.strong(visibleLine(family.family))];
	const known = levels.filter(({ documents }) => documents.length > 0);
	if (levels.length > 1 && known.every(({ region }) => region.level === 'national')) {
		const keys = known.flatMap(({ documents }) => documents.map(({ key }) => key));
		return [...title, `  ${visibleLine(say.onlyNation(list(keys)))}`];
	}
	return [
		...title,
		`  ${visibleLine(answeredBy ? say.answeredBy(answeredBy.region.name, list(answeredBy.keys)) : say.notAnswered)}`,
		...aligned(levels.flatMap((level) => levelRows(level, page))),
		...(unknownAbove
			? [
					`  ${style.warning(visibleLine(say.unknownAbove(unknownAbove.region.name, list(unknownAbove.keys))))}`,
				]
			: []),
		...(items.length > 0 ? ['', ...aligned(items.map((item) => itemRow(item, applied, page)))] : []),
	];
}

function levelRows({ region, answer, documents }: LevelAnswer, { words }: Page): string[][] {
	const { report, time } = words;
	const say = time.applies;
	const name = visibleLine(region.name);
	if (documents.length === 0) return [[`    ${name}`, say.answers[answer]]];
	return documents.map(({ key, status, adopts, amendedBy }, index) => {
		const facts = status
			? [
					time.states[status.state],
					...status.assumed.map(({ date, value }) => say.assumed(time.dates[date], value)),
					...(adopts === undefined ? [] : [say.adopts(adopts)]),
					...(amendedBy ? [say.amendedBy(amendedBy.join(report.comma))] : []),
					status.upToDateAsOf === null ? say.notVerified : say.verified(status.upToDateAsOf),
				]
			: [say.answers['not-held']];
		return [`    ${index === 0 ? name : ''}`, key, visibleLine(facts.join(report.clause))];
	});
}

function itemRow(item: ItemThatHolds, applied: Applied, { words }: Page): string[] {
	const { report, time } = words;
	const say = time.applies;
	const figures = item.figures.map((figure) => figureInWords(figure, applied, words));
	const facts = [
		...(figures.length > 0 ? figures : [`${say.noFigure}${report.inBrackets(item.region.name)}`]),
		...(item.applicability.state === 'applicable' ? [] : [time.parts[item.applicability.state]]),
		...(item.notListedBy.length > 0 ? [say.notListed(item.notListedBy.join(report.comma))] : []),
	];
	return [
		`  ${visibleLine(report.show.item(item.number, item.name))}`,
		visibleLine(facts.join(report.semicolon)),
	];
}

function figureInWords(
	{ figure, region, holds, applicability }: FigureThatHolds,
	{ vocabulary }: Applied,
	words: Page['words'],
): string {
	const say = words.time.applies;
	const value = quantityInWords(figure, words, vocabulary, figure.delegation);
	const named = figure.label === null ? value : `${figure.label}${value}`;
	if (holds) return say.holds(named, region.name);
	const { from, state } = applicability;
	return state === 'in-force-not-yet-applicable' && from !== null
		? say.notYet(named, region.name, dateInWords(from, words))
		: say.holds(named, `${region.name}${words.report.clause}${words.time.parts[state]}`);
}
