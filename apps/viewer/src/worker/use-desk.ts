import { useEffect, useRef, useState } from 'react';
import { Desk } from './desk.js';
import type { DeskAnswer } from './desk-job.js';

/** A worker that ends with the view. */
export function useDesk(onAnswer: (answer: DeskAnswer) => void, onFault: () => void): Desk {
	const told = useRef({ onAnswer, onFault });
	useEffect(() => {
		told.current = { onAnswer, onFault };
	});
	const [desk] = useState(
		() =>
			new Desk(
				(answer) => told.current.onAnswer(answer),
				() => told.current.onFault(),
			),
	);
	useEffect(() => () => desk.end(), [desk]);
	return desk;
}
