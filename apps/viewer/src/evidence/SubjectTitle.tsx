import { useLabels } from '../words/use-labels.js';
import { useWords } from '../words/use-words.js';
import { claimLabel } from './claim-label.js';
import type { Subject } from './evidence.js';

/** What evidence is about, as a title. */
export function SubjectTitle({ subject }: { readonly subject: Subject }) {
	const words = useWords();
	const labels = useLabels();
	switch (subject.kind) {
		case 'cell':
			return (
				<>
					{words.item(subject.item.number)}{' '}
					<span lang="zh-CN">
						{subject.item.name}
						{subject.variant ? `（${subject.variant}）` : ''}
					</span>{' '}
					· {subject.column ?? labels.field[subject.field]}
				</>
			);
		case 'provision':
			return (
				<span lang="zh-CN">
					{[subject.number, subject.heading].filter(Boolean).join(' ') || labels.field.text}
				</span>
			);
		case 'claim':
			return claimLabel(words, labels, subject.claim);
	}
}
