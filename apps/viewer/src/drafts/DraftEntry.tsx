import { useContext, useEffect, useState, useSyncExternalStore } from 'react';
import { CheckRefused } from '../check/CheckRefused.js';
import { CheckSession } from '../check/check-session.js';
import { DropZone } from '../check/DropZone.js';
import { Progress } from '../check/Progress.js';
import { useCheckSettings } from '../check/use-check.js';
import { LoadRestContext } from '../seal/load-rest.js';
import { SealStatement } from '../seal/SealStatement.js';
import { useSeal } from '../seal/use-seal.js';
import { useDraftsWords } from './words.js';

interface Props {
	/** is told the key of a draft that was read */
	readonly onHeld: (key: string) => void;
}

/** Where a draft is put into the page to be looked at beside others. The page is sealed before it takes any. */
export default function DraftEntry({ onHeld }: Props) {
	const words = useDraftsWords();
	const sealed = useSeal(useContext(LoadRestContext));
	const settings = useCheckSettings();
	const [session] = useState(() => new CheckSession());
	const { state } = useSyncExternalStore(session.subscribe, session.now);
	const { kind } = state;
	useEffect(() => {
		const key = kind === 'checked' ? session.handOver() : undefined;
		if (key !== undefined) onHeld(key);
	}, [kind, session, onHeld]);
	useEffect(() => () => session.reset(), [session]);
	return (
		<div className="draft-entry">
			<SealStatement sealed={sealed} promise={words.ownLine} />
			{state.kind === 'working' ? (
				<Progress name={state.name} step={state.step} onStop={() => session.stop()} />
			) : (
				<DropZone
					ready={sealed === 'sealed'}
					onFiles={(files, folder) => session.start(files, folder, settings)}
				/>
			)}
			{(state.kind === 'refused' || state.kind === 'problems') && <CheckRefused state={state} />}
		</div>
	);
}
