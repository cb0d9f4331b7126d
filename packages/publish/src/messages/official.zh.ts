/** 公文的话 / the words of official documents */
export const officialZh = {
	attachment: (number: string) => `附件${number}`,
	copies: '抄送：',
};

export type OfficialWords = typeof officialZh;
