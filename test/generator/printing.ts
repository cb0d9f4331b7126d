import type { Item } from '@qingdan/schema';
import type { Random } from './random.js';
import type { Service } from './services.js';

/** How a province prints its catalogues. */
export interface Province {
	readonly name: string;
	/** how its own bodies begin: 省, 自治区, 市, 县 */
	readonly level: string;
	/** the last character of its bodies: 厅 or 局 */
	readonly office: string;
	/** share of the clauses that may be left out which it does leave out */
	readonly brevity: number;
	/** share of the phrases in which it leaves the wording of the national list, which comes first of several */
	readonly departure: number;
}

export const provinces: readonly Province[] = [
	{ name: '浙江', level: '省', office: '厅', brevity: 0.2, departure: 0.5 },
	{ name: '甘肃', level: '省', office: '厅', brevity: 0.5, departure: 0.7 },
	{ name: '广西', level: '自治区', office: '厅', brevity: 0.3, departure: 0.4 },
	{ name: '重庆', level: '市', office: '局', brevity: 0.4, departure: 0.6 },
	{ name: '黑龙江', level: '省', office: '厅', brevity: 0.6, departure: 0.5 },
	{ name: '海南', level: '县', office: '局', brevity: 0.8, departure: 0.8 },
];

const bodies: Readonly<Record<string, string>> = {
	民政: '民政',
	财政: '财政',
	交通: '交通运输',
	司法: '司法',
	教育: '教育',
	卫生: '卫生健康',
	住建: '住房城乡建设',
	水利: '水利',
	人社: '人力资源社会保障',
};

/** A service as a province prints it: one of its wordings, with numbers, bodies and households of its own. */
export function printed(service: Service, province: Province, number: number, random: Random): Item {
	const text = (pattern: string) => worded(pattern, province, random);
	return {
		id: `item-${number}`,
		number,
		name: text(service.name),
		target: text(service.target),
		content: text(service.content),
		serviceType: null,
		departments: [`${province.level}${random.pick(Object.values(bodies))}${province.office}`],
		evidence: { lines: 1 },
	};
}

function worded(pattern: string, province: Province, random: Random): string {
	return pattern
		.replace(/\[([^\]]*)\]/g, (_, clause: string) => (random.chance(province.brevity) ? '' : clause))
		.replace(/\{([^}]*)\}/g, (_, wordings: string) => chosen(wordings.split('|'), province, random))
		.replace(/‹([^:›]+)(?::([^›]*))?›/g, (_, slot: string, range = '') =>
			filled(slot, range, province, random),
		);
}

function chosen(wordings: readonly string[], { departure }: Province, random: Random): string {
	return random.chance(departure) ? random.pick(wordings) : (wordings[0] as string);
}

function filled(slot: string, range: string, { name, level, office }: Province, random: Random): string {
	if (slot === '户籍') return random.pick([`${name}户籍`, `具有本${level}户口的`, '当地常住', '']);
	if (slot === '地') return name;
	if (slot === '岁') return random.pick(range.split(','));
	if (slot === '残联') return `${level}残联`;
	const body = bodies[slot];
	if (body) return `${level}${body}${office}`;
	const [min = 0, max = 0] = range.split('-').map(Number);
	const step = max >= 1000 ? 100 : 1;
	return String(Math.round(random.whole(min, max) / step) * step);
}
