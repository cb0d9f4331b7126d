import { listingOf } from '@qingdan/publish';
import { extentOf } from '../corpus/documents.js';
import { useLibrary } from '../corpus/library.js';
import { SaveMenu } from '../files/SaveMenu.js';
import { useTitle } from '../shell/use-title.js';
import { useWords } from '../words/use-words.js';
import { Downloads } from './Downloads.js';
import { RegionTree } from './RegionTree.js';
import { Suggestions } from './Suggestions.js';
import { Timeline } from './Timeline.js';
import { regionTree } from './tree.js';

/** What is held, how it hangs together, and what can be compared at once. */
export function Overview() {
	const words = useWords();
	const library = useLibrary();
	const documents = [...library.documents.values()];
	const items = documents.reduce((sum, { policy }) => sum + extentOf(policy).items, 0);
	useTitle(words.overview);
	return (
		<div className="overview">
			<header className="title-block">
				<h1>{words.overviewTitle}</h1>
				<p>{words.overviewLine(documents.length, items, library.cited.length)}</p>
			</header>
			<section aria-labelledby="suggestions">
				<h2 id="suggestions">{words.suggestions}</h2>
				<Suggestions library={library} />
			</section>
			<section aria-labelledby="tree">
				<h2 id="tree">{words.tree}</h2>
				<RegionTree node={regionTree(library)} />
			</section>
			<section aria-labelledby="timeline">
				<h2 id="timeline">{words.timeline}</h2>
				<Timeline documents={documents} />
				<SaveMenu
					offers={[
						{ name: 'policies.csv', make: ({ list }, page) => list.csv(listingOf(library.corpus), page) },
						{ name: 'policies.json', make: ({ list }) => list.json(listingOf(library.corpus)) },
					]}
				/>
			</section>
			{library.downloads.length > 0 && (
				<section aria-labelledby="downloads">
					<h2 id="downloads">{words.downloads}</h2>
					<Downloads library={library} />
				</section>
			)}
		</div>
	);
}
