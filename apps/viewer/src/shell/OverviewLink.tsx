import { useLinkTo } from '../address/use-address.js';
import { useWords } from '../words/use-words.js';

export function OverviewLink() {
	const words = useWords();
	const linkTo = useLinkTo();
	return (
		<p>
			<a className="button" href={linkTo({ view: 'corpus' })}>
				{words.backToOverview}
			</a>
		</p>
	);
}
