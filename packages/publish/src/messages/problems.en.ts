import type { ProblemCode } from '@qingdan/schema';
import { documentsEn } from './documents.en.js';
import { type ProblemSentence, type ProblemWords, type Say, span } from './problem-words.js';
import { settingProblemsEn } from './setting-problems.en.js';

const near = (say: Say, otherwise: string): string =>
	say('nearest') ? `Did you mean ${say('nearest')}?` : otherwise;

const linesOf = (say: Say): string => {
	const lines = span(say('lines'), ', ');
	return `${lines.includes('–') ? 'lines' : 'line'} ${lines}`;
};

const inVocabulary = (kind: string, say: Say, found: string, file: string): ProblemWords => ({
	what: `The vocabulary has no ${kind} “${found}”.`,
	expected: `one that stands in vocabulary/${file}`,
	remedy: near(say, `Correct it, or add it to vocabulary/${file} first.`),
});

const foundElsewhere = (say: Say): Pick<ProblemWords, 'expected'> =>
	say('elsewhere') ? { expected: `this text stands on line ${say('elsewhere')}` } : {};

/** The English words of every problem. */
export const problemsEn: Readonly<Record<ProblemCode, ProblemSentence>> = {
	...documentsEn,
	'file-missing': () => ({ what: 'There is no such file.', remedy: 'Check the path, or add the file.' }),
	'file-unreadable': (say) => ({
		what: `This cannot be read (${say('reason')}).`,
		expected: 'a regular file that you may read, no folder and no link',
		remedy: 'Check the path and its permissions.',
	}),
	'file-encoding': (say) => ({
		what: `This is no UTF-8 text: it cannot be decoded from byte ${say('offset')} on.`,
		expected: 'UTF-8, with or without a byte order mark',
		remedy: 'Save it as UTF-8 and try again.',
	}),
	'limit-file-bytes': (say) => ({
		what: `The file is too large: ${say('found')} bytes.`,
		expected: `at most ${say('limit')} bytes`,
		remedy: 'Make sure that this is a policy; split a file that is too large.',
	}),
	'corpus-missing': () => ({
		what: 'There is no corpus here.',
		expected: 'a folder that holds YAML files of policies, such as qingdan import writes',
		remedy: 'Name the folder of the corpus with --corpus.',
	}),
	'yaml-syntax': (say) => ({
		what: `YAML syntax error (${say('message')}).`,
		remedy: 'Check indentation, quotes, colons and brackets here and in the line above.',
	}),
	'yaml-anchor': (say) => ({
		what: `Anchors are not allowed: &${say('name')}.`,
		remedy: 'Remove it and write the content where it is used.',
	}),
	'yaml-alias': (say) => ({
		what: `Aliases are not allowed: *${say('name')}.`,
		remedy: 'Write out what it stands for.',
	}),
	'yaml-tag': (say) => ({
		what: `Tags are not allowed: ${say('name')}.`,
		remedy: 'Remove it; put quotes around text that looks like a number.',
	}),
	'yaml-key': () => ({ what: 'A key must be text.', remedy: 'Use a word as the key, no list and no map.' }),
	'yaml-merge-key': () => ({
		what: 'The merge key << is not allowed.',
		remedy: 'Write out the keys that it merges.',
	}),
	'yaml-duplicate-key': (say) => ({
		what: `The key ${say('key')} stands twice, first in line ${say('line')}.`,
		remedy: 'Keep one of them.',
	}),
	'limit-yaml-depth': (say) => ({
		what: 'This is nested too deeply.',
		expected: `at most ${say('limit')} levels`,
		remedy: 'Nest less; no policy needs this depth.',
	}),
	'limit-map-keys': (say) => ({
		what: `One map has ${say('found')} keys.`,
		expected: `at most ${say('limit')}`,
		remedy: 'Split it; no policy needs this many keys.',
	}),
	'schema-unknown': (say) => ({
		what: say('found') ? `Unknown format ${say('found')}.` : 'The format (schema) is not named.',
		expected: say('expected'),
		remedy: near(say, 'Name it at the top, for example schema: qingdan/policy/1.'),
	}),
	'schema-unknown-key': (say) => ({
		what: `Unknown key ${say('key')}.`,
		remedy: near(say, 'Remove it, or see which keys are allowed here (packages/schema/schemas).'),
	}),
	'schema-missing-key': (say) => ({
		what: `The key ${say('key')} is missing.`,
		remedy: `Add ${say('key')}.`,
	}),
	'schema-type': (say) => ({
		what: `The value has the wrong type: ${say('found')}.`,
		expected: say('expected'),
		remedy: 'Give it the right type; codes, dates and numbers of documents need quotes.',
	}),
	'schema-not-in-list': (say) => ({
		what: `The value “${say('found')}” is not allowed.`,
		expected: say('expected'),
		remedy: near(say, 'Use one of the values listed.'),
	}),
	'schema-const': (say) => ({
		what: `The value “${say('found')}” is not allowed.`,
		expected: say('expected'),
		remedy: `Write ${say('expected')}.`,
	}),
	'schema-pattern': (say) => ({
		what: `“${say('found')}” is not written as it should be.`,
		expected: `something that matches ${say('expected')}`,
		remedy: 'Write it in this form.',
	}),
	'schema-key-pattern': (say) => ({
		what: `The key “${say('key')}” is not written as it should be.`,
		remedy: 'Write it in the form that packages/schema/schemas gives for this place.',
	}),
	'schema-empty': () => ({
		what: 'The value is empty.',
		remedy: 'Fill it in; remove the key where there is nothing.',
	}),
	'schema-too-long': (say) => ({
		what: 'The text is too long.',
		expected: `at most ${say('limit')} characters`,
		remedy: 'Shorten it.',
	}),
	'schema-minimum': (say) => ({
		what: `The number is too small: ${say('found')}.`,
		expected: `at least ${say('limit')}`,
		remedy: 'Correct the number.',
	}),
	'schema-too-few': (say) => ({
		what: 'There are too few entries.',
		expected: `at least ${say('limit')}`,
		remedy: 'Add what is missing; remove the key where there is nothing.',
	}),
	'schema-too-many': (say) => ({
		what: 'There are too many entries.',
		expected: `at most ${say('limit')}`,
		remedy: 'Remove those that do not belong.',
	}),
	'schema-other': (say) => ({
		what: `This breaks the schema (${say('keyword')}).`,
		remedy: 'Compare it with packages/schema/schemas.',
	}),
	'key-duplicate': (say) => ({
		what: `The key ${say('key')} is already used by ${say('other')}.`,
		remedy: 'Give each of the two files a key of its own.',
	}),
	'key-file-mismatch': (say) => ({
		what: `The file is not named after its key ${say('key')}.`,
		expected: `${say('key')}.yaml`,
		remedy: 'Rename the file or change the key.',
	}),
	'identifier-duplicate': (say) => ({ what: `The id ${say('id')} stands twice.`, remedy: 'Use another id.' }),
	'number-shared': (say) => ({
		what: `The document number ${say('number')} is also that of ${say('other')}.`,
		remedy: 'Check the texts; if they are two documents, name them by their keys.',
	}),
	'reference-unknown': (say) => ({
		what: `${say('reference')}, which is referred to here, does not exist.`,
		remedy: near(say, 'Correct it, or add what it refers to first.'),
	}),
	'parent-cycle': (say) => ({
		what: `The parents form a cycle: ${say('chain')}.`,
		remedy: 'Remove one of the relations; a parent cannot be a child of its child.',
	}),
	'level-region-mismatch': (say) => ({
		what: `The level ${say('level')} does not fit the region ${say('region')}.`,
		remedy: 'Correct one of them.',
	}),
	'concept-unknown': (say) => inVocabulary('concept', say, say('concept'), 'concepts.yaml'),
	'trait-unknown': (say) => inVocabulary('trait', say, say('trait'), 'terms.yaml'),
	'index-unknown': (say) => inVocabulary('index', say, say('index'), 'terms.yaml'),
	'unit-unknown': (say) => ({
		what: `The unit “${say('unit')}” is not known.`,
		expected:
			'what is counted and what it is counted by, joined by /: CNY/person/month, time/year, m2/person',
		remedy: near(say, 'Write it after point 3 of policies/README.md.'),
	}),
	'region-unknown': (say) => inVocabulary('region', say, say('code'), 'regions.yaml'),
	'body-unknown': (say) => inVocabulary('body', say, say('name'), 'bodies.yaml'),
	'service-type-unknown': (say) => ({
		what: `“${say('found')}” is no standard service type.`,
		expected: say('expected'),
		remedy: 'Check the text; if it is printed so, add it to vocabulary/terms.yaml first.',
	}),
	'source-missing': (say) => ({
		what: `The source text ${say('file')} is not there.`,
		expected: 'a file in the same folder as this one',
		remedy: 'Put the source text there, or correct source.file.',
	}),
	'source-digest': (say) => ({
		what: `The source text has another digest: ${say('found')}.`,
		expected: say('expected'),
		remedy:
			'A source text is never edited; if it was replaced, update source.digest and check every line number.',
	}),
	'lines-out-of-range': (say) => ({
		what: `Lines ${say('first')} to ${say('last')} are not in the source text.`,
		expected: `1 to ${say('count')}, the first not after the last`,
		remedy: 'Correct the line numbers.',
	}),
	'quote-not-found': (say) => ({
		what: `The quote “${say('quote')}” is not in ${linesOf(say)}.`,
		...foundElsewhere(say),
		remedy: 'Check the quote and the line numbers.',
	}),
	'quote-not-in-field': (say) => ({
		what: `The quote “${say('quote')}” is not in the text of ${say('field')}.`,
		remedy: 'Check the quote, or correct field.',
	}),
	'cell-not-found': (say) => ({
		what: `The text “${say('text')}” is not in ${linesOf(say)}.`,
		...foundElsewhere(say),
		remedy: 'Check the text and the line numbers; where our copy is damaged, record a repair (repairs).',
	}),
	'repair-not-equal': (say) => ({
		what: `Repair of ${say('field')}: the pieces joined are not the text of the field.`,
		remedy: 'Check the pieces before the repair, and their order.',
	}),
	'line-unclaimed': (say) => ({
		what: `“${say('text')}” of the source text is not encoded.`,
		remedy: 'Encode it in its field; list what is page layout under furniture.',
	}),
	'number-untyped': (say) => ({
		what: `The number “${say('text')}” has no reading: “${say('context')}” (${say('field')}).`,
		remedy: 'Make it a parameter (parameters), or list it under untyped with the reason.',
	}),
	'value-not-in-quote': (say) => ({
		what: `The value ${say('value')} cannot be read in the quote “${say('quote')}”.`,
		remedy: 'Check the value and the quote.',
	}),
	'bound-not-in-quote': (say) => ({
		what: `The bound ${say('bound')} does not fit the quote “${say('quote')}”.`,
		remedy: 'Check the bound, approx and the quote.',
	}),
	'parameter-incomplete': (say) => ({
		what: `The values of this parameter do not fit its bound ${say('bound')} (${say('type')}).`,
		expected: 'range has min and max; unset has value: null; all others have a value',
		remedy: 'Complete or correct it.',
	}),
	'date-invalid': (say) => ({
		what: `There is no day ${say('date')} in the calendar.`,
		remedy: 'Correct the date.',
	}),
	'date-not-in-quote': (say) => ({
		what: `The date ${say('date')} cannot be read in the quote “${say('quote')}”.`,
		remedy: 'Check the date and the quote.',
	}),
	'date-order': (say) => ({
		what: `${say('to')} is before ${say('from')}.`,
		remedy: 'Check the dates of issue, effect and expiry.',
	}),
	'edition-mismatch': (say) => ({
		what: `The edition ${say('edition')} is not the day on which the text takes effect.`,
		expected: say('expected'),
		remedy: 'An edition is the text from its first day in force; correct one of the two.',
	}),
	'number-gap': (say) => ({
		what: `After number ${say('before')} comes ${say('number')}; the numbers between are missing.`,
		remedy: 'Add the missing items, or check the numbers.',
	}),
	'number-duplicate': (say) => ({
		what: `The number ${say('number')} stands twice.`,
		remedy: 'Check the numbers.',
	}),
	'number-order': (say) => ({
		what: `Number ${say('number')} stands after ${say('before')}.`,
		remedy: 'Keep the order of the source text.',
	}),
	'review-with-doubt': () => ({
		what: 'This is marked as reviewed, and a doubt of severity error is still open.',
		remedy: 'Settle the doubt, or set encoding.reviewed to null.',
	}),
	'ruling-unit-unknown': (say) => ({
		what: `${say('reference')}, which is ruled on here, does not exist.`,
		expected: 'the id of an item, or the number path of a provision',
		remedy: near(say, 'Correct the id, or delete the ruling if what it speaks of is gone.'),
	}),
	'ruling-text-changed': (say) => ({
		what: 'The text has changed since the ruling was made: the ruling has lapsed.',
		expected: `texts: {left: ${say('left')}, right: ${say('right')}}`,
		remedy: 'Read both texts again; if the ruling still holds, write the new digests.',
	}),
	'ruling-wrong-shape': (say) => ({
		what: `The ruling says ${say('relation')}, with ${say('left')} on the left and ${say('right')} on the right.`,
		expected:
			'same and changed: one to one; split: one to several; merged: several to one; related: both sides; none: at least one side',
		remedy: 'Correct the relation or the ids.',
	}),
	'ruling-contradicted': () => ({
		what: 'An earlier ruling says otherwise: this one decides nothing.',
		remedy: 'Delete one of the two, or make one of both.',
	}),
	'ruling-unconfirmed': () => ({
		what: 'This is a proposal that nobody has confirmed: it decides nothing.',
		remedy: 'Read it; then write method: confirmed and confirmedBy, or delete it, or write relation: none.',
	}),
	'ruling-unsigned': () => ({
		what: 'A confirmed ruling does not say who confirmed it.',
		expected: 'confirmedBy',
		remedy: 'Add who confirmed it.',
	}),
	'note-lost': (say) => ({
		what: `The note is on ${say('on')}, which is among the changes no more.`,
		remedy: 'Bind it to a change or item that is there, or delete it.',
	}),
	'note-stale': (say) => ({
		what: `The words changed since the note was written: now “${say('from')}” → “${say('to')}”.`,
		remedy: 'Check whether the note still holds, then correct was.',
	}),
	'note-of-others': (say) => ({
		what: `These notes are on ${say('left')} → ${say('right')}, which is none of the changes at hand.`,
		remedy: 'Use the notes that belong here, or correct left and right.',
	}),
	'draft-parent-unknown': (say) => ({
		what: `Unknown parent “${say('key')}”.`,
		expected: 'a key of the corpus, or the file of a draft or policy that parent.file names',
		remedy: near(say, 'qingdan list shows the policies there are.'),
	}),
	'draft-parent-not-held': (say) => ({
		what: `The parent “${say('key')}” is only cited; its text is not held (see ${say('other')}).`,
		expected: 'a policy that is held',
		remedy: 'Encode the parent first; until then nothing can be inherited from it.',
	}),
	'draft-parent-changed': (say) => ({
		what: `The parent is not the one this draft was written over: its ${say('part')} is now ${say('found')} (${say('other')}).`,
		expected: say('expected'),
		remedy: 'Go through what changed in the parent, then pin it again.',
	}),
	'draft-cycle': (say) => ({
		what: `The parents of this draft lead back to it: ${say('chain')} (see also ${say('other')}).`,
		remedy: 'Correct the parent of one of them.',
	}),
	'draft-target-unknown': (say) => ({
		what: `There is no “${say('target')}” (see ${say('other')}).`,
		remedy: near(say, 'Correct the id, or remove this operation.'),
	}),
	'draft-was-stale': (say) => ({
		what: `The parent does not say “${say('was')}” (see ${say('other')}).`,
		expected: say('found') || 'an empty field',
		remedy: 'Write was by what the parent says now.',
	}),
	'draft-was-repeated': (say) => ({
		what: `“${say('was')}” stands ${say('count')} times in the parent (see ${say('other')}).`,
		expected: 'exactly once, or all: true',
		remedy: 'Add words until they name one place, or all: true to change every one.',
	}),
	'draft-conflict': (say) => ({
		what: `This disagrees with another place: ${say('other')}.`,
		remedy: 'Keep one of the two, or make them one.',
	}),
	'draft-operation-incomplete': (say) => ({
		what: `This operation lacks ${say('key')}${say('other') && ` (see ${say('other')})`}.`,
		remedy: `Add ${say('key')}.`,
	}),
	'draft-operation-misplaced': (say) => ({
		what: `${say('op')} has no place here.`,
		expected: 'set, fill and correct change words; a new item stands under add',
		remedy: 'Use another operation, or move it to where it belongs.',
	}),
	'draft-order-incomplete': (say) => ({
		what: `order does not list ${say('missing')}.`,
		remedy: 'List every item, or remove order.',
	}),
	'draft-relation': (say) => ({
		what: `${say('op')} is not for the relation ${say('relation')} (see ${say('other')}).`,
		expected:
			'localise and fill for a child; correct, split and merge for a child or a new edition; set, add and omit between peers',
		remedy: 'Use set, add or omit, or correct the relation.',
	}),
	...settingProblemsEn,
	'draft-reading-alone': (say) => ({
		what: `Only the reading ${say('key')} is changed, not the words (parent: ${say('other')}).`,
		remedy: 'Change the words first; the reading follows them.',
	}),
	'amendment-kind': (say) => ({
		what: `The kind is ${say('kind')}, and changes has ${say('changes')} entries.`,
		expected:
			'kind amendment or adoption with its changes for a document that changes or adopts others, neither for any other',
		remedy: 'Add the one that is missing, or remove the other.',
	}),
	'amendment-target-not-held': (say) => ({
		what: `The text of ${say('target')}, which is changed, is not held (see ${say('other')}).`,
		expected: 'a document that is held',
		remedy: 'Encode the document that is changed first; until then state the relation alone.',
	}),
	'amendment-reading-missing': (say) => ({
		what: `In item ${say('item')} the reading ${say('reading')} cannot be read again from “${say('quote')}”.`,
		remedy: 'State it under readings.',
	}),
};
