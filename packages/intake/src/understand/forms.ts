import { lineSpan } from '@qingdan/core';
import type { Form } from '@qingdan/schema';
import type { Lines } from '../document.js';
import type { Grid } from './grid.js';
import type { Title } from './parts.js';
import { around, policyLines } from './spans.js';
import type { Line } from './stream.js';

type Field = Form['fields'][number];

/** A table that is no catalogue is kept as a form: every printed cell is a label in its line. */
export function formTableOf(grid: Grid, title: Title, id: string, component?: number): Form {
	return {
		id,
		...(component === undefined ? {} : { component }),
		title: title.text,
		fields: fieldsOf(grid, 0).filter(({ label }) => label !== title.text),
		evidence: { lines: policyLines(around(title.lines, grid.lines)) },
	};
}

function fieldsOf(grid: Grid, before: number): Field[] {
	const printed = grid.rows.flatMap(({ cells }) =>
		cells.filter(({ text, covered }) => text !== '' && covered === 'no'),
	);
	return printed.map(({ text, lines }, index) => ({
		id: `field-${before + index + 1}`,
		label: text,
		type: typeOf(text),
		lines: policyLines(lines),
	}));
}

/** The same form on the next page. */
export function continuedForm(form: Form, grid: Grid): Form {
	const [first] = lineSpan(form.evidence.lines);
	return {
		...form,
		fields: [...form.fields, ...fieldsOf(grid, form.fields.length)],
		evidence: { lines: policyLines([first, grid.lines[1]]) },
	};
}

/** A form with what is printed above and below its table. */
export function withNotes(form: Form, lines: readonly Line[]): Form {
	const span = lines.reduce<Lines>((all, line) => around(all, line.lines), lineSpan(form.evidence.lines));
	if (lines.length === 0) return form;
	return {
		...form,
		notes: [...(form.notes ?? []), ...lines.map(({ text, lines: at }) => ({ text, lines: policyLines(at) }))],
		evidence: { lines: policyLines(span) },
	};
}

function typeOf(label: string): Field['type'] {
	if (/盖章|公章/.test(label)) return 'seal';
	if (/日期|时间$/.test(label)) return 'date';
	if (/率|比例|占比/.test(label)) return 'ratio';
	if (/数量|个数|人数|数$/.test(label)) return 'count';
	if (/金额|资金|经费|万元/.test(label)) return 'amount';
	return 'text';
}
