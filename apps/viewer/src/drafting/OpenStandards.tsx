import { useLinkTo } from '../address/use-address.js';
import { useDocumentNames } from '../corpus/use-document-names.js';
import type { DraftEdit } from './draft-edit.js';
import type { DraftedText, OpenStandard } from './drafted.js';
import { TypedField } from './TypedField.js';
import type { DraftingActions } from './use-drafting.js';
import { useDraftingWords } from './words.js';

interface Props {
	readonly text: DraftedText;
	readonly actions: DraftingActions;
}

/** What the parent leaves to this level, each with room for what is to stand there. */
export function OpenStandards({ text, actions }: Props) {
	const words = useDraftingWords();
	const { open } = text;
	const left = open.filter(({ filled }) => filled === undefined).length;
	return (
		<details className="open-standards" open>
			<summary>
				<h2>{words.open}</h2>{' '}
				<span className="quiet">
					{open.length === 0 ? words.openNone : words.openCount(left, open.length)}
				</span>
			</summary>
			{open.length > 0 && (
				<ul>
					{open.map((one) => (
						<OpenField
							key={`${one.item} ${one.variant ?? ''} ${one.delegation}`}
							standard={one}
							actions={actions}
						/>
					))}
				</ul>
			)}
		</details>
	);
}

function OpenField({
	standard,
	actions,
}: {
	readonly standard: OpenStandard;
	readonly actions: DraftingActions;
}) {
	const words = useDraftingWords();
	const { item, itemNumber, itemName, variant, delegation, quote, filled, proposals } = standard;
	const linkTo = useLinkTo();
	const nameOf = useDocumentNames();
	const fill = (to: string): DraftEdit => ({
		kind: 'fill',
		item,
		...(variant === undefined ? {} : { variant }),
		delegation,
		to,
	});
	return (
		<li data-filled={filled !== undefined || undefined}>
			<p lang="zh-CN">
				<strong>
					{itemNumber}. {itemName}
				</strong>
			</p>
			<TypedField
				label={<span lang="zh-CN">{words.openFill(quote)}</span>}
				given={filled ?? ''}
				rows="one"
				editOf={fill}
				actions={actions}
			/>
			{proposals.length > 0 && filled === undefined && (
				<ul className="proposals" aria-label={words.proposals}>
					{proposals.map(({ key, item: number, text, isOwn }) => (
						<li key={`${key} ${text}`}>
							<span className="tag">{isOwn ? words.ownEdition : words.proposal}</span>{' '}
							<a lang="zh-CN" href={linkTo({ view: 'document', key, unit: String(number) })}>
								{nameOf(key)}
							</a>{' '}
							<span lang="zh-CN">{text}</span>{' '}
							<button type="button" className="plain" onClick={() => actions.edit(fill(text))}>
								{words.takeProposal}
							</button>
						</li>
					))}
				</ul>
			)}
		</li>
	);
}
