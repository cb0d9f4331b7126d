/** A number, or a word that is one, in a text. */
export interface NumberFound {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** Words that hold a numeral and mean no number. */
const notNumbers =
	/(?:统一|同一|唯一|单一|专一|之一|万一|进一步|逐一|第一时间|一定|一般|一体|一些|一律|一并|一旦|一致|一系列|一批|一揽子|一站|一键|一网|一线|一切|一直|一起|一同|一如既往|一手|一视同仁|一对一|千方百计|千家万户|百姓|万物|两岸|双十|十分|三无|四季|八方|三农)/g;

/** Words that are quantities without a numeral: parts of a price. */
const priceWords = /(?:减半|免除|免费|免交|免收|免缴|减免|减交|缓交|全免|半价|半费)/g;

const digits = /\d{1,3}(?:,\d{3}){1,8}(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/g;
const numerals = /[零〇○一二三四五六七八九十百千万亿两]+/g;

/** All numbers of a text in order: digits, Chinese numerals, and words that mean a part of a price. */
export function numbersIn(text: string): NumberFound[] {
	const masked = text.replace(notNumbers, (word) => '　'.repeat(word.length));
	const found = [
		...masked.matchAll(digits),
		...masked.matchAll(numerals),
		...masked.matchAll(priceWords),
	].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
		text: match[0],
	}));
	return found.sort((a, b) => a.start - b.start);
}

const digitValues: Readonly<Record<string, number>> = {
	零: 0,
	〇: 0,
	'○': 0,
	一: 1,
	二: 2,
	两: 2,
	三: 3,
	四: 4,
	五: 5,
	六: 6,
	七: 7,
	八: 8,
	九: 9,
};
const unitValues: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10000, 亿: 100000000 };

/**
 * The value of a number as printed: Arabic digits (10000, 10,000), or Chinese numerals by place (二百三十) or digit by digit (二〇二三).
 * Returns undefined where the text is no number.
 */
export function numberValue(text: string): number | undefined {
	if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
	if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
	if (!/^[零〇○一二三四五六七八九十百千万亿两]+$/.test(text)) return undefined;
	if (!/[十百千万亿]/.test(text)) return Number([...text].map((char) => digitValues[char]).join(''));
	let total = 0;
	let section = 0;
	let digit = 0;
	for (const char of text) {
		const unit = unitValues[char];
		if (unit === undefined) digit = digitValues[char] ?? 0;
		else if (unit >= 10000) {
			total = (total + section + digit) * unit;
			section = 0;
			digit = 0;
		} else {
			section += (digit === 0 ? 1 : digit) * unit;
			digit = 0;
		}
	}
	return total + section + digit;
}

const numeral = '[零〇○一二三四五六七八九十百千万两]{1,15}';
const share = new RegExp(
	`百分之(${numeral}|\\d+(?:\\.\\d+)?)(?:点([零一二三四五六七八九]+))?|(${numeral})分之(${numeral})`,
	'g',
);
const thousands = /\d{1,3}(?:,\d{3}){1,8}(?!\d)/g;
const myriads = /(\d{1,16}(?:\.\d{1,16})?)([千万亿])(?=[元人户张个名])/g;
const written = new RegExp(`\\d+(?:\\.\\d+)?|${numeral}`, 'g');

/** A text with all its numerals in one writing: 两次 and 2次, 百分之五十 and 50%, 三分之一 and 1/3, 1万元 and 10000元. For comparing only. */
export function plainNumerals(text: string): string {
	return text
		.replaceAll('％', '%')
		.replace(share, (words, hundredths, decimals, whole, part) =>
			hundredths !== undefined
				? `${numberValue(hundredths)}${decimals === undefined ? '' : `.${[...decimals].map((one: string) => digitValues[one]).join('')}`}%`
				: whole !== undefined
					? `${numberValue(part)}/${numberValue(whole)}`
					: words,
		)
		.replace(/(?<=\d)／(?=\d)/g, '/')
		.replace(/(?<=\d(?:周岁|岁)?)\s{0,8}(?:至|到|[—－–~～-]{1,4})\s{0,8}(?=\d)/g, '—')
		.replace(thousands, (number) => number.replaceAll(',', ''))
		.replace(myriads, (_, number, unit) =>
			String(Number((Number(number) * (unitValues[unit] ?? 1)).toPrecision(12))),
		)
		.replace(written, (number) => String(numberValue(number) ?? number));
}
