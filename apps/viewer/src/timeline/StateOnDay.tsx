import { applicabilityOn, effectiveDay, statusOn } from '@qingdan/core';
import { useLinkTo } from '../address/use-address.js';
import { byEdition } from '../corpus/documents.js';
import { textsOf } from '../corpus/editions.js';
import { useLibrary } from '../corpus/library.js';
import { useDocumentNames } from '../corpus/use-document-names.js';
import { usePublishWords } from '../words/publish-words.js';
import { useWords } from '../words/use-words.js';
import { useTimelineWords } from './words.js';

/** How each document stands on a day, and what of it does not apply yet. */
export function StateOnDay({ on }: { readonly on: string }) {
	const words = useTimelineWords();
	const shell = useWords();
	const publish = usePublishWords();
	const linkTo = useLinkTo();
	const nameOf = useDocumentNames();
	const { documents, corpus } = useLibrary();
	const sorted = [...documents.values()].sort((a, b) => byEdition(a.policy, b.policy));
	return (
		<section className="timeline-states" aria-labelledby="timeline-states" aria-live="polite">
			<h2 id="timeline-states">{words.stateOn(on)}</h2>
			<ul>
				{sorted.map((document) => {
					const { key, policy, held } = document;
					const status = statusOn(held, corpus, on);
					const texts = textsOf(document, corpus).filter(({ from }) => from <= on);
					const text = texts.at(-1);
					const effective = effectiveDay(held).date;
					const waiting = (policy.catalogues ?? [])
						.flatMap(({ items }) => items)
						.filter(
							(item) =>
								status.inForce &&
								[undefined, ...item.parameters].some(
									(parameter) =>
										applicabilityOn(status, effective, item, parameter).state ===
										'in-force-not-yet-applicable',
								),
						);
					return (
						<li key={key} data-force={status.inForce ?? 'unknown'}>
							<a lang="zh-CN" href={linkTo({ view: 'document', key: text?.key ?? key })}>
								{policy.title}
							</a>
							<span className="timeline-state">
								{publish.time.states[status.state]}
								{status.since !== null && ` · ${words.since(status.since)}`}
								{status.by !== null && <span lang="zh-CN"> · {nameOf(status.by)}</span>}
							</span>
							{text && text.by.length > 0 && (
								<span className="timeline-amended">
									{shell.asAmended}：{shell.fromDay(text.from)}，{shell.amendedBy}{' '}
									<a lang="zh-CN" href={linkTo({ view: 'document', key: text.by.at(-1) ?? key })}>
										{nameOf(text.by.at(-1) ?? key)}
									</a>{' '}
									<a href={linkTo({ view: 'compare', left: texts.at(-2)?.key ?? key, right: text.key })}>
										{shell.whatChanged}
									</a>
								</span>
							)}
							{status.assumed.length > 0 && (
								<span className="quiet">
									{status.assumed
										.map(
											({ date, value, rule }) =>
												`${publish.time.dates[date]} ${value}（${(rule && publish.time.rules[rule]) ?? words.assumed}）`,
										)
										.join('；')}
								</span>
							)}
							{waiting.length > 0 && (
								<span className="timeline-waiting">
									{words.notYet}：<span lang="zh-CN">{waiting.map(({ name }) => name).join('、')}</span>
								</span>
							)}
						</li>
					);
				})}
			</ul>
		</section>
	);
}
