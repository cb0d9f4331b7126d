import type { DocumentState } from '@qingdan/core';

/** 时间的话 / the words of time */
export const timeZh = {
	states: {
		'not-yet-issued': '尚未印发',
		'issued-not-in-force': '已印发未施行',
		'in-force': '施行中',
		amended: '施行中，已修改',
		superseded: '已被取代',
		repealed: '已废止',
		expired: '已失效',
		completed: '已完成',
		unknown: '不明',
	} satisfies Record<DocumentState, string>,
};

export type TimeWords = typeof timeZh;
