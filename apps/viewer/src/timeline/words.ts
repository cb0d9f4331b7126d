import { type OwnWords, useOwnWords } from '../words/use-own-words.js';

/** What can happen on a day. */
export type HappeningKind = 'issued' | 'effective' | 'expires' | 'ends' | 'starts' | 'stops' | 'changed';

const zh = {
	title: '时点',
	line: '选一天，看那一天哪些文件施行、哪些标准起算。日期未载明的，注明按何推定。',
	on: '日期',
	previous: '上一个日期',
	next: '下一个日期',
	stateOn: (day: string) => `${day} 的情形`,
	happenings: '大事记',
	kinds: {
		issued: '印发',
		effective: '施行',
		expires: '失效',
		ends: '结束',
		starts: '起算',
		stops: '止算',
		changed: '被修改、取代或废止',
	} satisfies Record<HappeningKind, string>,
	since: (day: string) => `自 ${day}`,
	assumed: '推定',
	notYet: '尚未起算',
	drawing: '各文件施行期间',
	none: '还没有文件。',
	unknownDays: '日期不详',
	region: '某地适用什么',
	regionHint: '地区名或代码',
	showApplies: '查看',
	regionUnknown: '没有这个地区。请写全称或六位代码。',
	regionSeveral: (names: string) => `有几个同名地区：${names}。请连同上级一起写。`,
	appliesIn: (region: string, day: string) => `${region}在 ${day} 适用什么`,
	appliesFailed: '文件之间的修改关系有矛盾，无法作答。请用 qingdan validate 查看。',
};

const en: typeof zh = {
	title: 'Timeline',
	line: 'Choose a day to see which documents were in force and which standards applied. What a text does not state is said to be assumed.',
	on: 'Day',
	previous: 'Earlier',
	next: 'Later',
	stateOn: (day) => `As of ${day}`,
	happenings: 'Chronicle',
	kinds: {
		issued: 'issued',
		effective: 'takes effect',
		expires: 'expires',
		ends: 'ends',
		starts: 'applies from here',
		stops: 'applies up to here',
		changed: 'amended, replaced or repealed',
	},
	since: (day) => `since ${day}`,
	assumed: 'assumed',
	notYet: 'not yet applicable',
	drawing: 'When each document is in force',
	none: 'There are no documents yet.',
	unknownDays: 'day unknown',
	region: 'What applies in a place',
	regionHint: 'name or code of a region',
	showApplies: 'Show',
	regionUnknown: 'There is no such region. Write its full name or its code of six digits.',
	regionSeveral: (names) => `Several regions have this name: ${names}. Write it with the one above.`,
	appliesIn: (region, day) => `What applies in ${region} on ${day}`,
	appliesFailed:
		'The documents contradict each other on what amends what. Run qingdan validate to see where.',
};

const words: OwnWords<typeof zh> = { zh, en };

export function useTimelineWords(): typeof zh {
	return useOwnWords(words);
}
