import { useLinkTo } from '../address/use-address.js';
import type { LibraryDocument } from '../corpus/library.js';
import { useFormerEdition } from '../drafts/use-former-edition.js';
import { useShownNames } from '../drafts/use-shown-name.js';
import { useCheckWords } from './words.js';

interface Props {
	readonly draft: LibraryDocument;
	readonly parent: LibraryDocument | undefined;
}

/** The ways from a draft that was read to where it stands beside other documents. */
export function DraftElsewhere({ draft, parent }: Props) {
	const words = useCheckWords();
	const linkTo = useLinkTo();
	const { nameOf } = useShownNames();
	const former = useFormerEdition(draft, parent);
	const pair = parent && ({ view: 'compare', left: parent.key, right: draft.key } as const);
	return (
		<nav className="document-actions" aria-label={words.elsewhere}>
			{pair && (
				<a className="button" href={linkTo(pair)}>
					{words.compareTwo}
				</a>
			)}{' '}
			{pair && former && (
				<a className="button" href={linkTo({ ...pair, own: former.key })}>
					{words.compareThree(nameOf(former))}
				</a>
			)}{' '}
			{!pair && (
				<a className="button" href={linkTo({ view: 'compare', right: draft.key })}>
					{words.compareAny}
				</a>
			)}{' '}
			<a className="button" href={linkTo({ view: 'document', key: draft.key })}>
				{words.readDraft}
			</a>
		</nav>
	);
}
