import type { Corpus } from '@qingdan/core';
import type { Citation } from '@qingdan/schema';
import { documentNumber } from './line-kinds.js';

/** Finds the documents that a text cites by title and number. */
export interface Citations {
	/** What a text cites; titles of the document itself and of its own parts are none. */
	of(text: string): Citation[];
	/** All documents that a text names, an earlier edition of the own title included. */
	named(text: string): Citation[];
}

const cited = /《([^《》]{2,120})》(?:[（(]([^（()）]{2,40}号)[）)])?/g;

/**
 * Makes a finder over the documents that a corpus knows by name.
 * @param own titles of the document and of what it encloses
 */
export function citationsOver(corpus: Corpus | undefined, own: readonly string[]): Citations {
	const keys = new Map<string, string>();
	for (const { key, number, title } of known(corpus)) {
		if (title !== null) keys.set(title, key);
		if (number !== null) keys.set(number, key);
	}
	const isOwn = ({ title = '' }: Citation) =>
		own.some((one) => one === title || one.endsWith(title) || title.endsWith(one));
	const find = {
		named(text: string) {
			return [...text.matchAll(cited)].flatMap(([quote, title = '', number]): Citation[] => {
				const printed = number === undefined ? undefined : documentNumber.exec(number)?.[0];
				const to = (printed === undefined ? undefined : keys.get(printed)) ?? keys.get(title);
				return [
					{
						title,
						...(printed === undefined ? {} : { number: printed }),
						...(to === undefined ? {} : { to }),
						quote,
					},
				];
			});
		},
	};
	return { ...find, of: (text) => find.named(text).filter((one) => !isOwn(one)) };
}

function known(corpus: Corpus | undefined): { key: string; number: string | null; title: string | null }[] {
	if (!corpus) return [];
	return [
		...corpus.policies.map(({ policy }) => ({
			key: policy.key,
			number: policy.number,
			title: policy.notice?.title ?? policy.title,
		})),
		...corpus.cited.map(({ document }) => ({
			key: document.key,
			number: document.number,
			title: document.title?.value ?? null,
		})),
	];
}
