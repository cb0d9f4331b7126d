import { useEffect, useState } from 'react';
import { seal } from './seal.js';

/** Whether the page lets anything out: it is being sealed, it is sealed, or it could not be. */
export type Sealed = 'preparing' | 'sealed' | 'open';

/** Loads what the page may still need, then seals it; `loadRest` is one and the same function at each rendering. */
export function useSeal(loadRest: () => Promise<void>): Sealed {
	const [sealed, setSealed] = useState<Sealed>('preparing');
	useEffect(() => {
		let here = true;
		loadRest()
			.then(seal)
			.then(
				(refuses) => here && setSealed(refuses ? 'sealed' : 'open'),
				() => here && setSealed('open'),
			);
		return () => {
			here = false;
		};
	}, [loadRest]);
	return sealed;
}
