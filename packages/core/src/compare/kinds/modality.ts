import { type Classifier, type EditContext, editorial, substantive } from './kind.js';

/** How binding a sentence is, strongest first; a sentence without any of these words binds like the first. */
const ranks: readonly RegExp[] = [
	/必须|应当|严格|务必|不得|须|应|要/g,
	/按规定|依法/g,
	/推动|推进|加快|加强/g,
	/鼓励|支持|引导|倡导|提倡/g,
	/可以|可/g,
	/探索|逐步|有条件的?(?:地方|地区|市|县)?|力争|争取/g,
];

/** How binding the words are: 应当 > 按规定 > 推动 > 鼓励 > 可 > 探索; and words that leave room. */
export const modality: Classifier = (context) => weight(context) ?? vague(context) ?? timing(context);

function weight({ from, to }: EditContext) {
	const [was, is] = [strength(from), strength(to)];
	// What is left beside the words of obligation must be the same: else it is no matter of strength alone.
	if ((was.rank === undefined && is.rank === undefined) || was.rest !== is.rest) return undefined;
	const move = (is.rank ?? 0) - (was.rank ?? 0);
	if (move === 0) return was.rest === '' ? editorial('term-equivalent') : undefined;
	return move > 0
		? substantive('modality-weakened', 'less-generous')
		: substantive('modality-strengthened', 'more-generous');
}

/** The weakest word of obligation, and the text without any. */
function strength(text: string): { rank: number | undefined; rest: string } {
	let rank: number | undefined;
	let rest = text;
	for (const [at, words] of ranks.entries()) {
		const without = rest.replace(words, '');
		if (without !== rest) rank = at;
		rest = without;
	}
	return { rank, rest };
}

const vagueTerms = /原则上|酌情|视情|适当|适时|尽可能|尽量/;

function vague({ from, to }: EditContext) {
	if (from !== '' || !vagueTerms.test(to) || to.length > 6) return undefined;
	return substantive('vague-term-introduced', 'less-generous');
}

const timely = /^(?:按时|及时|足额|按时足额|定期)+$/;

function timing({ from, to }: EditContext) {
	return to === '' && timely.test(from) ? substantive('timing-weakened', 'less-generous') : undefined;
}
