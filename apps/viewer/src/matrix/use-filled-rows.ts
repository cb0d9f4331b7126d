import { startTransition, useCallback, useEffect, useRef, useState } from 'react';

/** Which part of a wide table is in view, and which rows show all of theirs. */
export interface FilledRows {
	/** the frame that scrolls tells what is in view */
	readonly onScroll: (frame: HTMLElement) => void;
	/** the columns that a row shows at once: all of them, those in view, or none below the view */
	readonly columnsOf: (row: string, index: number) => readonly [number, number] | undefined;
}

/** Columns and rows beside those in view that are shown at once as well. */
const margin = 2;

/** In rem: no row is lower than the two lines of its head, and no frame higher or wider than `matrix.css` allows. */
const leastRowHeight = 3.8;
const frameHeight = 0.86;
const headWidth = 7.5;

interface View {
	readonly columns: readonly [number, number];
	/** rows above the lower edge; those above the view are among them, as their heights decide what is in it */
	readonly rows: number;
}

const none = [0, 0] as const;

/**
 * A wide table answers the reader with the cells in view; the others come when the browser has nothing else to do, so that
 * finding, printing and screen readers miss nothing.
 * @param rows keys of the rows shown; a row whose cells have changed has another key
 * @param wide whether the table is so wide that this is worth it
 * @param columnWidth in rem, as `matrix.css` has it
 */
export function useFilledRows(rows: readonly string[], wide: boolean, columnWidth: number): FilledRows {
	const filled = useRef<ReadonlySet<string>>(new Set());
	const view = useRef<View | undefined>(undefined);
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
	const onScroll = useCallback(
		({ scrollLeft, clientWidth, scrollTop, clientHeight }: HTMLElement) => {
			const column = columnWidth * rem();
			const first = Math.max(0, Math.floor(scrollLeft / column) - margin);
			view.current = {
				columns: [first, Math.ceil((scrollLeft + clientWidth) / column) + margin],
				rows: Math.ceil((scrollTop + clientHeight) / (leastRowHeight * rem())) + margin,
			};
		},
		[columnWidth],
	);
	return {
		onScroll,
		columnsOf: (row, index) => {
			if (!wide || filled.current.has(row)) return undefined;
			view.current ??= firstView(columnWidth);
			const { columns, rows: last } = view.current;
			return index < last ? columns : none;
		},
	};
}

/** What is in view before anything was scrolled: no more than the window holds. */
function firstView(columnWidth: number): View {
	return {
		columns: [0, Math.ceil((window.innerWidth / rem() - headWidth) / columnWidth)],
		rows: Math.ceil((window.innerHeight * frameHeight) / rem() / leastRowHeight),
	};
}

/** In pixels. */
function rem(): number {
	return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}
