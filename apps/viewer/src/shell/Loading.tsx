import { useWords } from '../words/use-words.js';

export function Loading() {
	const words = useWords();
	return (
		<div className="loading" role="status">
			<span className="loading-line" aria-hidden="true" />
			{words.loading}
		</div>
	);
}
