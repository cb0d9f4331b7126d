import { type LogPart, logOf } from '@qingdan/core';
import { changelogView } from '@qingdan/publish';
import { useMemo } from 'react';
import { loggedPair } from '../changes/logged-pair.js';
import { type LibraryDocument, useLibrary } from '../corpus/library.js';
import { usePublishWords } from '../words/publish-words.js';
import type { LaidOut } from './use-comparison.js';

/** The part of a change log, as data and in words. */
export interface SaidPart {
	readonly log: LogPart;
	readonly view: ReturnType<typeof changelogView>['steps'][number]['parts'][number];
}

/** What the change log says of the part of a comparison that is shown. */
export function useLogPart(
	{ comparison, part }: LaidOut,
	left: LibraryDocument,
	right: LibraryDocument,
): SaidPart | undefined {
	const { vocabulary } = useLibrary();
	const words = usePublishWords();
	return useMemo(() => {
		const log = logOf(comparison, left.held, right.held);
		const settings = { audience: 'researcher', language: words.language } as const;
		const [step] = changelogView(loggedPair(log, left.held, right.held, vocabulary, settings), words).steps;
		const kind = part === 'catalogue' ? 'catalogue' : 'prose';
		const own = log.parts.find((one) => one.kind === kind);
		const view = step?.parts.find((one) => one.kind === kind);
		return own && view ? { log: own, view } : undefined;
	}, [comparison, part, left, right, vocabulary, words]);
}
