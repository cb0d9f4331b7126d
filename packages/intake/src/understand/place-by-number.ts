import { levelOfRegion, regionName, shortRegionName, type Vocabulary } from '@qingdan/core';
import type { PlaceFound } from './place.js';

/** The short names of provinces that begin a document number (the closed list of 34; 内 stands for 内蒙古 there). */
const marks =
	'110000京 120000津 130000冀 140000晋 150000内 150000蒙 210000辽 220000吉 230000黑 310000沪 320000苏 330000浙 340000皖 350000闽 360000赣 370000鲁 410000豫 420000鄂 430000湘 440000粤 450000桂 460000琼 500000渝 510000川 510000蜀 520000黔 520000贵 530000云 530000滇 540000藏 610000陕 610000秦 620000甘 620000陇 630000青 640000宁 650000新 710000台 810000港 820000澳';
const provinces: ReadonlyMap<string, string> = new Map(
	marks.split(' ').map((entry) => [entry.slice(6), entry.slice(0, 6)]),
);

/** The end of an agency's mark that only a government, a party committee or one of their offices has. */
const office = /^[\u4e00-\u9fa5]{1,3}?(?:政|府|办|委|党|民|人社|财|教|卫)/;

/** How a document names its own territory, by the kind of its region. */
const own: readonly (readonly [kind: RegExp, words: RegExp, others: RegExp])[] = [
	[/省$/, /全省|我省|本省|省直|各市(?:（州）|、州|州)?人民政府|各设区市/, /全市|我市|本市|市直|全县|我县/],
	[/自治区$/, /全区|我区|自治区直|自治区人民政府|自治区各/, /全市|我市|本市|市直|全县|我县/],
	[/市$/, /全市|我市|本市|市政府|市直|各区/, /全省|我省|本省|省直|省政府/],
];

/** A place that the mark of a document number says, and whether the text agrees. */
export interface MarkedPlace {
	readonly place: PlaceFound;
	readonly sure: boolean;
}

/**
 * The place that the agency of a document number begins with: 辽 of 辽政办发 is Liaoning. It is sure where the text speaks of
 * its territory as a province does. A city's mark (盘政发) is read within a province that the text names alone, and never sure.
 * @param context more of the document
 */
export function placeByNumber(
	agency: string,
	context: string,
	vocabulary: Vocabulary,
): MarkedPlace | undefined {
	if (!office.test(agency)) return undefined;
	const quote = agency.slice(0, 1);
	const code = provinces.get(quote);
	const name = code === undefined ? undefined : regionName(code, vocabulary.regions);
	const [, words, others] = own.find(([kind]) => kind.test(name ?? '')) ?? [];
	const speaksSo = words?.test(context) === true && others?.test(context) === false;
	const province = code === undefined ? undefined : found(code, quote);
	if (province && speaksSo) return { place: province, sure: true };
	const city = cityByMark(agency, context, vocabulary);
	if (city) return { place: city, sure: false };
	return province && { place: province, sure: false };
}

function found(region: string, quote: string): PlaceFound {
	return { region, level: levelOfRegion(region), quote };
}

/** The only city whose name begins as the mark does, in the only province that the text names. */
function cityByMark(agency: string, context: string, { regions }: Vocabulary): PlaceFound | undefined {
	const named = Object.entries(regions.regions).filter(
		([code, name]) => code.endsWith('0000') && context.includes(name),
	);
	const [province, another] = named;
	if (!province || another) return undefined;
	const stem = province[0].slice(0, 2);
	const cities = Object.entries(regions.regions).filter(
		([code, name]) =>
			code.startsWith(stem) &&
			code.endsWith('00') &&
			!code.endsWith('0000') &&
			shortRegionName(name).startsWith(agency.slice(0, 1)),
	);
	const [city, other] = cities;
	return city && !other ? found(city[0], agency.slice(0, 1)) : undefined;
}
