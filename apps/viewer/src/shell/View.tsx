import type { Place } from '../address/address.js';
import { useLibrary } from '../corpus/library.js';
import { GoneDraft } from '../drafts/GoneDraft.js';
import { Overview } from '../overview/Overview.js';
import { LoadRestContext } from '../seal/load-rest.js';
import { useWords } from '../words/use-words.js';
import { EmptyCorpus } from './EmptyCorpus.js';
import { Notice } from './Notice.js';
import { OverviewLink } from './OverviewLink.js';
import {
	ChangesView,
	CheckView,
	CompareView,
	DocumentView,
	DraftingView,
	LineageView,
	loadAllViews,
	MatrixView,
	MeasureView,
	RulesView,
	SearchView,
	TimelineView,
} from './views.js';

/** What is of use before there is any document. */
const worksWithout: readonly Place['view'][] = ['check', 'rules', 'held', 'unknown'];

/** The view of a place. */
export function View({ place }: { readonly place: Place }) {
	const words = useWords();
	const { documents } = useLibrary();
	if (documents.size === 0 && !worksWithout.includes(place.view)) return <EmptyCorpus />;
	switch (place.view) {
		case 'corpus':
			return <Overview />;
		case 'document':
			return <DocumentView place={place} />;
		case 'compare':
			return (
				<LoadRestContext value={loadAllViews}>
					<CompareView place={place} />
				</LoadRestContext>
			);
		case 'matrix':
			return <MatrixView place={place} />;
		case 'measure':
			return <MeasureView place={place} />;
		case 'search':
			return <SearchView place={place} />;
		case 'lineage':
			return <LineageView place={place} />;
		case 'timeline':
			return <TimelineView place={place} />;
		case 'changes':
			return <ChangesView place={place} />;
		case 'check':
			return <CheckView place={place} loadRest={loadAllViews} />;
		case 'draft':
			return <DraftingView loadRest={loadAllViews} />;
		case 'rules':
			return <RulesView place={place} />;
		case 'held':
			return <GoneDraft />;
		case 'unknown':
			return (
				<Notice title={words.unknownTitle}>
					<p>{words.unknownText}</p>
					<OverviewLink />
				</Notice>
			);
	}
}
