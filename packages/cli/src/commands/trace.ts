import { type Measure, measureOf, nearestNames, parameterNames, trace } from '@qingdan/core';
import { traceFormats } from '@qingdan/publish';
import { nearest } from '@qingdan/schema';
import type { Define } from '../define.js';
import type { Desk } from '../desk.js';
import { Failure } from '../failure.js';
import { type Library, openLibrary } from '../input.js';
import { addOutputs, deliver } from '../output.js';

/** `qingdan trace MEASURE` */
export const defineTrace: Define = (add, desk) => {
	const { trace: words, command: common, matrix } = desk.words;
	const command = add(
		'trace',
		words.about,
		"qingdan trace 彩票公益金\nqingdan trace benefit/old-age-allowance --format markdown --out trace.md\nqingdan trace 'panjin-2024#4/amount' --format csv",
	)
		.argument('<MEASURE>', words.measure)
		.option('--corpus <dir>', common.options.corpus)
		.addHelpText('after', `\n${matrix.csvNote}`);
	const outputs = addOutputs(command, traceFormats, desk);
	command.action((written: string, { corpus }: { corpus?: string }) => {
		const measure = measureOf(written);
		if (!measure) throw new Failure(2, words.empty);
		const library = openLibrary(corpus, desk);
		const result = trace(measure, library.corpus);
		if (result.documents.every(({ state }) => state === 'absent')) refuse(written, measure, library, desk);
		deliver({ trace: result, vocabulary: library.corpus.vocabulary }, traceFormats, outputs, desk);
	});
};

/** Ends the run: nothing speaks of the measure; says what comes near. */
function refuse(written: string, measure: Measure, { corpus }: Library, desk: Desk): never {
	const { trace: words, matrix, command } = desk.words;
	const concepts = corpus.vocabulary.concepts.concepts.map(({ id }) => id as string);
	if (measure.kind === 'concept' && !concepts.includes(measure.concept))
		throw new Failure(2, matrix.unknownConcept(measure.concept, nearest(measure.concept, concepts)));
	if (measure.kind === 'parameter') {
		const home = corpus.policies.find(({ policy }) => policy.key === measure.key);
		const keys = corpus.policies.map(({ policy }) => policy.key);
		throw new Failure(
			2,
			home
				? command.policy.unitUnknown(
						measure.key,
						`${measure.unit}/${measure.parameter}`,
						nearest(`${measure.unit}/${measure.parameter}`, parameterNames(home)),
					)
				: command.policy.unknown(measure.key, nearest(measure.key, keys)),
		);
	}
	const [, key, unit = ''] = /^([a-z0-9-]+)#(.+)$/.exec(written) ?? [];
	const home = corpus.policies.find(({ policy }) => policy.key === key);
	if (key !== undefined && home) {
		const names = parameterNames(home);
		const below = names.filter((name) => name.startsWith(`${unit}/`));
		throw new Failure(
			2,
			command.policy.unitUnknown(key, unit, below.length > 0 ? below : nearest(unit, names)),
		);
	}
	throw new Failure(2, words.notFound(written, nearestNames(written, corpus)));
}
