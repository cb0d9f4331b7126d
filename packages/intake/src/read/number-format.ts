const digits = [...'〇一二三四五六七八九'];
const legalDigits = [...'零壹贰叁肆伍陆柒捌玖'];
const stems = [...'甲乙丙丁戊己庚辛壬癸'];
const branches = [...'子丑寅卯辰巳午未申酉戌亥'];

interface Counting {
	readonly digits: readonly string[];
	readonly zero: string;
	readonly units: readonly string[];
	/** 10 to 19 are written without a leading one */
	readonly dropsOne: boolean;
}

const counting: Counting = { digits, zero: '零', units: ['', '十', '百', '千'], dropsOne: true };
const legal: Counting = { digits: legalDigits, zero: '零', units: ['', '拾', '佰', '仟'], dropsOne: false };

const formats: Readonly<Record<string, (value: number) => string | undefined>> = {
	decimal: String,
	decimalZero: (value) => String(value).padStart(2, '0'),
	decimalHalfWidth: String,
	decimalFullWidth: fullWidth,
	decimalFullWidth2: fullWidth,
	numberInDash: (value) => `- ${value} -`,
	upperRoman: (value) => roman(value),
	lowerRoman: (value) => roman(value)?.toLowerCase(),
	upperLetter: (value) => letters(value, 'A'),
	lowerLetter: (value) => letters(value, 'a'),
	ordinal: (value) => `${value}${ordinalEnding(value)}`,
	chineseCounting: (value) => (value < 100 ? spoken(value, counting) : digitByDigit(value, '○')),
	chineseCountingThousand: (value) => spoken(value, counting),
	taiwaneseCounting: (value) => (value < 100 ? spoken(value, counting) : digitByDigit(value, '○')),
	taiwaneseCountingThousand: (value) => spoken(value, counting),
	taiwaneseDigital: (value) => digitByDigit(value, '○'),
	japaneseCounting: (value) => spoken(value, { ...counting, zero: '' }),
	japaneseDigitalTenThousand: (value) => digitByDigit(value, '〇'),
	koreanDigital2: (value) => digitByDigit(value, '零'),
	ideographDigital: (value) => digitByDigit(value, '〇'),
	chineseLegalSimplified: (value) => spoken(value, legal),
	ideographLegalTraditional: (value) =>
		spoken(value, {
			...legal,
			digits: [...'零壹貳參肆伍陸柒捌玖'],
		}),
	ideographTraditional: (value) => stems[value - 1],
	ideographZodiac: (value) => branches[value - 1],
	ideographZodiacTraditional: (value) =>
		value <= 60 ? `${stems[(value - 1) % 10]}${branches[(value - 1) % 12]}` : undefined,
	decimalEnclosedCircle: circled,
	decimalEnclosedCircleChinese: circled,
	decimalEnclosedParen: (value) =>
		value >= 1 && value <= 20 ? String.fromCodePoint(0x2474 + value - 1) : undefined,
	decimalEnclosedFullstop: (value) =>
		value >= 1 && value <= 20 ? String.fromCodePoint(0x2488 + value - 1) : undefined,
	ideographEnclosedCircle: (value) =>
		value >= 1 && value <= 10 ? String.fromCodePoint(0x3280 + value - 1) : undefined,
	none: () => '',
	bullet: () => '',
};

/**
 * A number as a numbering format of Word prints it (ECMA-376 part 1, 17.18.59 ST_NumberFormat); undefined where the
 * format is not known or cannot write this number, which then has to be said.
 */
export function formatNumber(value: number, format: string): string | undefined {
	if (!Number.isSafeInteger(value) || value < 0 || value > 99_999_999) return undefined;
	const known = Object.hasOwn(formats, format) ? formats[format] : undefined;
	const text = known?.(value);
	return text !== undefined && (value !== 0 || text !== '' || format === 'none') ? text : undefined;
}

function fullWidth(value: number): string {
	return String(value).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
}

function digitByDigit(value: number, zero: string): string {
	return String(value).replace(/\d/g, (digit) => (digit === '0' ? zero : (digits[Number(digit)] as string)));
}

/** ①–⑳, then ㉑–㉟ and ㊱–㊿, which stand in another place of Unicode. */
function circled(value: number): string | undefined {
	if (value === 0) return '⓪';
	if (value <= 20) return String.fromCodePoint(0x2460 + value - 1);
	if (value <= 35) return String.fromCodePoint(0x3251 + value - 21);
	return value <= 50 ? String.fromCodePoint(0x32b1 + value - 36) : undefined;
}

/** A, …, Z, then AA, BB, …: Word repeats the letter. */
function letters(value: number, first: string): string | undefined {
	if (value < 1 || value > 780) return undefined;
	const letter = String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26));
	return letter.repeat(Math.ceil(value / 26));
}

function roman(value: number): string | undefined {
	if (value < 1 || value > 3999) return undefined;
	const symbols: readonly (readonly [number, string])[] = [
		[1000, 'M'],
		[900, 'CM'],
		[500, 'D'],
		[400, 'CD'],
		[100, 'C'],
		[90, 'XC'],
		[50, 'L'],
		[40, 'XL'],
		[10, 'X'],
		[9, 'IX'],
		[5, 'V'],
		[4, 'IV'],
		[1, 'I'],
	];
	let left = value;
	let text = '';
	for (const [worth, symbol] of symbols) {
		while (left >= worth) {
			text += symbol;
			left -= worth;
		}
	}
	return text;
}

function ordinalEnding(value: number): string {
	if (value % 100 >= 11 && value % 100 <= 13) return 'th';
	return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}

/** 二十三, 一百零五, 一千零一, 一万零二十 */
function spoken(value: number, { digits: names, zero, units, dropsOne }: Counting): string {
	if (value === 0) return zero;
	const group = (part: number) => {
		const text = String(part);
		let spokenText = '';
		let isGap = false;
		for (const [index, digit] of [...text].entries()) {
			if (digit === '0') {
				isGap = true;
				continue;
			}
			if (isGap) spokenText += zero;
			isGap = false;
			spokenText += `${names[Number(digit)]}${units[text.length - 1 - index]}`;
		}
		return spokenText;
	};
	const high = Math.floor(value / 10_000);
	const low = value % 10_000;
	const joint = high > 0 && low > 0 && low < 1000 ? zero : '';
	const text = `${high > 0 ? `${group(high)}万` : ''}${joint}${low > 0 ? group(low) : ''}`;
	return dropsOne && value >= 10 && value < 20 ? text.replace(/^一/, '') : text;
}
