import { useWords } from '../words/use-words.js';

/** Says that an amendment made these words, and leads to its lines. */
export function AmendedTag({ href }: { readonly href: string }) {
	const words = useWords();
	return (
		<a className="tag tag-amended" href={href}>
			{words.amendedHere}
		</a>
	);
}
