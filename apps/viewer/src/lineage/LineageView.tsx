import type { LineagePlace } from '../address/lineage-place.js';
import { useLinkTo } from '../address/use-address.js';
import { shortName } from '../corpus/documents.js';
import { useLibrary } from '../corpus/library.js';
import { Notice } from '../shell/Notice.js';
import { OverviewLink } from '../shell/OverviewLink.js';
import { UnknownKey } from '../shell/UnknownKey.js';
import { useTitle } from '../shell/use-title.js';
import { usePublishWords } from '../words/publish-words.js';
import { graphOf } from './graph.js';
import { LineageDrawing } from './LineageDrawing.js';
import { LineageList } from './LineageList.js';
import { OpenQuestions } from './OpenQuestions.js';
import { useLineageWords } from './words.js';

/** More documents than these are drawn around one of them only. */
const drawingLimit = 150;

/** How documents stand to each other, and what the higher ones left to the lower ones. */
export default function LineageView({ place }: { readonly place: LineagePlace }) {
	const words = useLineageWords();
	const publish = usePublishWords();
	const library = useLibrary();
	const linkTo = useLinkTo();
	useTitle(words.title);
	const chosen = place.key === undefined ? undefined : library.documents.get(place.key);
	if (place.key !== undefined && !chosen) return <UnknownKey documentKey={place.key} />;
	const graph = graphOf(library, place.key);
	if (graph.nodes.length === 0)
		return (
			<Notice title={words.title}>
				<p>{words.none}</p>
				<OverviewLink />
			</Notice>
		);
	return (
		<article className="lineage-view">
			<header className="title-block">
				<h1>{chosen ? words.around(shortName(chosen.policy, publish)) : words.title}</h1>
				<p>{words.line}</p>
			</header>
			{chosen && (
				<p className="lineage-bar">
					<a className="button" href={linkTo({ view: 'lineage' })}>
						{words.all}
					</a>{' '}
					<a className="button" href={linkTo({ view: 'document', key: chosen.key })}>
						{words.open}
					</a>
				</p>
			)}
			{graph.nodes.length <= drawingLimit && <LineageDrawing graph={graph} around={place.key} />}
			<LineageList graph={graph} around={place.key} />
			<OpenQuestions around={place.key} />
		</article>
	);
}
