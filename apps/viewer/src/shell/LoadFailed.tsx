import type { LoadFailure } from '../corpus/load.js';
import { useWords } from '../words/use-words.js';
import { Notice } from './Notice.js';

interface Props {
	readonly failure: LoadFailure;
	readonly onRetry: () => void;
}

export function LoadFailed({ failure, onRetry }: Props) {
	const words = useWords();
	const missing = failure === 'missing';
	return (
		<Notice title={missing ? words.missingTitle : words.unreadableTitle} tone="problem">
			<p>{missing ? words.missingText : words.unreadableText}</p>
			<pre>
				<code>qingdan build --out dist/site</code>
			</pre>
			<button type="button" className="button" onClick={onRetry}>
				{words.retry}
			</button>
		</Notice>
	);
}
