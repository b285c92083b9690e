import { type ReactNode, Suspense } from 'react';
import { Boundary } from '../reader/index.ts';

/** What stands here when it has come, and is left out without a word where it does not come. */
export function Quietly({ children }: { readonly children: ReactNode }) {
  return (
    <Boundary instead={nothing}>
      <Suspense>{children}</Suspense>
    </Boundary>
  );
}

const nothing = () => null;
