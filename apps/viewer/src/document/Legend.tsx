import { useWords } from '../words/use-words.js';

/** What the marks in the text mean. */
export function Legend() {
	const words = useWords();
	return (
		<p className="legend">
			<span>
				<span className="mark-parameter">{words.legendParameter}</span>
			</span>
			<span>
				<span className="mark-delegation">{words.legendDelegation}</span>
			</span>
			<span>
				<span className="tag">{words.repaired}</span> {words.legendRepaired}
			</span>
			<span>{words.legendLine}</span>
		</p>
	);
}
