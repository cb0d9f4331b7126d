import { FoundText } from '../marks/FoundText.js';
import type { SearchEntry } from './entries.js';

interface Props {
	readonly entry: SearchEntry;
	readonly query: string;
}

const before = 14;
const most = 64;

/** What was found, with the words marked, and where it stands. */
export function EntryText({ entry, query }: Props) {
	return (
		<>
			<span className="search-text" lang="zh-CN">
				<FoundText text={excerpt(entry.title ?? entry.text, query)} words={query} />
			</span>
			{entry.context !== '' && (
				<span className="quiet" lang="zh-CN">
					{' '}
					{entry.context}
				</span>
			)}
		</>
	);
}

/** The part of a long text around the words. */
function excerpt(text: string, query: string): string {
	if (text.length <= most) return text;
	const at = Math.max(0, text.toLowerCase().indexOf(query.toLowerCase()) - before);
	const part = text.slice(at, at + most);
	return `${at > 0 ? '…' : ''}${part}${at + most < text.length ? '…' : ''}`;
}
