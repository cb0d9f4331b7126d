import { editionInWords, levelOr, placeOr } from '@qingdan/publish';
import { useLinkTo } from '../address/use-address.js';
import type { LibraryDocument } from '../corpus/library.js';
import { usePublishWords } from '../words/publish-words.js';
import { useWords } from '../words/use-words.js';
import { ClaimLink } from './ClaimLink.js';
import { DateClaims } from './DateClaims.js';
import { DocumentFiles } from './DocumentFiles.js';
import { Relations } from './Relations.js';
import { Standing } from './Standing.js';
import { TextsOfDocument } from './TextsOfDocument.js';

/** Title and metadata, in the manner of an official document. */
export function DocumentHead({ document }: { readonly document: LibraryDocument }) {
	const { key, policy } = document;
	const words = useWords();
	const publish = usePublishWords();
	const linkTo = useLinkTo();
	return (
		<header className="document-head">
			<h1 lang="zh-CN">{policy.title}</h1>
			<p className="document-number" lang="zh-CN">
				{policy.number ?? words.noNumber}
			</p>
			<hr className="vermilion" />
			<dl className="facts">
				<div>
					<dt>{words.issuer}</dt>
					<dd lang="zh-CN">
						<ClaimLink documentKey={key} claim="issuers">
							{policy.issuers.map(({ name }) => name).join('、')}
						</ClaimLink>
					</dd>
				</div>
				<div>
					<dt>{words.region}</dt>
					<dd>
						<span lang="zh-CN">{placeOr(policy.region, publish)}</span>
						<span className="quiet"> · {levelOr(policy.level, policy.region, publish)}</span>
					</dd>
				</div>
				<div>
					<dt>{words.edition}</dt>
					<dd>{editionInWords(policy, publish)}</dd>
				</div>
				<DateClaims documentKey={key} dates={policy.dates} />
			</dl>
			<Standing document={document} />
			<TextsOfDocument document={document} />
			<Relations policy={policy} />
			<p className="document-actions">
				<a className="button" href={linkTo({ view: 'compare', left: key })}>
					{words.compareWith}
				</a>{' '}
				<a className="button" href={linkTo({ view: 'lineage', key })}>
					{words.lineage}
				</a>
			</p>
			<DocumentFiles document={document} />
		</header>
	);
}
