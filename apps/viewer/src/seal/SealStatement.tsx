import type { Sealed } from './use-seal.js';
import { useSealWords } from './words.js';

interface Props {
	readonly sealed: Sealed;
	/** what is promised and cannot be proven, of this view */
	readonly promise: string;
}

/** Whether the page is sealed, and what of its secrecy is proven and what is promised. */
export function SealStatement({ sealed, promise }: Props) {
	const words = useSealWords();
	return (
		<section className="check-statement" aria-label={words.statement}>
			<p role="status" data-sealed={sealed}>
				{{ preparing: words.preparing, sealed: words.sealed, open: words.cannotSeal }[sealed]}
			</p>
			<details>
				<summary>{words.statement}</summary>
				<p>{words.proven}</p>
				<p>{words.beyond}</p>
				<p>{promise}</p>
			</details>
		</section>
	);
}
