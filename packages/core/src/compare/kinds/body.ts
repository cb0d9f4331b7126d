import type { ResolvedBody } from '../../text/body.js';
import { type Classified, type Classifier, type EditContext, folded, substantive } from './kind.js';

/** A body named in a sentence: at its own level, come, or gone. */
export const body: Classifier = (context) => {
	const [was, is] = [named(context.from, context), named(context.to, context)];
	if (was && is) return renamed(context, was, is);
	if (was && context.to === '') return substantive('department-removed', 'unclear');
	if (is && context.from === '') return substantive('department-added', 'neutral');
	if (context.to === '' && acts.test(context.from)) return substantive('department-removed', 'unclear');
	if (context.from === '' && acts.test(context.to)) return substantive('department-added', 'neutral');
	return undefined;
};

/** Who acts, whatever the vocabulary knows: 由光荣院, 由评估机构. */
const acts = /^由\p{L}{1,14}(?:部门|机构|院|站|中心|公司|单位|组织|协会|机关)$/u;

function renamed(
	{ levels }: EditContext,
	was: readonly ResolvedBody[],
	is: readonly ResolvedBody[],
): Classified | undefined {
	const same = was.length === is.length && was.every(({ body }, index) => body === is[index]?.body);
	if (!same) return substantive('department-removed', 'unclear', { facets: ['department-added'] });
	return was.every(({ level }) => level === levels.left) && is.every(({ level }) => level === levels.right)
		? folded('department-localised', 'localised')
		: undefined;
}

/** The bodies that the words name and nothing else, with or without 由 before them: 市民政局, 、市财政局、市教育局. */
function named(text: string, { bodies }: EditContext): ResolvedBody[] | undefined {
	const names = text
		.replace(/^由/, '')
		.split(/[，、]/)
		.filter((name) => name !== '');
	const found = names.flatMap((name) => (name.length < 3 ? [] : (bodies.resolve(name) ?? [])));
	return found.length > 0 && found.length === names.length ? found : undefined;
}
