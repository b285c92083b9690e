import { type ReactNode, Suspense } from 'react';
import { Boundary } from '../reader/index.ts';

interface PartProps {
  readonly children: ReactNode;
  /** When it changes, children that failed are tried again. */
  readonly resetKey?: string | null;
}

/** Holds a part of the page that may still be loading, or may fail, without the rest of it. */
export function Part({ children, resetKey = null }: PartProps) {
  return (
    <Boundary resetKey={resetKey}>
      <Suspense fallback={<p className="app-waiting">Loading …</p>}>{children}</Suspense>
    </Boundary>
  );
}
