import { useEffect } from 'react';

/** Id of the element of an item or provision. */
export function unitElementId(unit: string | number): string {
	return `unit-${unit}`;
}

/** Scrolls to the part or unit that the address names, whenever it names another. */
export function useScrollToUnit(part: string | undefined, unit: string | undefined): void {
	useEffect(() => {
		const id = unit ? unitElementId(unit) : part ? `part-${part}` : undefined;
		const element = id ? document.getElementById(id) : null;
		element?.scrollIntoView({ block: 'start' });
		element?.focus({ preventScroll: true });
	}, [part, unit]);
}
