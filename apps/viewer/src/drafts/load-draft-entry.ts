import { lazy } from 'react';

/** Loads what reads drafts: it is large, and wanted only where a reader has one. */
export const loadDraftEntry = () => import('./DraftEntry.js');

export const DraftEntry = lazy(loadDraftEntry);
