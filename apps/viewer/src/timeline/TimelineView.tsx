import { useMemo } from 'react';
import type { TimelinePlace } from '../address/timeline-place.js';
import { replacePlace } from '../address/use-address.js';
import { useLibrary } from '../corpus/library.js';
import { HeldEvidencePanel } from '../evidence/HeldEvidencePanel.js';
import { Notice } from '../shell/Notice.js';
import { OverviewLink } from '../shell/OverviewLink.js';
import { useTitle } from '../shell/use-title.js';
import { usePublishWords } from '../words/publish-words.js';
import { Chronicle } from './Chronicle.js';
import { happenings } from './happenings.js';
import { RegionChoice } from './RegionChoice.js';
import { StateOnDay } from './StateOnDay.js';
import { TimelineDrawing } from './TimelineDrawing.js';
import { WhatApplies } from './WhatApplies.js';
import { useTimelineWords } from './words.js';

/** The documents on a day that the reader chooses, and everything that is dated. */
export default function TimelineView({ place }: { readonly place: TimelinePlace }) {
	const words = useTimelineWords();
	const publish = usePublishWords();
	const library = useLibrary();
	const all = useMemo(() => happenings(library, publish), [library, publish]);
	useTitle(words.title);
	const days = [...new Set(all.map(({ date }) => date))];
	const on = place.on ?? days.at(-1);
	if (on === undefined)
		return (
			<Notice title={words.title}>
				<p>{words.none}</p>
				<OverviewLink />
			</Notice>
		);
	const earlier = days.filter((day) => day < on).at(-1);
	const later = days.find((day) => day > on);
	const go = (day: string | undefined) => day && replacePlace({ ...place, on: day });
	const { evidence, ...closed } = place;
	return (
		<article className="timeline-view">
			<header className="title-block">
				<h1>{words.title}</h1>
				<p>{words.line}</p>
			</header>
			<div className="timeline-bar">
				<label className="setting">
					<span>{words.on}</span>
					<input type="date" value={on} onChange={({ target }) => go(target.value)} />
				</label>
				<button type="button" className="button" disabled={!earlier} onClick={() => go(earlier)}>
					{words.previous}
				</button>
				<button type="button" className="button" disabled={!later} onClick={() => go(later)}>
					{words.next}
				</button>
			</div>
			<RegionChoice
				key={place.region}
				region={place.region}
				onChoose={(code) =>
					replacePlace({ view: 'timeline', on, ...(code === undefined ? {} : { region: code }) })
				}
			/>
			{place.region !== undefined && <WhatApplies place={closed} region={place.region} on={on} />}
			<TimelineDrawing all={all} on={on} />
			<StateOnDay on={on} />
			<Chronicle all={all} on={on} />
			<HeldEvidencePanel evidence={evidence} onClose={() => replacePlace(closed)} />
		</article>
	);
}
