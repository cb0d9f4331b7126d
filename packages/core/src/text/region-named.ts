import type { Regions } from '@qingdan/schema';
import { nearest } from '@qingdan/schema';
import { nation, regionName, regionsAbove, shortRegionName } from './region.js';

/** What a text that names a region comes to: one region, several of that name, or none. */
export type RegionNamed =
	| { readonly found: 'one'; readonly code: string }
	| { readonly found: 'several'; readonly codes: readonly string[] }
	| { readonly found: 'none'; readonly nearest: readonly string[] };

/**
 * The region that a text names: a code (211100), a name (盘锦市), a short one (盘锦), or a name after those of the regions
 * above (辽宁省盘锦市, 南京市鼓楼区). A full name comes before a short one.
 */
export function regionNamed(text: string, table: Regions): RegionNamed {
	const wanted = text.replace(/[\s/·、,，]/g, '');
	if (wanted === nation || wanted === '全国' || wanted === '中国') return { found: 'one', code: nation };
	if (table.regions[wanted] !== undefined) return { found: 'one', code: wanted };
	const all = Object.entries(table.regions);
	const steps: readonly ((code: string, name: string) => boolean)[] = [
		(_, name) => name === wanted,
		(code, name) => wanted.endsWith(name) && isPathAbove(wanted.slice(0, -name.length), code, table),
		(_, name) => shortRegionName(name) === wanted,
	];
	for (const fits of steps) {
		const codes = all
			.filter(([code, name]) => fits(code, name))
			.map(([code]) => code)
			.sort();
		const [only] = codes;
		if (only !== undefined && codes.length === 1) return { found: 'one', code: only };
		if (codes.length > 1) return { found: 'several', codes };
	}
	return { found: 'none', nearest: nearest(wanted, [...new Set(all.map(([, name]) => name))]) };
}

/** Whether a text is made of names of regions above one, widest first, each in full or short; some may be left out. */
function isPathAbove(text: string, code: string, table: Regions): boolean {
	if (text === '') return true;
	return [...regionsAbove(code, table)].reverse().some((above) => {
		const name = regionName(above, table) ?? '';
		return [name, shortRegionName(name)].some(
			(one) => text.startsWith(one) && one !== '' && isPathAbove(text.slice(one.length), code, table),
		);
	});
}

/** A region with those above it, widest first, for telling those of one name apart: 江苏省南京市鼓楼区. */
export function regionPath(code: string, table: Regions): string {
	return [...regionsAbove(code, table).filter((above) => above !== nation)]
		.reverse()
		.concat(code)
		.map((one) => regionName(one, table) ?? one)
		.join('');
}
