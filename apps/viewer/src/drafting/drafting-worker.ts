import { DraftingDesk } from './drafting-desk.js';
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
		case 'begin': {
			const drafted = desk.begin(request.parent, request.region);
			return drafted ? { kind: 'drafted', drafted, by: 'begin' } : { kind: 'fault' };
		}
		case 'write':
			return { kind: 'drafted', drafted: desk.write(request.yaml, request.pending), by: 'write' };
		case 'edit':
			return { kind: 'drafted', drafted: desk.edit(request.edit), by: 'edit' };
		case 'export': {
			const content = await desk.file(request.file, request.language);
			return content === undefined ? { kind: 'fault' } : { kind: 'exported', file: request.file, content };
		}
	}
}
