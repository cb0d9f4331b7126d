import type { CitedDocument } from '@qingdan/schema';
import { useWords } from '../words/use-words.js';

/** A document that is known from citations alone. */
export function CitedRow({ document }: { readonly document: CitedDocument }) {
	const words = useWords();
	const citing = new Set(document.citedAs.map(({ by }) => by)).size;
	return (
		<li className="entry entry-cited">
			<p className="entry-title" lang="zh-CN">
				{document.title.value}
			</p>
			<p className="entry-number" lang={document.number ? 'zh-CN' : undefined}>
				{document.number ?? words.noNumber}
			</p>
			<p className="entry-held">{words.citedNotHeld}</p>
			<p className="entry-extent">{words.citedBy(citing)}</p>
		</li>
	);
}
