/** Conjunctions that part the members of a list; not where they are part of another word (参与, 及时, 和谐). */
const conjunction =
	'以及|或者|(?<![参赋授给])与(?!会)|(?<![普涉顾以波])及(?!时|格|早|以[上下]|其)|(?<![共温平])和(?!谐|睦|平|解)|或';
const separator = new RegExp(`、|${conjunction}`);
const opens = new RegExp(`^(?:、|${conjunction})`);
const closes = new RegExp(`(?:、|${conjunction})$`);

/** The members of a piece of a list, without what parts them. */
export function membersOf(words: string): string[] {
	return words
		.replace(/^等|等$/g, '')
		.split(separator)
		.filter((member) => member !== '');
}

/** Whether words begin with what parts the members of a list. */
export function opensWithSeparator(words: string): boolean {
	return opens.test(words);
}

/** Whether words end with what parts the members of a list. */
export function closesWithSeparator(words: string): boolean {
	return closes.test(words);
}
