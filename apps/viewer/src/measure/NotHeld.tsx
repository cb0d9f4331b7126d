import { useLibrary } from '../corpus/library.js';
import { useMeasureWords } from './words.js';

/** Documents of which nothing can be said. */
export function NotHeld({ keys }: { readonly keys: readonly string[] }) {
	const words = useMeasureWords();
	const { cited } = useLibrary();
	if (keys.length === 0) return null;
	return (
		<details className="not-held">
			<summary>{words.notHeld(keys.length)}</summary>
			<ul lang="zh-CN">
				{cited
					.filter(({ document }) => keys.includes(document.key))
					.map(({ document }) => (
						<li key={document.key}>
							《{document.title.value}》{document.number}
						</li>
					))}
			</ul>
		</details>
	);
}
