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
import { LanguageContext } from './words/use-words.js';

type State =
	| { readonly kind: 'loading' }
	| { readonly kind: 'failed'; readonly failure: LoadFailure }
	| { readonly kind: 'ready'; readonly library: Library };

export function App() {
	const { place, reading } = useWholeAddress();
	const language = reading.language ?? 'zh';
	const [state, setState] = useState<State>({ kind: 'loading' });
	const load = useCallback(async () => {
		setState({ kind: 'loading' });
		const loaded = await loadCorpus();
		setState(
			loaded.ok
				? { kind: 'ready', library: libraryOf(loaded.bundle) }
				: { kind: 'failed', failure: loaded.failure },
		);
	}, []);
	useEffect(() => void load(), [load]);
	usePageSettings(reading);
	useArrival(place, state.kind === 'ready');
	return (
		<LanguageContext value={language}>
			<ReadingContext value={reading}>
				<LibraryContext value={state.kind === 'ready' ? state.library : undefined}>
					<Page place={place} searchable={state.kind === 'ready'}>
						{state.kind === 'loading' && <Loading />}
						{state.kind === 'failed' && <LoadFailed failure={state.failure} onRetry={load} />}
						{state.kind === 'ready' && (
							<FaultBoundary place={pageOf(place)}>
								<Suspense fallback={<Loading />}>
									<View place={place} />
								</Suspense>
							</FaultBoundary>
						)}
					</Page>
				</LibraryContext>
			</ReadingContext>
		</LanguageContext>
	);
}
