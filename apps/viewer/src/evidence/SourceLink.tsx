import { useWords } from '../words/use-words.js';

// The number never stands alone at the beginning of a line.
const wordJoiner = '\u2060';

interface Props {
	readonly line: number;
	readonly href: string;
}

/** The number of a line of the source, small after the words that stand there; it opens the evidence. */
export function SourceLink({ line, href }: Props) {
	const words = useWords();
	return (
		<a className="source-link" href={href} aria-label={words.sourceLine(line)} title={words.sourceLine(line)}>
			{wordJoiner}
			{line}
		</a>
	);
}
