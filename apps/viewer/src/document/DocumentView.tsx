import type { DocumentPlace } from '../address/document-place.js';
import { draftNumber } from '../address/draft-key.js';
import { replacePlace } from '../address/use-address.js';
import { GoneDraft } from '../drafts/GoneDraft.js';
import { useFindDocument } from '../drafts/use-find-document.js';
import { useDraftsWords } from '../drafts/words.js';
import { EvidencePanel } from '../evidence/EvidencePanel.js';
import { UnknownKey } from '../shell/UnknownKey.js';
import { useTitle } from '../shell/use-title.js';
import { useWords } from '../words/use-words.js';
import { AmendedContext } from './amended-place.js';
import { CatalogueTable } from './CatalogueTable.js';
import { DocumentHead } from './DocumentHead.js';
import { Doubts } from './Doubts.js';
import { Outline } from './Outline.js';
import { PartLinks } from './PartLinks.js';
import { Provisions } from './Provisions.js';
import { useScrollToUnit } from './use-scroll-to-unit.js';

/** One document in full: what it is, its catalogue, its text, and where its source is in doubt. */
export default function DocumentView({ place }: { readonly place: DocumentPlace }) {
	const words = useWords();
	const document = useFindDocument()(place.key);
	const { draft } = useDraftsWords();
	const number = draftNumber(place.key);
	useTitle(number === undefined ? (document?.policy.title ?? place.key) : draft(number));
	useScrollToUnit(place.part, place.unit);
	if (!document) return number === undefined ? <UnknownKey documentKey={place.key} /> : <GoneDraft />;
	const { policy } = document;
	const { evidence, ...closed } = place;
	return (
		<AmendedContext value={document.amended && document}>
			<article className="document">
				<DocumentHead document={document} />
				<PartLinks document={document} place={closed} />
				{policy.catalogues?.map((catalogue, index) => (
					<CatalogueTable
						key={catalogue.id}
						id={index === 0 ? 'part-catalogue' : undefined}
						catalogue={catalogue}
						doubts={policy.doubts ?? []}
						place={closed}
					/>
				))}
				{policy.provisions.length > 0 && (
					<section id="part-text" className="text-part" tabIndex={-1} aria-label={words.partText}>
						<h2>{words.partText}</h2>
						<Outline provisions={policy.provisions} place={closed} />
						<div className="provisions">
							<Provisions provisions={policy.provisions} place={closed} level={3} />
						</div>
					</section>
				)}
				<Doubts policy={policy} place={closed} />
				{evidence && (
					<EvidencePanel
						key={JSON.stringify(evidence)}
						document={document}
						place={evidence}
						onClose={() => replacePlace(closed)}
					/>
				)}
			</article>
		</AmendedContext>
	);
}
