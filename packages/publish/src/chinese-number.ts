const digits = '零一二三四五六七八九';

/** A number below 100 as laws count paragraphs: 二, 十, 十二, 二十一; a larger one in figures. */
export function chineseNumber(value: number): string {
	if (!Number.isInteger(value) || value < 0 || value >= 100) return String(value);
	const [tens, ones] = [Math.floor(value / 10), value % 10];
	const high = tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]}十`;
	return ones === 0 && tens > 0 ? high : `${high}${digits[ones]}`;
}
