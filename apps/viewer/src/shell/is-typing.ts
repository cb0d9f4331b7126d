/** Whether a key goes into a field, where a letter is no command. */
export function isTyping(target: EventTarget | null): boolean {
	return (
		target instanceof HTMLElement &&
		target.matches('input:not([type=radio], [type=checkbox]), select, textarea')
	);
}
