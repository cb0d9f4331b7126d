/** A number to be drawn. */
export interface Point {
	readonly id: string;
	/** the place it belongs to */
	readonly label: string;
	/** YYYY-MM-DD; null where no day is known */
	readonly date: string | null;
	readonly low: number;
	readonly high: number;
	/** open: it may be more (a floor) or less (a ceiling) */
	readonly open: 'up' | 'down' | undefined;
	/** the figure in words */
	readonly text: string;
	/** joined to no other point of its label */
	readonly isAlone?: boolean;
	/** where its source can be opened */
	readonly href: string | undefined;
}

/** Days since 1970, for distances on a line of time. */
export function dayNumber(date: string): number {
	return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}

/** Round steps from 0 to beyond a number: 1, 2 or 5 times a power of ten, four to eight of them. */
export function ticksUpTo(most: number): number[] {
	if (!(most > 0)) return [0];
	const power = 10 ** Math.floor(Math.log10(most));
	const step = [0.2, 0.5, 1, 2].map((factor) => factor * power).find((one) => most / one <= 6) ?? power;
	const count = Math.ceil(most / step - 1e-9);
	return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}
