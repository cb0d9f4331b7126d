import type {
	Evidence,
	Form,
	Item,
	Lines,
	Milestone,
	Policy,
	Problem,
	ProblemCode,
	Step,
	Variant,
} from '@qingdan/schema';
import type { Corpus, HeldPolicy } from '../corpus.js';
import { withoutLayout } from '../text/layout.js';
import { freePlace, indexSource, lineSpan, type SourceIndex } from '../text/source.js';
import { printedBeside } from './printed-beside.js';
import { problemAt } from './report.js';
import { restoredFields } from './restored-fields.js';
import { type ProvisionAt, provisionsOf, type RowAt, rowsOf } from './walk.js';

/** The code of a doubt about text that belongs to no part of the policy. */
const unassigned = 'text-unassigned';

type RepairedField = NonNullable<Item['repairs']>[number]['field'];

/**
 * Every quote, cell and provision is found in the lines that it names, recorded repairs excepted; and every letter and
 * digit of a source text belongs to some part of its policy.
 */
export function checkEvidence(corpus: Corpus): Problem[] {
	const sources = new Map(corpus.policies.map((held) => [held.policy.key, indexSource(held.source.text)]));
	return [
		...corpus.policies.flatMap((held) => new PolicyEvidence(held, sources).check()),
		...corpus.cited.flatMap((held) =>
			held.document.citedAs.flatMap(({ by, evidence }, index) => {
				const source = sources.get(evidence.source ?? by);
				if (!source || evidence.quote === undefined || source.find(evidence.quote, evidence.lines).length > 0)
					return [];
				return [
					problemAt(held, ['citedAs', index, 'evidence', 'quote'], 'quote-not-found', {
						quote: evidence.quote,
						lines: lineSpan(evidence.lines).map(String),
						elsewhere: linesElsewhere(source, evidence.quote),
					}),
				];
			}),
		),
	];
}

/**
 * The lines of a text in a source, wherever it stands: at most three places. A text of few characters stands in too many
 * for its place to tell anything.
 */
function linesElsewhere(source: SourceIndex, text: string): string[] {
	if (text.length < 4) return [];
	const places = source.find(text, [1, source.lineCount]).map(({ start, end }) => {
		const [first, last] = [source.placeAt(start).line, source.placeAt(end - 1).line];
		return first === last ? String(first) : `${first}–${last}`;
	});
	return [...new Set(places)].slice(0, 3);
}

/** Holds one policy against the source texts; what it finds of its own text it claims. */
class PolicyEvidence {
	readonly #held: HeldPolicy;
	readonly #policy: Policy;
	readonly #own: SourceIndex;
	readonly #sources: ReadonlyMap<string, SourceIndex>;
	readonly #problems: Problem[] = [];

	constructor(held: HeldPolicy, sources: ReadonlyMap<string, SourceIndex>) {
		this.#held = held;
		this.#policy = held.policy;
		this.#own = sources.get(held.policy.key) ?? indexSource(held.source.text);
		this.#sources = sources;
	}

	check(): Problem[] {
		if (this.#held.source.digest !== this.#policy.source.digest) {
			this.#report(['source', 'digest'], 'source-digest', {
				expected: this.#policy.source.digest,
				found: this.#held.source.digest,
			});
		}
		this.#metadata();
		for (const provision of provisionsOf(this.#policy)) this.#provision(provision);
		(this.#policy.catalogues ?? []).forEach((catalogue, index) => {
			const steps = ['catalogues', index];
			this.#verbatim([...steps, 'title'], catalogue.title, catalogue.evidence.lines);
			// The longest first: 服务内容 is not looked for inside 服务内容及标准.
			const headers = catalogue.columns
				.flatMap(({ header, group = '' }, at) => [
					{ path: ['columns', at, 'header'], text: header },
					{ path: ['columns', at, 'group'], text: group },
				])
				.filter(({ text }) => text !== '')
				.sort((a, b) => b.text.length - a.text.length);
			for (const { path, text } of headers)
				this.#verbatim([...steps, ...path], text, catalogue.evidence.lines);
			(catalogue.notes ?? []).forEach(({ text, evidence }, at) => {
				this.#verbatim([...steps, 'notes', at, 'text'], text, evidence.lines);
			});
			(catalogue.groups ?? []).forEach(({ title, evidence }, at) => {
				this.#verbatim([...steps, 'groups', at, 'title'], title, evidence.lines);
			});
		});
		for (const row of rowsOf(this.#policy)) this.#row(row);
		(this.#policy.forms ?? []).forEach((form, index) => {
			this.#form(['forms', index], form);
		});
		for (const { line, column, text } of this.#own.unclaimed()) {
			const { file } = this.#held.source;
			this.#problems.push({
				code: 'line-unclaimed',
				severity: 'error',
				file,
				line,
				column,
				path: '',
				values: { text },
			});
		}
		return this.#problems;
	}

	#metadata(): void {
		const policy = this.#policy;
		const whole: Lines = [1, this.#own.lineCount];
		const { sources, dates } = policy;
		for (const [name, value] of [
			['title', policy.title],
			['number', policy.number],
		] as const) {
			const claim = sources?.[name];
			if (claim?.evidence) this.#quote(['sources', name, 'evidence'], claim.evidence);
			if (value === null || (claim !== undefined && claim.basis !== 'stated')) continue;
			this.#verbatim([name], value, claim?.evidence?.lines ?? whole);
		}
		policy.issuers.forEach(({ name, evidence }, index) => {
			this.#verbatim(['issuers', index, 'name'], name, evidence.lines);
		});
		for (const name of ['addressees', 'copies', 'disclosure'] as const) {
			const value = policy[name];
			if (value) this.#verbatim([name, 'text'], value.text, value.evidence.lines);
		}
		for (const [name, claim] of Object.entries(dates)) {
			if (claim?.evidence?.quote === undefined) continue;
			const at = ['dates', name, 'evidence', 'quote'];
			if (claim.evidence.source === undefined) this.#verbatim(at, claim.evidence.quote, claim.evidence.lines);
			else this.#quote(at, claim.evidence);
		}
		if (policy.notice) {
			this.#verbatim(['notice', 'title'], policy.notice.title, policy.notice.evidence.lines);
			this.#verbatim(['notice', 'text'], policy.notice.text, policy.notice.evidence.lines);
		}
		(policy.relations ?? []).forEach(({ evidence }, index) => {
			if (evidence) this.#quote(['relations', index, 'evidence'], evidence);
		});
		(policy.components ?? []).forEach(({ number, title, evidence }, index) => {
			for (const printed of this.#own.find(String(number), evidence.lines).slice(0, 1))
				this.#own.claim(printed);
			this.#verbatim(['components', index, 'title'], title, evidence.lines);
			if (evidence.quote !== undefined) this.#quote(['components', index, 'evidence'], evidence);
		});
		for (const [name, permission] of Object.entries(policy.inheritance ?? {})) {
			if (permission.evidence) this.#quote(['inheritance', name, 'evidence'], permission.evidence);
		}
		(policy.anomalies ?? []).forEach(({ spans }, index) => {
			this.#spans(['anomalies', index], spans);
		});
		(policy.doubts ?? []).forEach(({ code, evidence }, index) => {
			const steps = ['doubts', index, 'evidence'];
			// Text that no part could be given to is accounted for by its doubt.
			if (code === unassigned && evidence.quote !== undefined)
				this.#verbatim(steps, evidence.quote, evidence.lines);
			else this.#quote(steps, evidence);
		});
		(policy.withheld ?? []).forEach(({ evidence }, index) => {
			this.#quote(['withheld', index, 'evidence'], evidence);
			if (evidence.quote !== undefined)
				this.#verbatim(['withheld', index, 'evidence', 'quote'], evidence.quote, evidence.lines);
		});
		(policy.furniture ?? []).forEach(({ text, lines }, index) => {
			this.#verbatim(['furniture', index, 'text'], text, lines);
		});
	}

	#provision({ steps, provision }: ProvisionAt): void {
		const { lines } = provision.evidence;
		const repaired = this.#repairs(steps, provision.repairs, {
			heading: provision.heading,
			text: provision.text,
		});
		if (provision.number !== null) this.#verbatim([...steps, 'number'], provision.number, lines);
		if (provision.heading !== undefined && !repaired.has('heading')) {
			this.#verbatim([...steps, 'heading'], provision.heading, lines);
		}
		if (provision.text !== undefined && provision.text !== '' && !repaired.has('text')) {
			this.#verbatim([...steps, 'text'], provision.text, lines);
		}
		const inText = `${provision.heading ?? ''}${provision.text ?? ''}`;
		const quoted = (at: readonly Step[], one: { quote: string; lines?: Lines }) => {
			this.#quote([...at, 'quote'], { lines: one.lines ?? lines, quote: one.quote }, repaired.size > 0);
			if (one.lines === undefined) this.#inField([...at, 'quote'], one.quote, inText, 'text');
		};
		provision.departments?.forEach((name, index) => {
			this.#inField([...steps, 'departments', index], name, inText, 'text');
		});
		provision.leadDepartments?.forEach((name, index) => {
			this.#inField([...steps, 'leadDepartments', index], name, inText, 'text');
		});
		if (provision.standingResponsibility)
			quoted([...steps, 'standingResponsibility'], provision.standingResponsibility);
		provision.citations?.forEach((citation, index) => {
			quoted([...steps, 'citations', index], citation);
		});
		provision.targets?.forEach((target, index) => {
			quoted([...steps, 'targets', index], target);
		});
		const milestones = (at: readonly Step[], list: readonly Milestone[] | undefined) => {
			list?.forEach((milestone, index) => {
				quoted([...at, index], milestone);
				milestones([...at, index, 'parts'], milestone.parts);
			});
		};
		milestones([...steps, 'milestones'], provision.milestones);
		provision.anomalies?.forEach(({ spans }, index) => {
			this.#spans([...steps, 'anomalies', index], spans);
		});
	}

	#row({ steps, row, item }: RowAt): void {
		const isItem = row === item;
		const { lines } = row.evidence;
		const cells: [RepairedField, string | null][] = [
			...(isItem ? [['name', item.name] as [RepairedField, string]] : []),
			['target', row.target],
			['content', row.content],
			...(isItem ? [['serviceType', item.serviceType] as [RepairedField, string | null]] : []),
		];
		const repaired = isItem
			? this.#repairs(steps, item.repairs, Object.fromEntries(cells))
			: restoredFields(item.repairs, cells);
		// The longest first: a population may stand again, word for word, inside the content.
		cells.sort((a, b) => (b[1]?.length ?? 0) - (a[1]?.length ?? 0));
		for (const [field, text] of cells) {
			const source = isItem ? item.sources?.[field as keyof NonNullable<Item['sources']>] : undefined;
			if (source?.evidence) this.#quote([...steps, 'sources', field, 'evidence'], source.evidence);
			if (text === null || repaired.has(field)) continue;
			const merged = source?.basis === 'merged-cell';
			// Two columns of one meaning stand in one field, a line each.
			for (const piece of text.split('\n'))
				this.#verbatim([...steps, field], piece, merged ? (source.evidence?.lines ?? lines) : lines);
		}
		for (const { step, text, lines: at } of printedBeside(row, item, this.#own))
			this.#verbatim([...steps, step], text, at);
		if (isItem) this.#departments(steps, item, repaired);
		this.#readings(steps, row, item, repaired);
		if (!isItem) return;
		item.mayExtend?.forEach((extension, index) => {
			const at = [...steps, 'mayExtend', index, 'quote'];
			this.#quote(at, { lines: extension.lines ?? lines, quote: extension.quote }, repaired.size > 0);
			this.#inField(at, extension.quote, `${item.target ?? ''}\n${item.content ?? ''}`, 'target');
		});
		item.citations?.forEach((citation, index) => {
			this.#quote([...steps, 'citations', index, 'quote'], {
				lines: citation.lines ?? lines,
				quote: citation.quote,
			});
		});
		if (item.warrant) this.#quote([...steps, 'warrant', 'evidence'], item.warrant.evidence);
		if (item.applies?.evidence) this.#quote([...steps, 'applies', 'evidence'], item.applies.evidence);
		item.anomalies?.forEach(({ spans }, index) => {
			this.#spans([...steps, 'anomalies', index], spans);
		});
	}

	#departments(steps: readonly Step[], item: Item, repaired: ReadonlySet<string>): void {
		const source = item.sources?.departments;
		if (source?.evidence) this.#quote([...steps, 'sources', 'departments', 'evidence'], source.evidence);
		if (repaired.has('departments')) return;
		const lines =
			source?.basis === 'merged-cell' ? (source.evidence?.lines ?? item.evidence.lines) : item.evidence.lines;
		item.departments.forEach((name, index) => {
			this.#verbatim([...steps, 'departments', index], name, lines);
		});
	}

	/** Quotes of parameters, delegations and the like stand in their lines and in the cell that they name. */
	#readings(steps: readonly Step[], row: Item | Variant, item: Item, repaired: ReadonlySet<string>): void {
		const lists = { parameters: row.parameters, delegations: row.delegations, untyped: row.untyped } as const;
		const funding = row === item ? item.funding : undefined;
		for (const [name, list] of Object.entries({ ...lists, funding })) {
			list?.forEach((reading, index) => {
				const at = [...steps, name, index, 'quote'];
				const cell =
					reading.field === 'name'
						? item.name
						: reading.field === 'target'
							? row.target
							: reading.field === 'content'
								? row.content
								: null;
				const source = item.sources?.[reading.field];
				const named = 'lines' in reading ? reading.lines : undefined;
				const lines = named ?? source?.evidence?.lines ?? row.evidence.lines;
				this.#quote(at, { lines, quote: reading.quote }, repaired.has(reading.field));
				this.#inField(at, reading.quote, cell ?? '', reading.field);
				if ('applies' in reading && reading.applies?.evidence) {
					this.#quote([...steps, name, index, 'applies', 'evidence'], reading.applies.evidence);
				}
			});
		}
	}

	#form(steps: readonly Step[], form: Form): void {
		const { lines } = form.evidence;
		this.#verbatim([...steps, 'title'], form.title, lines);
		form.fields.forEach((field, index) => {
			this.#verbatim([...steps, 'fields', index, 'label'], field.label, field.lines ?? lines);
			if (field.formula) this.#quote([...steps, 'fields', index, 'formula'], { lines, quote: field.formula });
		});
		form.notes?.forEach((note, index) => {
			this.#verbatim([...steps, 'notes', index, 'text'], note.text, note.lines ?? lines);
		});
	}

	/** Claims the pieces of each repair; a repair that only joins pieces must give the field exactly. */
	#repairs(
		steps: readonly Step[],
		repairs: Item['repairs'],
		cells: Readonly<Partial<Record<RepairedField, string | null | undefined>>>,
	): Set<string> {
		(repairs ?? []).forEach((repair, index) => {
			const at = [...steps, 'repairs', index];
			repair.before.forEach(({ text, lines }, piece) => {
				this.#verbatim([...at, 'before', piece, 'text'], text, lines);
			});
			if (repair.checkedAgainst) this.#quote([...at, 'checkedAgainst'], repair.checkedAgainst);
			const joined = withoutLayout(repair.before.map(({ text }) => text).join(''));
			const field = cells[repair.field];
			const joins = repair.kind === 'row-split' || repair.kind === 'inserted-spaces';
			if (joins && field !== null && field !== undefined && joined !== withoutLayout(field)) {
				this.#report(at, 'repair-not-equal', { field: repair.field });
			}
		});
		return new Set((repairs ?? []).map(({ field }) => field));
	}

	/** A text printed as such: found in its lines, and claimed. */
	#verbatim(steps: readonly Step[], text: string, lines: Lines): void {
		if (!this.#inRange(steps, this.#own, lines)) return;
		const found = this.#own.find(text, lines);
		const free = freePlace(this.#own, found);
		if (free) this.#own.claim(free);
		else this.#report(steps, 'cell-not-found', { text, ...this.#places(this.#own, text, lines) });
	}

	/** The lines in which a text was looked for, and those in which it stands instead. */
	#places(source: SourceIndex, text: string, lines: Lines) {
		return { lines: lineSpan(lines).map(String), elsewhere: linesElsewhere(source, text) };
	}

	/** A quote is found in its lines; where its cell was repaired, the repair answers for it. */
	#quote(steps: readonly Step[], evidence: Evidence, repaired = false): void {
		const source = evidence.source === undefined ? this.#own : this.#sources.get(evidence.source);
		if (!source) {
			this.#report(steps, 'reference-unknown', { reference: evidence.source ?? '', nearest: [] });
			return;
		}
		if (!this.#inRange(steps, source, evidence.lines) || evidence.quote === undefined || repaired) return;
		if (source.find(evidence.quote, evidence.lines).length === 0) {
			const { quote, lines } = evidence;
			this.#report(steps, 'quote-not-found', { quote, ...this.#places(source, quote, lines) });
		}
	}

	#inField(steps: readonly Step[], quote: string, cell: string, field: string): void {
		if (!withoutLayout(cell).includes(withoutLayout(quote)))
			this.#report(steps, 'quote-not-in-field', { quote, field });
	}

	#spans(steps: readonly Step[], spans: readonly Evidence[]): void {
		spans.forEach((span, index) => {
			this.#quote([...steps, 'spans', index], span);
		});
	}

	#inRange(steps: readonly Step[], source: SourceIndex, lines: Lines): boolean {
		const [first, last] = lineSpan(lines);
		if (first >= 1 && first <= last && last <= source.lineCount) return true;
		this.#report(steps, 'lines-out-of-range', { first, last, count: source.lineCount });
		return false;
	}

	#report(steps: readonly Step[], code: ProblemCode, values: Problem['values']): void {
		this.#problems.push(problemAt(this.#held, steps, code, values));
	}
}
