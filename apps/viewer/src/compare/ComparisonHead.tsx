import type { ComparePlace } from '../address/compare-place.js';
import type { Part } from '../address/document-place.js';
import { replacePlace, useLinkTo } from '../address/use-address.js';
import type { LibraryDocument } from '../corpus/library.js';
import { useFormerEdition } from '../drafts/use-former-edition.js';
import { useShownNames } from '../drafts/use-shown-name.js';
import { useLabels } from '../words/use-labels.js';
import { useWords } from '../words/use-words.js';
import { CompareFiles } from './CompareFiles.js';
import { DocumentPicker } from './DocumentPicker.js';
import { FormChoice } from './FormChoice.js';
import { OwnDraft } from './OwnDraft.js';
import type { LaidOut } from './use-comparison.js';

interface Props {
	readonly place: ComparePlace;
	readonly left: LibraryDocument;
	readonly right: LibraryDocument;
	readonly own: LibraryDocument | undefined;
	readonly laidOut: LaidOut;
}

const partWords = { catalogue: 'partCatalogue', text: 'partText' } as const satisfies Record<Part, string>;

/** What is compared with what, and the ways to compare something else. */
export function ComparisonHead({ place, left, right, own, laidOut }: Props) {
	const words = useWords();
	const labels = useLabels();
	const { nameOf } = useShownNames();
	const linkTo = useLinkTo();
	const former = useFormerEdition(right, left);
	const title = (document: LibraryDocument) =>
		(laidOut.part === 'catalogue' && document.policy.catalogue?.title) || document.policy.title;
	return (
		<header className="compare-head">
			<h1 lang="zh-CN">
				<span className="compare-title" data-side="left">
					{title(left)}
				</span>
				<span className="compare-between" aria-hidden="true">
					⇄
				</span>
				<span className="visually-hidden"> — </span>
				<span className="compare-title" data-side="right">
					{title(right)}
				</span>
			</h1>
			<hr className="vermilion" />
			<div className="compare-bar">
				<p className="compare-relation">
					{labels.relation[laidOut.comparison.relation]}
					{own && (
						<span lang="zh-CN">
							{' · '}
							{words.own} {nameOf(own)}
						</span>
					)}
				</p>
				{laidOut.parts.length > 1 && (
					<nav className="segments" aria-label={words.onThisPage}>
						{laidOut.parts.map((part) => (
							<a
								key={part}
								aria-current={part === laidOut.part || undefined}
								href={linkTo({
									view: 'compare',
									left: left.key,
									right: right.key,
									...(place.own ? { own: place.own } : {}),
									part,
								})}
							>
								{words[partWords[part]]}
							</a>
						))}
					</nav>
				)}
				<FormChoice place={place} />
				<details className="change-pair">
					<summary>{words.changePair}</summary>
					<div className="pickers">
						<DocumentPicker side="left" place={place} />
						<DocumentPicker side="own" place={place} />
						<DocumentPicker side="right" place={place} />
					</div>
					<label className="setting setting-check">
						<input
							type="checkbox"
							checked={place.blind === true}
							onChange={({ target }) => {
								const { blind: _, change: __, ...rest } = place;
								replacePlace(target.checked ? { ...rest, blind: true } : rest);
							}}
						/>
						<span>{words.blind}</span>
					</label>
					<OwnDraft place={place} />
				</details>
				{former && place.own === undefined && (
					<a className="button" href={linkTo({ ...place, own: former.key })}>
						{words.addOwn}
					</a>
				)}
				<CompareFiles left={left} right={right} laidOut={laidOut} />
				<a className="button" href={linkTo({ view: 'changes', left: left.key, right: right.key })}>
					{words.changeLog}
				</a>
				<a
					className="button"
					href={linkTo({
						view: 'compare',
						left: right.key,
						right: left.key,
						...(place.part ? { part: place.part } : {}),
					})}
				>
					{words.swap}
				</a>
			</div>
		</header>
	);
}
