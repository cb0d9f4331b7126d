import type { ImportWords } from './import.zh.js';

const personal: Readonly<Record<string, string>> = {
	mobile: 'a mobile number',
	telephone: 'a telephone number',
	'e-mail': 'an e-mail address',
	'identity-card': 'an identity card number',
	'bank-card': 'a bank card number',
	contact: 'the name of a contact',
};

/** The words of reading documents in, in English. */
export const importEn: ImportWords = {
	readFields: { population: 'people as read', concept: 'concept' },
	about: 'Read documents (Word, PDF, HTML, Markdown, text) as policies, and list every doubt',
	files: 'files or folders to read',
	level:
		'level of the issuer: national, province, city, county or township (default: from title, issuer, number)',
	region: 'six-digit code of the region (default: from title, issuer, number)',
	nothingFound: (file, tables) =>
		`Nothing of a policy was found in ${file}. Looked for: a title with its kind of document, a document number, addressees, signature and date; numbers such as 章, 条, 一、 and （一）; tables whose headers name items, recipients, contents or bodies.${tables.length > 0 ? ` The headers of these tables were not known: ${tables.join('; ')}.` : ''}`,
	keepPersonalData:
		'keep telephone numbers, addresses, card numbers and names of contacts (covered by default)',
	wouldReplace: (file) =>
		`The copy of the text would replace the file that is read, ${file}. Give --out in another folder or under another name.`,
	over: 'read again: keep what people decided in this policy file (of a folder: in this folder of policy files), and list what the source changed',
	against:
		'repair damaged tables by the text of this policy, usually the parent; every repair names its evidence and stays a doubt',
	tracked:
		'tracked changes in Word: accepted reads the text with all of them, original the text before them, both writes two policy files (the second named …-original)',
	trackedInWord: (file) => `${file} is no Word file: it has no text before tracked changes.`,
	bothNeedFile: '--tracked both writes two policy files; say where with one --out name.yaml.',
	notBoth: '--tracked both does not go with --over; read the two editions one at a time.',
	nothingTracked: (file) => `${file} has no tracked changes: both editions are the same, and one is written.`,
	overFolder: (found) =>
		`Where several documents are read, --over is a folder of policy files, and ${found} is none.`,
	needsFolder: 'Where several documents are read, --format yaml needs a folder given by --out.',
	noFolder: (folder) => `The folder ${folder} cannot be made. Give another --out.`,
	oneTable:
		'Where several documents are read, there is at most one table (text or json) and one folder for policy files (yaml).',
	reviewed: (file) =>
		`${file} was reviewed by people and is not simply written over. Add --over ${file} to keep what they decided, or write elsewhere.`,
	unreadable: (file) =>
		`${file} exists and has errors, so whether people decided something in it cannot be told; it was not written over. Mend it first, or write elsewhere:`,
	outOfMemory: (megabytes) =>
		`Reading this document took more than ${megabytes} MB of memory. Read it in several parts.`,
	oneFile: (option) => `${option} is for one document only.`,
	table: (rows) => {
		const names = { read: 'read', 'with-doubts': 'doubts', failed: 'failed' };
		const lines = rows.map(({ file, status, items, provisions, doubts, why }) =>
			why === null
				? `${names[status]}  ${file}  ${items} items, ${provisions} parts of text, ${doubts} doubts`
				: `${names[status]}  ${file}  ${why}`,
		);
		const count = (status: 'read' | 'with-doubts' | 'failed') =>
			rows.filter((row) => row.status === status).length;
		return `${[...lines, `${rows.length} in all: ${count('read')} read, ${count('with-doubts')} with doubts, ${count('failed')} failed`].join('\n')}\n`;
	},
	levelInvalid: (found) => `"${found}" is no level; it may be national, province, city, county or township.`,
	regionUnknown: (found) =>
		`The table of regions has no code "${found}"; six digits are expected, such as 211100.`,
	account: (characters, omitted, doubted, unaccounted) =>
		`${characters} characters in all: ${omitted} left out (page furniture and the like), ${doubted} in doubt, ${unaccounted} unaccounted for.`,
	counts: (items, provisions, doubts) => `${items} items, ${provisions} provisions, ${doubts} doubts.`,
	doubtComment: (severity, message) => `doubt (${severity}): ${message}`,
	doubts: {
		'title-not-found': (say) => `no title was recognised; "${say('title')}" stands for it`,
		'issuer-not-found': () => 'no issuer was found',
		'region-not-found': (say) => `which region "${say('name')}" is cannot be said; give --region`,
		'date-not-found': (say) =>
			`no date of issue, printing or effect was found; the edition is set down as ${say('assumed')}`,
		'number-not-found': () => 'no document number was found',
		'text-unassigned': (say) => `"${say('text')}" could be given to no part`,
		'left-out': (say) => `${say('notice')} ${say('text')}`.trim(),
		'reader-unsure': (say) => `${say('notice')} ${say('text')}`.trim(),
		'row-broken': () => 'a page break parted this row; words may have slipped into a neighbouring cell',
		'cell-joined': (say) => `a page break parted this cell; it was joined to "${say('text')}"`,
		'cell-restored': (say) =>
			`a page break parted this cell and words came twice; restored to "${say('text')}" by another row of the table`,
		'cells-run-together': () =>
			'recipients and content run together in one cell; where they part is not certain',
		'cells-shifted': (say) =>
			`A cell of this row is missing; "${say('text')}" and others may stand one column too far left. Hold them against the document`,
		'restored-by-parent': (say) => `Restored by ${say('parent')} to "${say('text')}"`,
		'cell-blank': () => 'this cell is blank: left blank as issued, merged, or lost in the copy',
		explanation: (say) =>
			`"${say('title')}" looks like an explanation of a policy and not the policy; read the policy itself`,
		'table-flattened': (say) =>
			`"${say('text')}" looks like the headers of a table whose rows and columns this copy has lost; it was not read as a list. Use a copy that keeps the table`,
		'traditional-script': (say) =>
			`the text is in traditional characters (${say('text')} and others); numbers, bodies and dates are known in simplified ones, so some may be missed. Use the simplified original or check each`,
		'points-as-items': (say) =>
			`by the title "${say('title')}" and the form of its points, ${say('count')} points are read as items of a list`,
		'cell-unusual': (say) =>
			say('text') === ''
				? 'this row lacks a cell; those behind it may have moved'
				: `"${say('text')}" is not written as the other cells of its column; words of a neighbour may be in it or gone`,
		'words-repeated': (say) => `"${say('text')}" comes twice in a row, perhaps by recognition`,
		'row-missing': (say) => `the numbers go from ${say('from')} to ${say('to')}; rows may be missing`,
		'population-unsure': (say) => `the reading of the recipients leaves out "${say('text')}"`,
		'name-missing': () => 'this row has no name',
		'merged-over-break': (say) => `blank after a page break; "${say('text')}" of the page before is taken`,
		'fragment-misplaced': (say) =>
			`"${say('text')}" is no grammar; words of a neighbouring cell may have slipped in`,
		'body-unknown': (say) => `the vocabulary of bodies has no "${say('name')}"`,
		'number-unread': (say) => `the number "${say('text')}" was read as no parameter`,
		'concept-proposed': (say) => `"${say('name')}" may be one of these concepts`,
		'citation-unknown': (say) => `"${say('text')}", which is cited, is not in the corpus`,
		'deadline-ambiguous': (say) => `the deadline "${say('text')}" can be read in two ways`,
		'parameter-unsure': (say) =>
			`"${say('text')}" states no amount; its unit and the like follow from what stands around it`,
		'paragraph-joined': (say) => `a page ended in this paragraph; its parts were joined: "${say('text')}…"`,
		'paragraph-cut': (say) =>
			`this paragraph is unfinished at the end of a page; whether the next page goes on with it is not certain: "${say('text')}…"`,
		'aim-unread': (say) =>
			`quantities or dates that were read as no target and no milestone: "${say('text')}"`,
		'aim-unsure': (say) =>
			`value, unit or deadline of this target follow from grammar; hold them against the text: "${say('text')}"`,
		'personal-data': (say) => `personal data (${personal[say('what')] ?? say('what')})`,
		'source-changed': (say) => `the source differs from the last reading: ${say('text')}`,
		'reading-unproven': (say) =>
			`what was read is not found where it should stand (${say('code')}, ${say('path')}): ${say('text')}`,
	},
};
