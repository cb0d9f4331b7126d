import { type RuleId, ruleIds } from '@qingdan/core';
import { rulePageOf } from '@qingdan/publish';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { RulesPlace } from '../address/rules-place.js';
import { useTitle } from '../shell/use-title.js';
import { usePublishWords } from '../words/publish-words.js';
import { useRulesWords } from './words.js';

type Page = ReturnType<typeof rulePageOf>;

/** Every rule and kind of difference, explained; the one that an address names stands open. */
export default function RulesView({ place }: { readonly place: RulesPlace }) {
	const words = useRulesWords();
	const publish = usePublishWords();
	const [typed, setTyped] = useState('');
	const asked = useDeferredValue(typed.trim().toLowerCase());
	const pages = useMemo(
		() => ruleIds.map((id) => rulePageOf({ id: id as RuleId }, publish, 'page')),
		[publish],
	);
	useTitle(words.title);
	useEffect(() => {
		if (place.rule !== undefined) document.getElementById(`rule-${place.rule}`)?.scrollIntoView();
	}, [place.rule]);
	const found = pages.filter(({ id, name, looks }) => `${id} ${name} ${looks}`.toLowerCase().includes(asked));
	const areas = [...new Set(found.map(({ area }) => area))];
	return (
		<article className="rules">
			<header className="title-block">
				<h1>{words.title}</h1>
				<p>{words.line}</p>
			</header>
			<search className="rules-filter">
				<label className="setting">
					<span>{words.filter}</span>
					<input type="text" value={typed} onChange={({ target }) => setTyped(target.value)} />
				</label>
				<p className="quiet" role="status">
					{found.length === 0 ? words.none : words.found(found.length)}
				</p>
			</search>
			{areas.map((area) => (
				<section key={area}>
					<h2>{area}</h2>
					{found
						.filter((page) => page.area === area)
						.map((page) => (
							<Rule key={page.id} page={page} isMeant={page.id === place.rule} />
						))}
				</section>
			))}
		</article>
	);
}

function Rule({ page, isMeant }: { readonly page: Page; readonly isMeant: boolean }) {
	const words = useRulesWords();
	const [example] = page.examples;
	return (
		<details id={`rule-${page.id}`} className="rule" open={isMeant}>
			<summary>
				<h3>{page.name}</h3> <span className="quiet">{page.looks}</span>
			</summary>
			<dl className="terms">
				<div>
					<dt>{words.why}</dt>
					<dd>{page.why}</dd>
				</div>
				<div>
					<dt>{words.fix}</dt>
					<dd>{page.fix}</dd>
				</div>
				<div>
					<dt>{words.weights}</dt>
					<dd>{page.weights.map(([relation, weight]) => `${relation} ${weight}`).join(' · ')}</dd>
				</div>
				{example && (
					<div>
						<dt>{words.example}</dt>
						<dd lang="zh-CN">
							{example.parent !== null && (
								<p>
									<span className="tag">{words.parent}</span> {example.parent}
								</p>
							)}
							<p>
								<span className="tag">{words.child}</span> {example.child}
							</p>
						</dd>
					</div>
				)}
				<div>
					<dt>ID</dt>
					<dd>
						<code>{page.id}</code>
					</dd>
				</div>
			</dl>
		</details>
	);
}
