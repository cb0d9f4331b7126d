import { useLinkTo } from '../address/use-address.js';
import { Notice } from '../shell/Notice.js';
import { useDraftsWords } from './words.js';

/** Where an address stands for a place of a draft that is not held any more. */
export function GoneDraft() {
	const words = useDraftsWords();
	const linkTo = useLinkTo();
	return (
		<Notice title={words.goneTitle}>
			<p>{words.gone}</p>
			<p>
				<a className="button" href={linkTo({ view: 'check' })}>
					{words.again}
				</a>{' '}
				<a className="button" href={linkTo({ view: 'compare' })}>
					{words.againCompare}
				</a>
			</p>
		</Notice>
	);
}
