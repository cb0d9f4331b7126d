import { shortName } from '../corpus/documents.js';
import type { Library } from '../corpus/library.js';
import { usePublishWords } from '../words/publish-words.js';
import { useWords } from '../words/use-words.js';

const formats: Readonly<Record<string, string>> = { jsonl: 'JSON Lines', parquet: 'Parquet', json: 'JSON' };

/** What the site holds besides its pages: change logs to send on, their feed, the data as tables. */
export function Downloads({ library }: { readonly library: Library }) {
	const words = useWords();
	const publish = usePublishWords();
	const nameOf = (key: string) => {
		const document = library.documents.get(key);
		return document ? shortName(document.policy, publish) : key;
	};
	const { logs, feed, tables } = sorted(library.downloads);
	return (
		<>
			<ul className="downloads">
				{logs.map(({ path, left, right }) => (
					<li key={path}>
						<a href={path}>{words.changeLogOf(nameOf(left), nameOf(right))}</a>
					</li>
				))}
				{feed && (
					<li>
						<a href={feed} type="application/atom+xml">
							{words.changeFeed}
						</a>
					</li>
				)}
			</ul>
			<ul className="downloads">
				{tables.map(({ table, files }) => (
					<li key={table}>
						{words.dataTable(table)}
						{files.map(({ path, format }) => (
							<a key={path} href={path} download>
								{formats[format] ?? format}
							</a>
						))}
					</li>
				))}
			</ul>
		</>
	);
}

interface Sorted {
	readonly logs: readonly { readonly path: string; readonly left: string; readonly right: string }[];
	readonly feed: string | undefined;
	readonly tables: readonly {
		readonly table: string;
		readonly files: readonly { readonly path: string; readonly format: string }[];
	}[];
}

function sorted(downloads: readonly string[]): Sorted {
	const logs = downloads.flatMap((path) => {
		const [, left, right] = /^changes\/([^~]+)~([^~]+)\.html$/.exec(path) ?? [];
		return left && right ? [{ path, left, right }] : [];
	});
	const files = downloads.flatMap((path) => {
		const [, table, format] = /^data\/([^.]+)\.(\w+)$/.exec(path) ?? [];
		return table && format ? [{ path, table, format }] : [];
	});
	return {
		logs,
		feed: downloads.find((path) => path === 'feed.xml'),
		tables: [...new Set(files.map(({ table }) => table))].map((table) => ({
			table,
			files: files.filter((file) => file.table === table),
		})),
	};
}
