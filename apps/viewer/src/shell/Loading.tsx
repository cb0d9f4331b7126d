import { useWords } from '../words/use-words.js';

/** @param megabytes how much of the corpus has come, where there is so much that it is worth saying */
export function Loading({ megabytes = 0 }: { readonly megabytes?: number }) {
	const words = useWords();
	return (
		<div className="loading" role="status">
			<span className="loading-line" aria-hidden="true" />
			{words.loading}
			{megabytes > 2 && <span aria-hidden="true"> {megabytes} MB</span>}
		</div>
	);
}
