import type { ReactNode } from 'react';

interface Props {
	/** so that rows are told apart at a glance, without colour */
	readonly shape?: string;
	readonly label: string;
	readonly count?: number;
	/** the side that it speaks of, where it is one alone */
	readonly side?: 'left' | 'right';
	readonly children: ReactNode;
}

/** One sort of difference: its name, how many, and which. */
export function SummaryRow({ shape, label, count, side, children }: Props) {
	return (
		<div className="summary-row" data-side={side} data-none={count === 0 || undefined}>
			<dt>
				<span className="summary-shape" aria-hidden="true">
					{shape}
				</span>
				<span className="summary-label">{label}</span>
				{count !== undefined && <span className="summary-count"> {count}</span>}
			</dt>
			<dd>{children}</dd>
		</div>
	);
}
