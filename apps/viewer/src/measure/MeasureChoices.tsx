import { useLinkTo } from '../address/use-address.js';
import { useLibrary } from '../corpus/library.js';
import { useLanguage } from '../words/use-words.js';
import { useMeasureWords } from './words.js';

/** The services that documents speak of, those of most documents first. */
export function MeasureChoices() {
	const words = useMeasureWords();
	const language = useLanguage();
	const linkTo = useLinkTo();
	const { corpus, vocabulary } = useLibrary();
	const counts = new Map<string, number>();
	for (const { policy } of corpus.policies) {
		const items = (policy.catalogues ?? []).flatMap((catalogue) => catalogue.items);
		for (const concept of new Set(items.flatMap(({ concept: id }) => id ?? [])))
			counts.set(concept, (counts.get(concept) ?? 0) + 1);
	}
	const concepts = vocabulary.concepts.concepts
		.filter(({ id }) => counts.has(id))
		.sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
	if (concepts.length === 0) return null;
	return (
		<section className="measure-choices" aria-labelledby="measure-services">
			<h2 id="measure-services">{words.services}</h2>
			<ul>
				{concepts.map(({ id, zh, en }) => (
					<li key={id}>
						<a
							className={language === 'zh' ? 'measure-choice' : undefined}
							href={linkTo({ view: 'measure', measure: id })}
						>
							{language === 'zh' ? zh : en}
						</a>{' '}
						<span className="quiet">{counts.get(id)}</span>
					</li>
				))}
			</ul>
		</section>
	);
}
