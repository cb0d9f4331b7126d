import { useMemo } from 'react';
import { usePublishWords } from '../words/publish-words.js';
import { shortName } from './documents.js';
import { useLibrary } from './library.js';

/** Names documents shortly by their keys: place and year, with the number where several share them; never the key itself. */
export function useDocumentNames(): (key: string) => string {
	const { documents, cited } = useLibrary();
	const publish = usePublishWords();
	return useMemo(() => {
		const counts = new Map<string, number>();
		for (const { policy } of documents.values()) {
			const name = shortName(policy, publish);
			counts.set(name, (counts.get(name) ?? 0) + 1);
		}
		const citedNames = new Map(
			cited.map(({ document }): [string, string] => [
				document.key,
				`《${document.title.value}》${document.number ?? ''}`,
			]),
		);
		return (key) => {
			const policy = documents.get(key)?.policy;
			if (!policy) return citedNames.get(key) ?? key;
			const name = shortName(policy, publish);
			return (counts.get(name) ?? 0) > 1 ? `${name}（${policy.number ?? policy.title}）` : name;
		};
	}, [documents, cited, publish]);
}
