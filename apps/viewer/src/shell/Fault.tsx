import { useWords } from '../words/use-words.js';
import { Notice } from './Notice.js';
import { OverviewLink } from './OverviewLink.js';

export function Fault() {
	const words = useWords();
	return (
		<Notice title={words.faultTitle} tone="problem">
			<p>{words.faultText}</p>
			<OverviewLink />
		</Notice>
	);
}
