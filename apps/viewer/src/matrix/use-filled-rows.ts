import { startTransition, useEffect, useRef, useState } from 'react';

/** Which columns of a wide table are in view, and which rows show all of theirs. */
export interface FilledRows {
	/** the frame that scrolls tells what is in view */
	readonly onScroll: (frame: HTMLElement) => void;
	/** the columns that a row shows at once: all of them, or those in view */
	readonly columnsOf: (row: string) => readonly [number, number] | undefined;
}

/** Columns beside those in view that are shown at once as well. */
const margin = 2;

/**
 * A wide table answers the reader with the cells in view; the others come when the browser has nothing else to do, so that
 * finding, printing and screen readers miss nothing.
 * @param rows keys of the rows shown; a row whose cells have changed has another key
 * @param wide whether the table is so wide that this is worth it
 * @param columnWidth in pixels
 */
export function useFilledRows(rows: readonly string[], wide: boolean, columnWidth: number): FilledRows {
	const filled = useRef<ReadonlySet<string>>(new Set());
	const view = useRef<readonly [number, number]>([0, 12]);
	const [, setRound] = useState(0);
	useEffect(() => {
		if (!wide || rows.every((row) => filled.current.has(row))) return;
		const fill = () =>
			startTransition(() => {
				filled.current = new Set(rows);
				setRound((round) => round + 1);
			});
		// Safari knows no idle time.
		const idle = 'requestIdleCallback' in window;
		const waiting = idle ? window.requestIdleCallback(fill, { timeout: 1000 }) : setTimeout(fill, 200);
		return () => {
			if (idle) window.cancelIdleCallback(Number(waiting));
			else clearTimeout(waiting);
		};
	}, [rows, wide]);
	return {
		onScroll: ({ scrollLeft, clientWidth }) => {
			const first = Math.max(0, Math.floor(scrollLeft / columnWidth) - margin);
			view.current = [first, Math.ceil((scrollLeft + clientWidth) / columnWidth) + margin];
		},
		columnsOf: (row) => (!wide || filled.current.has(row) ? undefined : view.current),
	};
}
