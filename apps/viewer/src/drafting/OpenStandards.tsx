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
	const { item, itemNumber, itemName, variant, delegation, quote, filled } = standard;
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
				editOf={(to) => ({
					kind: 'fill',
					item,
					...(variant === undefined ? {} : { variant }),
					delegation,
					to,
				})}
				actions={actions}
			/>
		</li>
	);
}
