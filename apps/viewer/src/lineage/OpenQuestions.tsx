import { delegations } from '@qingdan/core';
import { addressedInWords, figureInWords, forWhomInWords, replyInWords } from '@qingdan/publish';
import { useMemo } from 'react';
import { useLinkTo } from '../address/use-address.js';
import { useLibrary } from '../corpus/library.js';
import { useDocumentNames } from '../corpus/use-document-names.js';
import { SaveMenu } from '../files/SaveMenu.js';
import { usePublishWords } from '../words/publish-words.js';
import { questionPlace } from './question-place.js';
import { useLineageWords } from './words.js';

/** What documents left to be decided below, who replied, and for whom it is still open. */
export function OpenQuestions({ around }: { readonly around: string | undefined }) {
	const words = useLineageWords();
	const publish = usePublishWords();
	const linkTo = useLinkTo();
	const nameOf = useDocumentNames();
	const { corpus, documents, vocabulary } = useLibrary();
	const asked = useMemo(() => delegations(corpus, around === undefined ? [] : [around]), [corpus, around]);
	const { questions } = asked;
	const subject = { delegations: asked, vocabulary };
	return (
		<section className="questions" aria-labelledby="questions">
			<h2 id="questions">{words.openQuestions}</h2>
			<p className="quiet">{questions.length === 0 ? words.noQuestions : words.questionsLine}</p>
			{questions.length > 0 && (
				<SaveMenu
					offers={[
						{ name: 'delegations.csv', make: (formats, page) => formats.delegations.csv(subject, page) },
						{ name: 'delegations.json', make: (formats) => formats.delegations.json(subject) },
					]}
				/>
			)}
			<ul>
				{questions.map((question) => {
					const { to, criterion, floor } = addressedInWords(question, publish, vocabulary);
					const { item, policy } = question;
					const document = documents.get(policy.key);
					return (
						<li key={question.id} data-state={question.state}>
							<p>
								<span className="question-state">{publish.delegations.states[question.state]}</span>{' '}
								<a
									lang="zh-CN"
									href={linkTo(
										document ? questionPlace(document, question) : { view: 'document', key: policy.key },
									)}
								>
									{nameOf(policy.key)} · {item ? item.name : publish.delegations.wholeList}
								</a>
							</p>
							<blockquote className="document-text" lang="zh-CN">
								{question.quote}
							</blockquote>
							<p className="quiet" lang="zh-CN">
								{[`${publish.delegations.to} ${to}`, criterion, floor]
									.filter((part) => part !== '')
									.join('；')}
							</p>
							<p className="question-replies">
								<span className="quiet">{words.answers}</span>{' '}
								{question.replies.length === 0 && words.noAnswer}
								{question.replies.map((reply) => (
									<span key={reply.by} className="question-reply" lang="zh-CN">
										<a href={linkTo({ view: 'document', key: reply.by, ...replyUnit(reply.items) })}>
											{nameOf(reply.by)}
										</a>{' '}
										{[
											replyInWords(reply, question, publish),
											...figureInWords(reply, publish, vocabulary),
										].join(' ')}
									</span>
								))}
							</p>
							{question.state !== 'answered' &&
								forWhomInWords(question.addressees, publish, vocabulary).map((line) => (
									<p key={line} className="quiet" lang="zh-CN">
										{line}
									</p>
								))}
						</li>
					);
				})}
			</ul>
		</section>
	);
}

function replyUnit([first]: readonly { readonly number: number }[]): { readonly unit?: string } {
	return first ? { unit: String(first.number) } : {};
}
