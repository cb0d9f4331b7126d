import { useWords } from '../words/use-words.js';

export function NothingComparable() {
	const words = useWords();
	return (
		<section className="notice">
			<h2>{words.notComparableTitle}</h2>
			<p>{words.notComparableText}</p>
		</section>
	);
}
