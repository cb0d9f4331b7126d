import { Component, type ReactNode } from 'react';
import { Fault } from './Fault.js';

interface Props {
	/** another place is tried afresh */
	readonly place: string;
	readonly children: ReactNode;
}

interface State {
	readonly failed: boolean;
}

/** Keeps the page standing when a view fails to draw. */
export class FaultBoundary extends Component<Props, State> {
	override state: State = { failed: false };

	static getDerivedStateFromError(): State {
		return { failed: true };
	}

	override componentDidUpdate(before: Props): void {
		if (this.state.failed && before.place !== this.props.place) this.setState({ failed: false });
	}

	override render(): ReactNode {
		return this.state.failed ? <Fault /> : this.props.children;
	}
}
