import { type RefObject, useEffect, useRef, useState } from 'react';

/** The width of an element in CSS pixels, following it; a plot that is drawn to it keeps its letters readable. */
export function useWidth<Element extends HTMLElement>(): {
	readonly ref: RefObject<Element | null>;
	readonly width: number;
} {
	const ref = useRef<Element>(null);
	const [width, setWidth] = useState(640);
	useEffect(() => {
		const { current } = ref;
		if (!current) return;
		const observer = new ResizeObserver(() => setWidth(Math.max(240, current.clientWidth)));
		observer.observe(current);
		return () => observer.disconnect();
	}, []);
	return { ref, width };
}
