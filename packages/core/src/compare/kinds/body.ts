import { type Classified, type Classifier, type EditContext, folded, substantive } from './kind.js';

/** A body named in a sentence: at its own level, come, or gone. */
export const body: Classifier = (context) => {
	const [was, is] = [named(context.from, context), named(context.to, context)];
	if (was && is) return renamed(context, was.level, is.level, was.body === is.body);
	if (was && context.to === '') return substantive('department-removed', 'unclear');
	if (is && context.from === '') return substantive('department-added', 'neutral');
	if (context.to === '' && acts.test(context.from)) return substantive('department-removed', 'unclear');
	if (context.from === '' && acts.test(context.to)) return substantive('department-added', 'neutral');
	return undefined;
};

/** Who acts, whatever the vocabulary knows: 由光荣院, 由评估机构. */
const acts = /^由\p{L}{1,14}(?:部门|机构|院|站|中心|公司|单位|组织|协会|机关)$/u;

function renamed({ levels }: EditContext, from: string, to: string, same: boolean): Classified | undefined {
	if (!same) return substantive('department-removed', 'unclear', { facets: ['department-added'] });
	return from === levels.left && to === levels.right
		? folded('department-localised', 'localised')
		: undefined;
}

/** The body that the words name, with or without 由 before it. */
function named(text: string, { bodies }: EditContext) {
	const name = text.replace(/^由/, '').replace(/[，、]$/, '');
	return name.length < 3 ? undefined : bodies.resolve(name);
}
