import { authority } from './authority.js';
import { body } from './body.js';
import { clause } from './clause.js';
import { correction } from './correction.js';
import { type Classified, type Classifier, type EditContext, editorial, substantive } from './kind.js';
import { modality } from './modality.js';
import { population } from './population.js';
import { quantity } from './quantity.js';
import { sourceDamage } from './source-damage.js';
import { territory } from './territory.js';
import { writing } from './writing.js';

/** In the order in which they are asked: what is certain first. */
const classifiers: readonly Classifier[] = [
	correction,
	writing,
	sourceDamage,
	territory,
	authority,
	quantity,
	body,
	population,
	modality,
	clause,
];

/** The kind of an edit; what no family recognises is a change of wording, and a person has to read it. */
export function classify(context: EditContext): Classified {
	for (const classifier of classifiers) {
		const found = classifier(context);
		if (found) return found;
	}
	const particles = /^(?:的|了|等|地|其|在|为|将|并)*$/;
	if (particles.test(context.from) && particles.test(context.to)) return editorial('wording-changed');
	return substantive('wording-changed', 'unclear');
}
