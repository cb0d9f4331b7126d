import { useLinkTo } from '../address/use-address.js';
import { usePublishWords } from '../words/publish-words.js';
import { useCompareWords } from './words.js';

interface Props {
	readonly id: string;
	/** a kind of difference; most have the words of the rule that they are */
	readonly kind: string;
	readonly looks: string;
	/** which way it goes, in words, where it is one of substance */
	readonly direction: string | undefined;
}

/** What the selected difference is, said where it stands: a hint that only hovering shows is out of reach of touch. */
export function ChangeNote({ id, kind, looks, direction }: Props) {
	const words = useCompareWords();
	const linkTo = useLinkTo();
	const { report } = usePublishWords();
	return (
		<p className="change-note" id={id}>
			{direction && <strong>{`${direction}${report.colon}`}</strong>}
			{looks} <a href={linkTo({ view: 'rules', rule: kind })}>{words.rule}</a>
		</p>
	);
}
