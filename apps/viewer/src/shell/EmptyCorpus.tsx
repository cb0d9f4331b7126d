import { useLinkTo } from '../address/use-address.js';
import { useWords } from '../words/use-words.js';
import { Notice } from './Notice.js';

/** There is no document yet: how one comes in, and what works without any. */
export function EmptyCorpus() {
	const words = useWords();
	const linkTo = useLinkTo();
	return (
		<Notice title={words.emptyCorpusTitle}>
			<p>{words.emptyCorpusText}</p>
			<pre>
				<code>{'qingdan import 清单.docx --out policies/cn/清单.yaml\nqingdan build --out site'}</code>
			</pre>
			<p>
				<a href={linkTo({ view: 'check' })}>{words.emptyCorpusCheck}</a>
			</p>
		</Notice>
	);
}
