import { Suspense, useCallback, useEffect, useState } from 'react';
import { ReadingContext, useWholeAddress } from './address/use-address.js';
import { type Library, LibraryContext, libraryOf } from './corpus/library.js';
import { type LoadFailure, loadCorpus } from './corpus/load.js';
import { FaultBoundary } from './shell/FaultBoundary.js';
import { LoadFailed } from './shell/LoadFailed.js';
import { Loading } from './shell/Loading.js';
import { Page } from './shell/Page.js';
import { pageOf, useArrival } from './shell/use-arrival.js';
import { usePageSettings } from './shell/use-page-settings.js';
import { View } from './shell/View.js';
import { PublishWordsContext, useLoadedWords } from './words/publish-words.js';
import { LanguageContext } from './words/use-words.js';

type State =
	| { readonly kind: 'loading'; readonly megabytes: number }
	| { readonly kind: 'failed'; readonly failure: LoadFailure }
	| { readonly kind: 'ready'; readonly library: Library };

export function App() {
	const { place, reading } = useWholeAddress();
	const asked = reading.language ?? 'zh';
	const loaded = useLoadedWords(asked);
	const language = loaded?.language ?? asked;
	const [state, setState] = useState<State>({ kind: 'loading', megabytes: 0 });
	const load = useCallback(async () => {
		const arrived = (megabytes: number) => setState({ kind: 'loading', megabytes });
		arrived(0);
		const loaded = await loadCorpus(arrived);
		setState(
			loaded.ok
				? { kind: 'ready', library: libraryOf(loaded.bundle) }
				: { kind: 'failed', failure: loaded.failure },
		);
	}, []);
	useEffect(() => void load(), [load]);
	const ready = state.kind === 'ready' && loaded !== undefined;
	usePageSettings({ ...reading, language });
	useArrival(place, ready);
	return (
		<LanguageContext value={language}>
			<ReadingContext value={reading}>
				<PublishWordsContext value={loaded?.words}>
					<LibraryContext value={state.kind === 'ready' ? state.library : undefined}>
						<Page place={place} searchable={ready}>
							{state.kind === 'loading' && <Loading megabytes={state.megabytes} />}
							{state.kind === 'ready' && !ready && <Loading />}
							{state.kind === 'failed' && <LoadFailed failure={state.failure} onRetry={load} />}
							{ready && (
								<FaultBoundary place={pageOf(place)}>
									<Suspense fallback={<Loading />}>
										<View place={place} />
									</Suspense>
								</FaultBoundary>
							)}
						</Page>
					</LibraryContext>
				</PublishWordsContext>
			</ReadingContext>
		</LanguageContext>
	);
}
