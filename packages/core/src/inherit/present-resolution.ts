import type { Evidence, Step } from '@qingdan/schema';
import { pointer } from '@qingdan/schema';
import type { HeldPolicy, SourceText, Vocabulary } from '../corpus.js';
import { type PresentedPolicy, presentPolicy } from '../policy/present.js';
import type { Origin } from './held-draft.js';
import type { Resolution } from './resolve.js';
import { mainCatalogue } from './resolve-catalogue.js';

/** A resolved draft as it is handed to other tools: the policy by the contract of `show`, and the origin of each leaf. */
export interface PresentedResolution {
	readonly policy: PresentedPolicy;
	/** by JSON Pointer into the policy; every leaf has exactly one */
	readonly origins: Readonly<Record<string, Origin>>;
}

/**
 * Presents a resolved draft.
 * @param source the text in which its evidence stands where that names no other
 * @param fileOf the file of a document that evidence names
 */
export function presentResolution(
	{ policy, origins }: Pick<Resolution, 'policy' | 'origins'>,
	source: SourceText,
	fileOf: (key: string) => string,
	vocabulary: Vocabulary,
): PresentedResolution {
	const held: HeldPolicy = { policy, source, file: source.file, place: () => ({ line: 1, column: 1 }) };
	const main = mainCatalogue(policy);
	const stored = main ? { ...policy, catalogue: main.catalogue } : policy;
	const placed = withFiles(presentPolicy(held, vocabulary), stored, fileOf);
	const amendedBy: ReadonlySet<string> = new Set(policy.consolidation?.by ?? []);
	const enacting = (steps: readonly Step[]) => {
		const origin = origins(inPolicy(steps, main?.steps));
		if (!origin || !amendedBy.has(origin.from)) return undefined;
		return { file: fileOf(origin.evidence.source), lines: origin.evidence.lines };
	};
	const presented = withEnacted(placed, [], enacting) as PresentedPolicy;
	const result: Record<string, Origin> = {};
	const visit = (value: unknown, steps: readonly Step[]): void => {
		const inner = value !== null && typeof value === 'object' ? Object.entries(value) : [];
		if (inner.length > 0) {
			for (const [key, one] of inner) {
				if (one !== undefined) visit(one, [...steps, Array.isArray(value) ? Number(key) : key]);
			}
			return;
		}
		const found = origins(inPolicy(steps, main?.steps));
		if (found) result[pointer(steps)] = found;
	};
	visit(presented, []);
	return { policy: presented, origins: result };
}

/**
 * What an amendment changed stands in its own lines, and no longer in those of the text that it amends. Its words there are
 * those of an instruction: the quote is of the text as amended, and stays with the reading.
 */
function withEnacted(
	value: unknown,
	steps: readonly Step[],
	enacting: (
		steps: readonly Step[],
	) => { readonly file: string; readonly lines: Origin['evidence']['lines'] } | undefined,
): unknown {
	if (Array.isArray(value)) return value.map((one, at) => withEnacted(one, [...steps, at], enacting));
	if (value === null || typeof value !== 'object') return value;
	const own = 'quote' in value && 'evidence' in value ? enacting([...steps, 'quote']) : undefined;
	return Object.fromEntries(
		Object.entries(value).map(([key, one]) => [
			key,
			own && key === 'evidence' ? own : withEnacted(one, [...steps, key], enacting),
		]),
	);
}

/** The way to a value of the presented policy, in the policy as it is stored. */
function inPolicy(steps: readonly Step[], main: readonly Step[] | undefined): readonly Step[] {
	if (steps[0] === 'catalogue' && main) return [...main, ...steps.slice(1)];
	return steps[0] === 'region' ? ['region'] : steps;
}

/** Evidence that names another document stands in that document's file; parameters and delegations follow their row. */
function withFiles(
	presented: unknown,
	stored: unknown,
	fileOf: (key: string) => string,
	above?: string,
): unknown {
	if (Array.isArray(presented)) {
		return presented.map((one, index) =>
			withFiles(one, (stored as unknown[] | undefined)?.[index], fileOf, above),
		);
	}
	if (presented === null || typeof presented !== 'object') return presented;
	const beside = (stored ?? {}) as Readonly<Record<string, unknown>>;
	const source = (beside.evidence as Evidence | undefined)?.source;
	const file = source === undefined ? above : fileOf(source);
	return Object.fromEntries(
		Object.entries(presented).map(([key, one]) => {
			const placed = key === 'evidence' && file !== undefined && typeof one === 'object' && 'file' in one;
			return [key, placed ? { ...one, file } : withFiles(one, beside[key], fileOf, file)];
		}),
	);
}
