import type { InheritWords } from './inherit.zh.js';

/** The words of inheritance, in English. */
export const inheritEn: InheritWords = {
	derive: {
		about: 'find the differential that turns the parent into the child',
		parent: 'the policy above',
		child: 'the policy below',
		parentNotStored: (parent) =>
			`Note: the parent ${parent} was read on the fly. To resolve this draft, store it first (qingdan import ${parent} --out parent.yaml) and derive from that file.`,
	},
	resolve: {
		about: 'give the full text of a draft over its pinned parent, and where each part comes from',
		draft: 'a draft file, or a policy that has a parent',
	},
	freeze: { about: 'set a draft as a full policy to be issued', draft: 'a draft file' },
	draft: 'Draft',
	over: (parent, edition) => `over ${parent} (edition ${edition})`,
	localised: 'Changed with the level',
	byVocabulary: 'households, bodies and divisions by the vocabularies',
	exception: (from, to) => `${from} → ${to}`,
	operations: 'Operations by item',
	noOperations: 'No operations.',
	unit: (number, name) => `item ${number} ${name}`,
	op: {
		fill: 'filled in',
		set: 'adjusted',
		add: 'added',
		omit: 'left out',
		correct: 'corrected',
		split: 'split',
		merge: 'merged',
	},
	all: ' (everywhere)',
	renumbered: (number) => `number becomes ${number}`,
	newId: (id) => `id becomes ${id}`,
	answers: (quote) => `answers the delegation “${quote}”`,
	status: {
		inherited: 'inherited',
		localised: 'localised',
		filled: 'filled in',
		set: 'adjusted',
		corrected: 'corrected',
		added: 'added',
		omitted: 'left out',
	},
	was: (text) => `was: ${text}`,
	from: (key) => `from ${key}`,
	omittedItems: 'Items not taken over',
	unread: 'Readings to be stated',
	unreadReading: (unit, reading, quote) => `${unit}: ${reading} (“${quote}”)`,
	counted: (n) =>
		`${n.items} items: ${n.inherited} as above, ${n.changed} changed, ${n.added} added; ${n.omitted} of the parent not taken over`,
	provisions: (n) => `${n} provisions`,
	notADraft: (reference) => `${reference} is no draft, and has no parent to rest on.`,
	noDraft: (reference) => `${reference} is no draft.`,
	unreadNote: (count) =>
		`Note: ${count} numbers or readings changed with the words and are not stated; the text format lists them at its end. State them under readings.`,
	freezeUnread:
		'Words were changed and their readings are not stated; nothing was set. State them under readings:',
	ownSource: (file) =>
		`The draft names a source text of its own, ${file}; no other is set. Leave out --format source.`,
	besides: (file) =>
		`The text itself is written with --format source --out ${file}; it belongs beside the policy file.`,
};
