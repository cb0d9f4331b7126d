/**
 * A place that shows a draft of the reader's own. What is selected there are words of the draft, and an address can be read
 * by others: so the address holds a number alone, and what it stands for is kept in the memory of the page.
 */
export interface PrivatePlace {
	readonly view: 'held';
	readonly number: number;
}

export function parsePrivatePlace([number = '', ...more]: readonly string[]): PrivatePlace | undefined {
	if (more.length > 0 || !/^\d{1,9}$/.test(number)) return undefined;
	return { view: 'held', number: Number(number) };
}
