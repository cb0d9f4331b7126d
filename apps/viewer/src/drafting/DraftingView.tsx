import { SealStatement } from '../seal/SealStatement.js';
import { useSeal } from '../seal/use-seal.js';
import { useTitle } from '../shell/use-title.js';
import { DraftWorkshop } from './DraftWorkshop.js';
import { StartDraft } from './StartDraft.js';
import { useDrafting } from './use-drafting.js';
import { useDraftingWords } from './words.js';

interface Props {
	/** Loads all that the page could want later: sealed, it can fetch nothing. */
	readonly loadRest: () => Promise<void>;
}

/** Writes a draft over a document of the corpus. The page is sealed before anything can be written. */
export default function DraftingView({ loadRest }: Props) {
	const words = useDraftingWords();
	const sealed = useSeal(loadRest);
	const { state, actions } = useDrafting(sealed === 'sealed');
	useTitle(words.title);
	return (
		<article className="drafting">
			<header className="title-block">
				<h1>{words.title}</h1>
				<p>{words.line}</p>
			</header>
			<SealStatement sealed={sealed} promise={words.promised} />
			{sealed === 'sealed' && state.kind === 'opening' && <p className="quiet">{words.opening}</p>}
			{state.kind === 'none' && <StartDraft key={state.offered?.yaml} state={state} actions={actions} />}
			{state.kind === 'open' && <DraftWorkshop state={state} actions={actions} />}
		</article>
	);
}
