import { type OfficialWords, officialZh } from './official.zh.js';

/** The words of official documents: what stands in a Chinese document stands there in every language. */
export const officialEn: OfficialWords = officialZh;
