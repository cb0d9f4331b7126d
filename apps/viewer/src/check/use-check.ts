import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { CheckPlace, CheckRelation } from '../address/check-place.js';
import { replacePlace } from '../address/use-address.js';
import { useLibrary } from '../corpus/library.js';
import { useLanguage } from '../words/use-words.js';
import { type Checking, CheckSession, type CheckSettings } from './check-session.js';

const session = new CheckSession();

/** The check of this page, which a reader can leave and come back to. */
export function useCheck({ against, relation }: CheckPlace): {
	readonly session: CheckSession;
	readonly checking: Checking;
	readonly settings: CheckSettings;
} {
	const settings = useCheckSettings(against, relation);
	const checking = useSyncExternalStore(session.subscribe, session.now);
	const { kind } = checking.state;
	const arrived = useRef(false);
	// biome-ignore lint/correctness/useExhaustiveDependencies: a draft that has been read may have to be held against another document
	useEffect(() => {
		const cameBack = !arrived.current && settings.against === undefined && session.against !== undefined;
		arrived.current = true;
		if (cameBack) replacePlace({ view: 'check', against: session.against as string });
		else session.holdAgainst(settings);
	}, [settings, kind]);
	useEffect(() => () => session.leave(), []);
	return { session, checking, settings };
}

/** What drafts are held against in this page. */
export function useCheckSettings(against?: string, relation: CheckRelation = 'child-of'): CheckSettings {
	const { bundle, vocabulary } = useLibrary();
	const language = useLanguage();
	return useMemo(
		() => ({ bundle, vocabulary, against, relation, language }),
		[bundle, vocabulary, against, relation, language],
	);
}
