/** 修订稿的话 / the words of a redline */
export const redlineZh = {
	title: (title: string) => `${title}（修订对照）`,
	author: '清单',
	needsFile: (format: string) => `格式 ${format} 是文件，不能输出到屏幕；请用 --out 写入文件。`,
};

export type RedlineWords = typeof redlineZh;
