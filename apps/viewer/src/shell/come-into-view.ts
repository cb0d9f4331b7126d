/** For what answers the reader below the window, as on a phone: it is brought into sight once, when it appears. */
export function comeIntoView(element: HTMLElement | null): void {
	element?.scrollIntoView({ block: 'nearest' });
}
