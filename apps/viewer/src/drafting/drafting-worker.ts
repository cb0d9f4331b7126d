import { type Begun, DraftingDesk } from './drafting-desk.js';
import type { DraftingAnswer, DraftingRequest } from './drafting-job.js';

let desk: DraftingDesk | undefined;

/** Answers what is asked about the draft being written; undefined where nothing is to be said. */
export async function answerDrafting(request: DraftingRequest): Promise<DraftingAnswer | undefined> {
	if (request.kind === 'open-desk') {
		desk = new DraftingDesk(request.bundle);
		return undefined;
	}
	if (!desk) return { kind: 'fault' };
	switch (request.kind) {
		case 'begin':
			return begun(desk.begin(request.parent, request.region));
		case 'derive':
			return begun(desk.derive(request.parent, request.child));
		case 'write':
			return { kind: 'drafted', drafted: desk.write(request.written, request.pending), by: 'write' };
		case 'edit':
			return { kind: 'drafted', drafted: desk.edit(request.edit), by: 'edit' };
		case 'export': {
			const { file } = request;
			const made = await desk.file(file, request.language);
			return made.ok
				? { kind: 'exported', file, content: made.content }
				: { kind: 'unfinished', file, problems: made.problems };
		}
	}
}

function begun(answer: Begun): DraftingAnswer {
	return answer.ok
		? { kind: 'drafted', drafted: answer.drafted, by: 'begin' }
		: { kind: 'unreadable', problems: answer.problems };
}
