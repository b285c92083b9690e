import { Component, type ErrorInfo, type ReactNode } from 'react';
import './reader.css';

interface BoundaryProps {
  readonly children: ReactNode;
  /** When it changes, the children are tried again: the id of the open event, for one. */
  readonly resetKey?: string | null;
  /** What stands in the place of children that fail. */
  readonly fallback?: ReactNode;
  readonly onError?: (error: unknown, info: ErrorInfo) => void;
}

interface BoundaryState {
  readonly failed: boolean;
  readonly resetKey: string | null;
}

/** Keeps the failure of one part to that part. React has no error boundary but a class. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { failed: false, resetKey: this.props.resetKey ?? null };

  static getDerivedStateFromError(): Partial<BoundaryState> {
    return { failed: true };
  }

  static getDerivedStateFromProps(props: BoundaryProps, state: BoundaryState): BoundaryState | null {
    const resetKey = props.resetKey ?? null;
    return resetKey === state.resetKey ? null : { failed: false, resetKey };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    this.props.onError?.(error, info);
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      this.props.fallback ?? (
        <p className="rd-failed" role="alert">
          This part cannot be shown: something in it is broken. The rest of the page works.
        </p>
      )
    );
  }
}
