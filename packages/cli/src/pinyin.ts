import { pinyin } from 'pinyin-pro';

/**
 * How names are read: syllables without tones, parted by spaces, one for each Chinese character. What is no Chinese
 * character stays as it is. Characters of several readings are read by the word that they stand in (重度 zhong du).
 */
export function readingsOf(names: readonly string[]): Record<string, string> {
	return Object.fromEntries(
		names.map((name) => [
			name,
			pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).join(' '),
		]),
	);
}
