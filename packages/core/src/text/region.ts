import type { Level, RegionCode, Regions } from '@qingdan/schema';

/** The nation, which the table of regions does not list. */
export const nation = '000000';

/** Names of minorities that a short name drops with the kind of region: 阿坝藏族羌族自治州 → 阿坝. */
const autonomous =
	/(?:(?:汉|蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺)族|蒙古|维吾尔|哈萨克|柯尔克孜)*(?:自治区|自治州|自治县|自治旗)$/;

/** The level that a code stands for: two, four or six digits used. Municipalities and provinces are one level. */
export function levelOfRegion(code: string): Level {
	if (code === nation) return 'national';
	if (code.endsWith('0000')) return 'province';
	return code.endsWith('00') ? 'city' : 'county';
}

/**
 * The region's name in official texts, as the table has it; undefined for a code that is not in the table, and for a place
 * that is not known.
 */
export function regionName(code: string | null, regions: Regions): string | undefined {
	return code === null ? undefined : code === nation ? '全国' : regions.regions[code];
}

/** A place as results name it; both null where a text does not say its place. */
export interface Place {
	readonly code: RegionCode | null;
	readonly name: string | null;
}

/** A place with its name, by its code where the table does not have it. */
export function namedPlace(code: RegionCode | null, regions: Regions): Place {
	return { code, name: regionName(code, regions) ?? code };
}

/** Whether a region is a city of the level of a county (县级市), whose own bodies are named after a city: 市财政局. */
export function isCountyLevelCity(code: string | null, regions: Regions): boolean {
	return (
		code !== null && levelOfRegion(code) === 'county' && regionName(code, regions)?.endsWith('市') === true
	);
}

/** The name without its kind: 辽宁省 → 辽宁, 盘锦市 → 盘锦. Two characters at least stay. */
export function shortRegionName(name: string): string {
	const kind = /(?:特别行政区|自治区|自治州|自治县|自治旗|林区|特区|地区|省|市|盟|县|区|旗)$/;
	const candidates = [name.replace(autonomous, ''), name.replace(kind, '')];
	return candidates.find((short) => short !== name && [...short].length >= 2) ?? name;
}

/** The regions above one, nearest first, the nation last; of a place that is not known, none. */
export function regionsAbove(code: string | null, regions: Regions): string[] {
	if (code === null) return [];
	const above = [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`].filter(
		(parent) => parent !== code && regions.regions[parent],
	);
	return code === nation ? [] : [...new Set(above), nation];
}
