import type { Finding, Report } from '@qingdan/core';
import { type Severity, severities } from '@qingdan/schema';
import { usePublishWords } from '../words/publish-words.js';
import { FindingCard } from './FindingCard.js';
import type { FindingActions } from './finding-actions.js';
import { useCheckWords } from './words.js';

/** The findings, the gravest first; what comes with the level is folded away. */
export function FindingGroups({ report, ...actions }: FindingActions & { readonly report: Report }) {
	const words = useCheckWords();
	const { labels } = usePublishWords();
	const folded = report.findings.filter(({ verdict }) => verdict === 'folded');
	const real = report.findings.filter(({ verdict }) => verdict !== 'folded');
	const { passes, notCheckable } = report.summary;
	return (
		<section className="findings" aria-labelledby="findings">
			<h2 id="findings">{words.findings}</h2>
			{real.length === 0 && <p>{words.none}</p>}
			{real.length > 0 && (
				<p className="findings-counts">
					{severities.map((severity) => {
						const count = real.filter((finding) => finding.severity === severity).length;
						return (
							count > 0 && (
								<button
									key={severity}
									type="button"
									className="plain"
									data-severity={severity}
									onClick={() => showGroup(severity)}
								>
									{labels.severity[severity]} {count}
								</button>
							)
						);
					})}
				</p>
			)}
			{severities.map((severity) => {
				const own = real.filter((finding) => finding.severity === severity);
				return (
					own.length > 0 && (
						<Group
							key={severity}
							severity={severity}
							title={`${labels.severity[severity]} ${own.length}`}
							findings={own}
							open={severity !== 'info'}
							{...actions}
						/>
					)
				);
			})}
			{folded.length > 0 && (
				<Group
					severity="folded"
					title={`${words.folded} ${folded.length}`}
					findings={folded}
					open={false}
					{...actions}
				/>
			)}
			<p className="quiet">
				{words.passes(passes)}；{words.notCheckable(notCheckable)}
			</p>
		</section>
	);
}

/** Opens a group and goes to it. */
function showGroup(severity: Severity): void {
	const group = document.querySelector<HTMLDetailsElement>(`.finding-group[data-severity="${severity}"]`);
	if (!group) return;
	group.open = true;
	group.querySelector('summary')?.focus();
	group.scrollIntoView({ block: 'start' });
}

interface GroupProps extends FindingActions {
	readonly severity: Severity | 'folded';
	readonly title: string;
	readonly findings: readonly Finding[];
	readonly open: boolean;
}

function Group({ severity, title, findings, open, ...actions }: GroupProps) {
	return (
		<details className="finding-group" data-severity={severity} open={open}>
			<summary>
				<h3>{title}</h3>
			</summary>
			<ul>
				{findings.map((finding) => (
					<FindingCard key={finding.fingerprint} finding={finding} {...actions} />
				))}
			</ul>
		</details>
	);
}
