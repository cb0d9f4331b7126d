import type { ReactNode } from 'react';

interface Props {
	readonly title: string;
	readonly tone?: 'plain' | 'problem';
	readonly children: ReactNode;
}

/** A state of the whole view: nothing here, not found, failed. */
export function Notice({ title, tone = 'plain', children }: Props) {
	return (
		<section className="notice" data-tone={tone} role={tone === 'problem' ? 'alert' : undefined}>
			<h1>{title}</h1>
			{children}
		</section>
	);
}
