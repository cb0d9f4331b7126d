/** 公文的话 / the words of official documents */
export const officialZh = {
	attachment: (number: string) => `附件${number}`,
	copies: '抄送：',
	printed: (issuers: string, date: string) => `${issuers && `${issuers}　`}${date}印发`,
};

export type OfficialWords = typeof officialZh;
