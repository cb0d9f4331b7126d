import { useLinkTo } from '../address/use-address.js';
import { usePublishWords } from '../words/publish-words.js';
import { useCompareWords } from './words.js';

interface Props {
	readonly id: string;
	/** a kind of difference; most have the words of the rule that they are */
	readonly kind: string;
	/** which way it goes, in words, where it is one of substance */
	readonly direction: string | undefined;
}

/** What the selected difference is, said where it stands: a hint that only hovering shows is out of reach of touch. */
export function ChangeNote({ id, kind, direction }: Props) {
	const words = useCompareWords();
	const linkTo = useLinkTo();
	const { rules, report } = usePublishWords();
	const all: Readonly<Record<string, { readonly looks: string } | undefined>> = rules;
	const told = all[kind];
	if (!told) return null;
	return (
		<p className="change-note" id={id}>
			{direction && <strong>{`${direction}${report.colon}`}</strong>}
			{told.looks} <a href={linkTo({ view: 'rules', rule: kind })}>{words.rule}</a>
		</p>
	);
}
