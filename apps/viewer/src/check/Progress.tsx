import { comeIntoView } from '../shell/come-into-view.js';
import { type CheckStep, checkSteps } from './check-job.js';
import { useCheckWords } from './words.js';

interface Props {
	readonly name: string;
	readonly step: CheckStep;
	readonly onStop: () => void;
}

export function Progress({ name, step, onStop }: Props) {
	const words = useCheckWords();
	const at = checkSteps.indexOf(step);
	return (
		<section ref={comeIntoView} className="check-progress">
			<p role="status">
				{words.working(name)}：{words.steps[step]}
			</p>
			<progress max={checkSteps.length} value={at + 0.5} aria-label={words.working(name)} />
			<button type="button" className="button" onClick={onStop}>
				{words.cancel}
			</button>
		</section>
	);
}
