import type { itemsZh } from './items.zh.js';
import type { RuleWords } from './rule-words.js';

/** Each rule: what it looks at, why, what to do */
export const itemsEn: Record<keyof typeof itemsZh, RuleWords> = {
	'item-missing': {
		looks: 'An item of the parent without a partner in the draft, splits, merges and new names considered.',
		why: 'A list below carries out every item of the one above.',
		fix: 'Add the item; where the parent allows leaving it out, say on what basis.',
	},
	'item-added': {
		looks: 'An item of the draft that the parent does not have.',
		why: 'Where the parent allows a richer list an addition conforms; it still needs its money.',
		fix: 'Check basis, standard and money of the new item.',
	},
	'extension-unauthorised': {
		looks: 'An item is added and the parent does not say that items may be added.',
		why: 'Without an enabling clause an addition needs a basis of its own.',
		fix: 'State the basis of the addition, or ask the authority above.',
	},
	'item-renamed': {
		looks: 'Items that belong together have different names.',
		why: 'Another name makes the same service hard to recognise.',
		fix: 'Keep the name of the parent unless there is a need.',
	},
	'item-renumbered': {
		looks: 'Items that belong together have different numbers.',
		why: 'A note that refers to numbers then points elsewhere.',
		fix: 'Check what refers to numbers.',
	},
	'item-split': {
		looks: 'One item of the parent becomes several.',
		why: 'All parts have to be carried out together.',
		fix: 'Check that the parts cover the item.',
		found: 'Item {left} of the parent becomes items {right}.',
	},
	'item-merged': {
		looks: 'Several items of the parent become one.',
		why: 'Population and standard of each must survive the merger.',
		fix: 'Check population and standard after the merger.',
		found: 'Items {left} of the parent become item {right}.',
	},
	'item-regrouped': {
		looks: 'An item stands in another group.',
		why: 'The group decides for whom it is and who pays.',
		fix: 'Check whether the move is meant.',
		found: 'From “{was}” to “{is}”.',
	},
	'item-match-doubtful': {
		looks: 'It is doubtful whether two items are the same service.',
		why: 'Where the match is doubtful, comparing word by word means nothing.',
		fix: 'Confirm or refuse the match in an alignment file.',
		found: 'Match {confidence}; the contents of this pair were not judged.',
	},
	'item-duplicate': {
		looks: 'Two items of one list are the same service.',
		why: 'A double lets population and standard drift apart.',
		fix: 'Merge them, or say how they differ.',
		found: 'The same as item {other}, “{name}”.',
	},
	'number-gap': {
		looks: 'Numbers that skip.',
		why: 'A gap says that something may be missing.',
		fix: 'Add what is missing, or number anew.',
		found: '{number} follows {before}.',
	},
	'number-duplicate': {
		looks: 'One number comes twice.',
		why: 'A reference by number is then ambiguous.',
		fix: 'Correct the number.',
		found: 'Number {number} comes again.',
	},
	'number-order': {
		looks: 'Numbers that run backwards.',
		why: 'Disorder comes from changes without renumbering.',
		fix: 'Number in order.',
		found: '{number} stands after {before}.',
	},
};
