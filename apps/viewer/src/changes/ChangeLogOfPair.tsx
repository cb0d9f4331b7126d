import { changeLog } from '@qingdan/core';
import { changelogView } from '@qingdan/publish';
import { useMemo } from 'react';
import { audiences, type ChangesPlace } from '../address/changes-place.js';
import { draftNumber } from '../address/draft-key.js';
import { replacePlace, useLinkTo } from '../address/use-address.js';
import { type LibraryDocument, useLibrary } from '../corpus/library.js';
import { EvidencePanel } from '../evidence/EvidencePanel.js';
import { type Offer, SaveMenu } from '../files/SaveMenu.js';
import { useTitle } from '../shell/use-title.js';
import { usePublishWords } from '../words/publish-words.js';
import { LogSectionView } from './LogSectionView.js';
import { loggedPair } from './logged-pair.js';
import { useChangesWords } from './words.js';

interface Props {
	readonly place: ChangesPlace;
	readonly left: LibraryDocument;
	readonly right: LibraryDocument;
}

/** The change log of two documents, for the audience that the reader chooses. */
export function ChangeLogOfPair({ place, left, right }: Props) {
	const words = useChangesWords();
	const publish = usePublishWords();
	const { vocabulary } = useLibrary();
	const linkTo = useLinkTo();
	const log = useMemo(() => changeLog(left.held, right.held, vocabulary), [left, right, vocabulary]);
	const audience = place.audience ?? 'public';
	const logged = loggedPair(log, left.held, right.held, vocabulary, {
		audience,
		language: publish.language,
	});
	const [step] = changelogView(logged, publish).steps;
	// What a draft is called is not for the title of the window.
	const isPrivate = [left, right].some(({ key }) => draftNumber(key) !== undefined);
	useTitle((isPrivate ? undefined : step?.title) ?? words.title);
	if (!step) return null;
	const { evidence, ...closed } = place;
	const pair = { left: left.key, right: right.key };
	const offers: Offer[] = [
		{ name: 'changes.md', make: ({ changelog }, page) => changelog.markdown(logged, page) },
		{ name: 'changes.html', make: ({ changelog }, page) => changelog.html(logged, page) },
		{ name: 'changes.docx', make: ({ changelog }, page) => changelog.docx(logged, page) },
		{ name: 'changes.csv', make: ({ changelog }) => changelog.csv(logged) },
		{ name: 'changes.json', make: ({ changelog }) => changelog.json(logged) },
		{ name: 'feed.xml', make: ({ changelog }, page) => changelog.atom(logged, page) },
	];
	return (
		<article className="changes">
			<header className="title-block">
				<h1 lang="zh-CN">{step.title}</h1>
				<dl className="changes-documents">
					{step.documents.map(({ role, text }) => (
						<div key={role}>
							<dt>{role}</dt>
							<dd lang="zh-CN">{text}</dd>
						</div>
					))}
				</dl>
			</header>
			<div className="changes-bar">
				<label className="setting">
					<span>{words.audience}</span>
					<select
						value={audience}
						onChange={({ target }) => {
							const chosen = audiences.find((one) => one === target.value);
							replacePlace({ ...place, ...(chosen ? { audience: chosen } : {}) });
						}}
					>
						{audiences.map((one) => (
							<option key={one} value={one}>
								{words.audiences[one]}
							</option>
						))}
					</select>
				</label>
				<a className="button" href={linkTo({ view: 'compare', ...pair })}>
					{words.compare}
				</a>
				<SaveMenu offers={offers} />
			</div>
			{step.warnings.map((warning) => (
				<p key={warning} className="changes-warning">
					{warning}
				</p>
			))}
			{step.headline.length > 0 && (
				<section className="changes-headline" aria-labelledby="changes-headline">
					<h2 id="changes-headline">{publish.changelog.headline}</h2>
					<ul>
						{step.headline.map((line) => (
							<li key={line}>{line}</li>
						))}
					</ul>
					{step.counts.map((line) => (
						<p key={line} className="quiet">
							{line}
						</p>
					))}
				</section>
			)}
			{step.parts.map((part) => (
				<section key={part.kind} className="changes-part" aria-labelledby={`changes-${part.kind}`}>
					<h2 id={`changes-${part.kind}`}>{part.title}</h2>
					{part.note !== '' && <p>{part.note}</p>}
					{part.sections.map((section) => (
						<LogSectionView
							key={section.group}
							section={section}
							entries={log.parts.flatMap((one) =>
								one.kind === part.kind ? one.sections.flatMap(({ entries }) => entries) : [],
							)}
							log={closed}
							place={{ view: 'compare', ...pair, part: part.kind === 'prose' ? 'text' : 'catalogue' }}
						/>
					))}
					{part.folded !== '' && <p className="quiet">{part.folded}</p>}
				</section>
			))}
			{evidence && (
				<EvidencePanel
					key={JSON.stringify(evidence)}
					document={evidence.side === 'left' ? left : right}
					place={evidence.place}
					onClose={() => replacePlace(closed)}
				/>
			)}
		</article>
	);
}
