import { isStrayRejection } from '@qingdan/intake';
import { answerCheck } from '../check/check-worker.js';
import { answerDrafting } from '../drafting/drafting-worker.js';
import type { DeskAnswer, DeskRequest } from './desk-job.js';

self.addEventListener('unhandledrejection', (event) => {
	if (isStrayRejection(event.reason)) event.preventDefault();
});

/**
 * The one worker of the page: it reads drafts and checks them, and keeps the one that is being written. It is made from
 * the page's own script, so that the policy of the page holds for it too.
 */
self.addEventListener('message', ({ data }: MessageEvent<DeskRequest>) => {
	const say = (answer: DeskAnswer) => self.postMessage(answer);
	if (data.for === 'check') {
		void answerCheck(data.request, (answer) => say({ for: 'check', answer }));
		return;
	}
	answerDrafting(data.request).then(
		(answer) => answer && say({ for: 'drafting', answer }),
		() => say({ for: 'drafting', answer: { kind: 'fault' } }),
	);
});
