import { freeze, missingForIssue } from '@qingdan/core';
import { freezeFormats, shown } from '@qingdan/publish';
import type { Define } from '../define.js';
import { resolveReference } from '../draft-file.js';
import { Failure } from '../failure.js';
import { openLibrary } from '../input.js';
import { addOutputs, deliver } from '../output.js';

/** `qingdan freeze DRAFT` */
export const defineFreeze: Define = (add, desk) => {
	const { inherit, command: common } = desk.words;
	const command = add(
		'freeze',
		inherit.freeze.about,
		'qingdan freeze examples/county-draft/panshan-example.yaml --format yaml --out panshan-example.yaml --format source --out panshan-example.txt',
	)
		.argument('<DRAFT>', inherit.freeze.draft)
		.option('--corpus <dir>', common.options.corpus);
	const outputs = addOutputs(command, freezeFormats, desk);
	command.action((reference: string, { corpus }: { corpus?: string }) => {
		const library = openLibrary(corpus, desk);
		const { held, resolution } = resolveReference(reference, library, desk);
		const missing = missingForIssue(held);
		if (missing.length > 0) throw new Failure(3, common.invalidInput, missing);
		if (resolution.unread.length > 0) {
			const open = resolution.unread.map(({ number, item, reading, quote }) =>
				inherit.unreadReading(inherit.unit(number, item), reading, quote),
			);
			throw new Failure(3, `${inherit.freezeUnread}\n  ${open.join('\n  ')}`);
		}
		const frozen = freeze(held, resolution.policy);
		if (frozen.text === undefined && outputs.some(({ format }) => format === 'source'))
			throw new Failure(2, inherit.ownSource(frozen.policy.source.file));
		const { file, digest } = frozen.policy.source;
		const source = { file, digest, text: frozen.text ?? '' };
		const policy = {
			file: `${frozen.policy.key}.yaml`,
			policy: frozen.policy,
			source,
			place: () => ({ line: 1, column: 1 }),
		};
		deliver({ frozen, shown: shown(policy, library.corpus.vocabulary) }, freezeFormats, outputs, desk);
		if (frozen.text !== undefined && !outputs.some(({ format }) => format === 'source'))
			desk.stderr.write(`${inherit.besides(file)}\n`);
	});
};
