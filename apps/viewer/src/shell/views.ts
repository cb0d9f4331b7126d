import { lazy } from 'react';
import { loadAmended } from '../corpus/load-amended.js';
import { loadDraftEntry } from '../drafts/load-draft-entry.js';
import { loadAllFormats } from '../files/load-formats.js';
import { loadAllWords } from '../words/publish-words.js';

/** The views that are loaded when they are first opened. */
const loaders = {
	document: () => import('../document/DocumentView.js'),
	compare: () => import('../compare/CompareView.js'),
	matrix: () => import('../matrix/MatrixView.js'),
	measure: () => import('../measure/MeasureView.js'),
	search: () => import('../search/SearchView.js'),
	searchList: () => import('../search/SearchList.js'),
	lineage: () => import('../lineage/LineageView.js'),
	timeline: () => import('../timeline/TimelineView.js'),
	changes: () => import('../changes/ChangesView.js'),
	check: () => import('../check/CheckView.js'),
	draft: () => import('../drafting/DraftingView.js'),
	draftEntry: loadDraftEntry,
	rules: () => import('../rules/RulesView.js'),
};

export const DocumentView = lazy(loaders.document);
export const CompareView = lazy(loaders.compare);
export const MatrixView = lazy(loaders.matrix);
export const MeasureView = lazy(loaders.measure);
export const SearchView = lazy(loaders.search);
export const SearchList = lazy(loaders.searchList);
export const LineageView = lazy(loaders.lineage);
export const TimelineView = lazy(loaders.timeline);
export const ChangesView = lazy(loaders.changes);
export const CheckView = lazy(loaders.check);
export const DraftingView = lazy(loaders.draft);
export const RulesView = lazy(loaders.rules);

/** Loads every view and all words, so that nothing has to be fetched any more. */
export async function loadAllViews(): Promise<void> {
	const views = Object.values(loaders).map((load) => load());
	await Promise.all([...views, loadAllFormats(), loadAllWords(), loadAmended()]);
}
