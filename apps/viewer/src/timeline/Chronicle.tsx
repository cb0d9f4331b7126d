import { useLinkTo } from '../address/use-address.js';
import { shortName } from '../corpus/documents.js';
import { usePublishWords } from '../words/publish-words.js';
import type { Happening } from './happenings.js';
import { useTimelineWords } from './words.js';

interface Props {
	readonly all: readonly Happening[];
	readonly on: string;
}

/** Everything that is dated, in order; what lies after the day chosen is paler. */
export function Chronicle({ all, on }: Props) {
	const words = useTimelineWords();
	const publish = usePublishWords();
	const linkTo = useLinkTo();
	return (
		<section className="chronicle" aria-labelledby="chronicle">
			<h2 id="chronicle">{words.happenings}</h2>
			<ol>
				{all.map(({ date, kind, assumed, document, about, place }) => (
					<li key={`${date} ${kind} ${document.key} ${about}`} data-later={date > on || undefined}>
						<a
							className="chronicle-date"
							href={linkTo({ view: 'timeline', on: date })}
							aria-current={date === on ? 'date' : undefined}
						>
							<time dateTime={date}>{date}</time>
						</a>
						<span className="chronicle-kind">
							{words.kinds[kind]}
							{assumed && <span className="tag">{words.assumed}</span>}
						</span>
						<a lang="zh-CN" className="chronicle-about" href={linkTo(place)}>
							{about === undefined
								? document.policy.title
								: `${shortName(document.policy, publish)} · ${about}`}
						</a>
					</li>
				))}
			</ol>
		</section>
	);
}
