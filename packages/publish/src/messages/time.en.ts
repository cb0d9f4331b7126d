import type { TimeWords } from './time.zh.js';

/** The words of time, in English. */
export const timeEn: TimeWords = {
	states: {
		'not-yet-issued': 'not yet issued',
		'issued-not-in-force': 'issued, not yet in force',
		'in-force': 'in force',
		amended: 'in force, amended',
		superseded: 'superseded',
		repealed: 'repealed',
		expired: 'expired',
		completed: 'completed',
		unknown: 'unknown',
	},
	parts: {
		'not-yet-issued': 'not yet issued',
		'issued-not-in-force': 'issued, not yet in force',
		'in-force-not-yet-applicable': 'in force, not yet applicable here',
		applicable: 'applicable',
		'no-longer-applicable': 'no longer applicable',
		superseded: 'superseded',
		repealed: 'repealed',
		expired: 'expired',
		completed: 'completed',
		unknown: 'unknown',
	},
	rules: {
		'issue-date-when-silent': 'the text states no date of effect; taken to be the date of issue',
		'printing-date-when-silent': 'the text does not state it; taken to be the date of printing',
		'last-milestone': 'taken to be the deadline of the last milestone',
		edition: 'taken to be the date of the edition',
	},
	dates: {
		issued: 'date of issue',
		effective: 'date of effect',
		expires: 'date of expiry',
		ends: 'end',
		change: 'date of the change',
	},
	events: { amended: 'amended', repealed: 'repealed', superseded: 'superseded', 'new-edition': 'replaced' },
	note: {
		state: (title, date, state, since, by) =>
			`Note: on ${date} 《${title}》 was ${state}${since && ` (since ${since}${by && `, see ${by}`})`}.`,
		notIssued: (title, date, issued) => `Note: 《${title}》 was not yet issued on ${date} (${issued}).`,
		notInForce: (title, date, effective) =>
			`Note: 《${title}》 was not yet in force on ${date} (from ${effective}).`,
		assumed: (name, date, rule) => `Note: the ${name} ${date} is assumed${rule && `: ${rule}`}.`,
		notApplied: (kind, by, day, held) =>
			`Note: the document is known to be ${kind} by ${by} ${day}; ${held ? 'its operations are not encoded' : 'that document is not held'}, and the text shown does not take it in.`,
		dayUnknown: '(on an unknown day)',
		unread: (count) => `Note: ${count} readings have to be stated for the changed words.`,
	},
	changesOfDay: 'what changes on that day',
	assumedDay: 'the day is assumed',
	dayChanges: {
		issued: 'issued',
		effective: 'takes effect',
		expired: 'expired the day before',
		ended: 'completed the day before',
		'item-starts': 'the item begins to apply',
		'item-ends': 'the item applied up to the day before',
		'parameter-starts': 'the figure begins to apply',
		'parameter-ends': 'the figure applied up to the day before',
		amended: 'amended',
		repealed: 'repealed',
		superseded: 'superseded',
		'new-edition': 'replaced by a new edition',
	},
	applies: {
		about:
			'what applies in a region on a day: up from county to city, province and nation; says which level answers and stops at a document that is not held',
		region:
			'a region: code (211100), name (盘锦市, 兴隆台区), or a name after those above (江苏省南京市鼓楼区)',
		needsDate: 'Name a day with --on, for example --on 2024-12-20.',
		unknown: (text, nearest) =>
			`Unknown region “${text}”. ${nearest.length > 0 ? `Did you mean ${nearest.join(', ')}?` : 'Write its full name or its code of six digits.'}`,
		several: (text, candidates) =>
			`More than one region is called “${text}”: ${candidates.join(', ')}. Write its code, or its name after those above.`,
		title: (region, date) => `${region}, ${date}`,
		none: 'None of the documents known is about this place.',
		answers: {
			answers: 'answers',
			'not-in-force': 'not in force on that day',
			'not-held': 'known and not held',
			'nothing-known': 'no document known',
		},
		answeredBy: (region, keys) => `${region} answers: ${keys}`,
		notAnswered: 'no level can answer',
		unknownAbove: (region, keys) =>
			`unknown above: documents of ${region} are not held (${keys}); no level is skipped`,
		adopts: (key) => `adopts ${key}`,
		amendedBy: (keys) => `amended by ${keys}`,
		notListed: (keys) => `not listed by ${keys}`,
		notYet: (figure, by, date) => `${figure} (${by}, from ${date}, not yet applicable)`,
		holds: (figure, by) => `${figure} (${by})`,
		noFigure: 'no figure',
		assumed: (name, date) => `${name} ${date} (assumed)`,
		onlyNation: (keys) => `only documents of the nation are known, none held: ${keys}`,
		verified: (date) => `verified up to ${date}`,
		notVerified: 'nobody has verified that nothing changed since',
	},
	consolidated: 'consolidated text',
	consolidatedFrom: (of, by) =>
		`put together by the editors from ${of} and what ${by} changes in it; not an official text`,
	severalTargets: (reference, targets) =>
		targets.length === 0
			? `${reference} does not say which document it changes or adopts (changes).`
			: `${reference} changes more than one document: ${targets.join(', ')}. See each with qingdan show <key> --on <date>.`,
	changedPlaces: 'what was changed',
	enactedBy: (by, lines) => `${by} ${lines}`,
};
