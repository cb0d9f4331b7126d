import type { PresentedParameter } from '@qingdan/core';
import { useQuantity } from '../words/use-quantity.js';
import { useWords } from '../words/use-words.js';

/** The quantity read from the words. */
export function ParameterNote({ parameter }: { readonly parameter: PresentedParameter }) {
	const words = useWords();
	const inWords = useQuantity();
	return (
		<section className="note note-parameter">
			<h3>
				{words.parameter}
				{parameter.label && <span lang="zh-CN"> · {parameter.label}</span>}
			</h3>
			<p className="quantity">{inWords(parameter)}</p>
			{parameter.note && <p lang="zh-CN">{parameter.note}</p>}
		</section>
	);
}
