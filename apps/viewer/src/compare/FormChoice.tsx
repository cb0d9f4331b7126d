import { type ComparePlace, forms } from '../address/compare-place.js';
import { useLinkTo } from '../address/use-address.js';
import { useWords } from '../words/use-words.js';

const labels = { table: 'formTable', list: 'formList' } as const;

/** Both texts in a table, or the changes alone as a list. */
export function FormChoice({ place }: { readonly place: ComparePlace }) {
	const words = useWords();
	const linkTo = useLinkTo();
	const { form = 'table', ...rest } = place;
	return (
		<nav className="segments" aria-label={words.form}>
			{forms.map((one) => (
				<a
					key={one}
					aria-current={one === form || undefined}
					href={linkTo(one === 'table' ? rest : { ...rest, form: one })}
				>
					{words[labels[one]]}
				</a>
			))}
		</nav>
	);
}
