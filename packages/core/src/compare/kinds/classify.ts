import { withoutManner } from '../../text/duty-verbs.js';
import { authority } from './authority.js';
import { body } from './body.js';
import { clause } from './clause.js';
import { correction } from './correction.js';
import { deadline } from './deadline.js';
import { enumeration } from './enumeration.js';
import { equalQuantity } from './equal-quantity.js';
import { extent } from './extent.js';
import { funding } from './funding.js';
import { type Classified, type Classifier, type EditContext, editorial, substantive } from './kind.js';
import { modality } from './modality.js';
import { moved } from './moved.js';
import { population, populationSets } from './population.js';
import { quantity } from './quantity.js';
import { reordered } from './reordered.js';
import { responsibility } from './responsibility.js';
import { sourceDamage } from './source-damage.js';
import { territory } from './territory.js';
import { writing } from './writing.js';

/** In the order in which they are asked: what is certain first. */
const classifiers: readonly Classifier[] = [
	correction,
	responsibility,
	equalQuantity,
	writing,
	reordered,
	sourceDamage,
	moved,
	territory,
	extent,
	authority,
	quantity,
	deadline,
	body,
	population,
	enumeration,
	populationSets,
	modality,
	funding,
	clause,
];

/** The kind of an edit; what no family recognises is a change of wording, and a person has to read it. */
export function classify(context: EditContext): Classified {
	for (const classifier of classifiers) {
		const found = classifier(context);
		if (found) return found;
	}
	return /^等*$/.test(context.from + context.to) || stresses(context)
		? editorial('wording-changed')
		: substantive('wording-changed', 'unclear');
}

/** Words of manner that come or go stress, and change nothing. */
function stresses({ from, to }: EditContext): boolean {
	return withoutManner(from) === '' && withoutManner(to) === '';
}
