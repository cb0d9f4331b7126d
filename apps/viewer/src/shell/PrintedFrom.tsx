import { useWholeAddress } from '../address/use-address.js';
import { useWords } from '../words/use-words.js';

/** On paper alone: where the page can be opened again. A file on one's own machine is nothing to others. */
export function PrintedFrom() {
	const words = useWords();
	useWholeAddress();
	const { protocol, href } = window.location;
	if (!protocol.startsWith('http')) return null;
	return (
		<p className="printed-from" aria-hidden="true">
			{words.printedFrom} {href}
		</p>
	);
}
