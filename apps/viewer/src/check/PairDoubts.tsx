import type { Pair, PresentedPolicy } from '@qingdan/core';
import type { PairDecision } from './decisions.js';
import { useCheckWords } from './words.js';

type Item = NonNullable<PresentedPolicy['catalogues']>[number]['items'][number];

interface Props {
	readonly pairs: readonly Pair[];
	readonly parent: PresentedPolicy;
	readonly draft: PresentedPolicy;
	readonly decided: readonly PairDecision[];
	readonly by: string;
	readonly onBy: (by: string) => void;
	readonly onDecide: (decided: readonly PairDecision[]) => void;
}

/** An item of the parent of which it is not plain to which item of the draft it belongs. */
interface Doubtful {
	readonly item: Item;
	/** the items of the draft that alignment proposes */
	readonly proposed: readonly Item[];
	readonly confidence: number | undefined;
}

/** Items whose counterpart is in doubt, each with the choice among those of the draft. */
export function PairDoubts({ pairs, parent, draft, decided, by, onBy, onDecide }: Props) {
	const words = useCheckWords();
	const theirs = mainItems(draft);
	const doubtful = doubtfulItems(pairs, mainItems(parent), theirs, decided);
	if (doubtful.length === 0 || theirs.length === 0) return null;
	const open = doubtful.filter(({ proposed, item }) => proposed.length > 0 || isRuled(item, decided));
	const unmatched = doubtful.filter((one) => !open.includes(one));
	const set = (parentId: string, id: string | null | undefined) => {
		const rest = decided.filter((one) => one.parent !== parentId && (id === null || one.draft !== id));
		onDecide(id === undefined ? rest : [...rest, { parent: parentId, draft: id }]);
	};
	return (
		<section className="draft-doubts" aria-labelledby="pair-doubts">
			<h2 id="pair-doubts">
				{words.pairs} <span className="quiet">{doubtful.length}</span>
			</h2>
			<p className="quiet">{words.pairsLine}</p>
			<label className="setting">
				<span>{words.pairBy}</span>
				<input
					type="text"
					value={by}
					autoComplete="off"
					placeholder={words.pairByNeeded}
					onChange={({ target }) => onBy(target.value)}
				/>
			</label>
			<DoubtfulList doubtful={open} theirs={theirs} decided={decided} onSet={set} />
			{unmatched.length > 0 && (
				<details>
					<summary>
						{words.pairUnmatched} <span className="quiet">{unmatched.length}</span>
					</summary>
					<DoubtfulList doubtful={unmatched} theirs={theirs} decided={decided} onSet={set} />
				</details>
			)}
		</section>
	);
}

interface ListProps {
	readonly doubtful: readonly Doubtful[];
	readonly theirs: readonly Item[];
	readonly decided: readonly PairDecision[];
	/** null for no counterpart, undefined to withdraw */
	readonly onSet: (parentId: string, id: string | null | undefined) => void;
}

function DoubtfulList({ doubtful, theirs, decided, onSet: set }: ListProps) {
	const words = useCheckWords();
	if (doubtful.length === 0) return null;
	return (
		<ul>
			{doubtful.map(({ item, proposed, confidence }) => {
				const ruled = decided.find((one) => one.parent === item.id);
				const [first] = proposed;
				return (
					<li key={item.id} className="pair-doubt" data-decided={ruled !== undefined || undefined}>
						<p lang="zh-CN">
							<strong>
								{item.number}. {item.name}
							</strong>{' '}
							<span className="quiet">
								{first
									? `→ ${proposed.map(({ number, name }) => `${number}. ${name}`).join('、')}`
									: words.pairUnmatched}
							</span>{' '}
							{confidence !== undefined && (
								<span className="tag">{words.pairSure(Math.round(confidence * 100))}</span>
							)}
							{ruled && <span className="tag">{words.pairConfirmed}</span>}
						</p>
						<p className="pair-choice">
							<select
								aria-label={words.pairOf(item.name)}
								lang="zh-CN"
								value={ruled ? (ruled.draft ?? '-') : ''}
								onChange={({ target }) =>
									set(item.id, target.value === '' ? undefined : target.value === '-' ? null : target.value)
								}
							>
								<option value="">{first ? words.pairAsProposed : words.pairUnmatched}</option>
								{theirs.map(({ id, number, name }) => (
									<option key={id} value={id}>
										{number}. {name}
									</option>
								))}
								<option value="-">{words.pairNone}</option>
							</select>{' '}
							{ruled ? (
								<button type="button" className="plain" onClick={() => set(item.id, undefined)}>
									{words.pairWithdraw}
								</button>
							) : (
								proposed.length === 1 &&
								first && (
									<button type="button" className="plain" onClick={() => set(item.id, first.id)}>
										{words.pairConfirm}
									</button>
								)
							)}
						</p>
					</li>
				);
			})}
		</ul>
	);
}

function isRuled({ id }: Item, decided: readonly PairDecision[]): boolean {
	return decided.some(({ parent }) => parent === id);
}

function mainItems(policy: PresentedPolicy): readonly Item[] {
	return (policy.catalogues ?? []).reduce<readonly Item[]>(
		(best, { items }) => (items.length > best.length ? items : best),
		[],
	);
}

/** Pairs that a person has to look at, items without a counterpart, and what was decided already. */
function doubtfulItems(
	pairs: readonly Pair[],
	ours: readonly Item[],
	theirs: readonly Item[],
	decided: readonly PairDecision[],
): Doubtful[] {
	return ours.flatMap((item): Doubtful[] => {
		const found = pairs.find(({ left }) => left.includes(item.number));
		const ruled = decided.some((one) => one.parent === item.id);
		if (found && !found.review && !ruled) return [];
		const proposed = theirs.filter(({ number }) => found?.right.includes(number));
		return [{ item, proposed, confidence: ruled ? undefined : found?.confidence }];
	});
}
