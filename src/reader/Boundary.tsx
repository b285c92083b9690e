import { Component, type ErrorInfo, type ReactNode } from 'react';
import { say } from '../words/index.ts';
import './reader.css';

interface BoundaryProps {
  readonly children: ReactNode;
  /** When it changes, the children are tried again: the id of the open event, for one. */
  readonly resetKey?: string | null;
  /** What stands in the place of children that fail; null for the words of this folder. */
  readonly instead?: (fault: unknown, retry: () => void) => ReactNode;
  readonly onError?: (error: unknown, info: ErrorInfo) => void;
}

interface BoundaryState {
  /** What was thrown, in a list, for anything can be; null as long as nothing was. */
  readonly faults: readonly [unknown] | null;
  readonly resetKey: string | null;
}

/** Keeps the failure of one part to that part. React has no error boundary but a class. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { faults: null, resetKey: this.props.resetKey ?? null };

  static getDerivedStateFromError(fault: unknown): Partial<BoundaryState> {
    return { faults: [fault] };
  }

  static getDerivedStateFromProps(props: BoundaryProps, state: BoundaryState): BoundaryState | null {
    const resetKey = props.resetKey ?? null;
    return resetKey === state.resetKey ? null : { faults: null, resetKey };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    this.props.onError?.(error, info);
  }

  override render(): ReactNode {
    const { faults } = this.state;
    if (!faults) return this.props.children;
    return (
      this.props.instead?.(faults[0], () => this.setState({ faults: null })) ?? (
        <p className="rd-failed" role="alert">
          {say.failed}
        </p>
      )
    );
  }
}
