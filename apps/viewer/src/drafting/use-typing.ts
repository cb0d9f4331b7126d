import { useEffect, useRef, useState } from 'react';

/** How long a pause ends a stretch of typing, in milliseconds. */
const pause = 300;

/** A field that is typed in: its words at once, what they come to after a pause. */
export interface Typing {
	readonly value: string;
	readonly change: (value: string) => void;
	/** makes what was typed part of the text now */
	readonly flush: () => void;
}

/**
 * Holds what is typed into a field until the writer pauses or leaves it.
 * @param given the words from outside; they are taken over while nobody types here
 * @param note is told every key, so that nothing is lost
 * @param done is told what was typed after a pause
 */
export function useTyping(
	given: string,
	note: (value: string) => void,
	done: (value: string) => void,
): Typing {
	const [typed, setTyped] = useState<string | undefined>();
	const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
	const latest = useRef<{ value: string | undefined; done: (value: string) => void }>({
		value: undefined,
		done,
	});
	useEffect(() => {
		latest.current.done = done;
	});
	const settle = () => {
		clearTimeout(timer.current);
		const { value } = latest.current;
		latest.current.value = undefined;
		if (value !== undefined) latest.current.done(value);
	};
	const inHand = useRef(false);
	// biome-ignore lint/correctness/useExhaustiveDependencies: what was typed is never dropped with its field
	useEffect(() => () => settle(), []);
	// biome-ignore lint/correctness/useExhaustiveDependencies: other words from outside end what was typed before
	useEffect(() => {
		if (!inHand.current) setTyped(undefined);
	}, [given]);
	return {
		value: typed ?? given,
		change: (value) => {
			inHand.current = true;
			setTyped(value);
			latest.current.value = value;
			note(value);
			clearTimeout(timer.current);
			timer.current = setTimeout(settle, pause);
		},
		flush: () => {
			inHand.current = false;
			settle();
		},
	};
}
