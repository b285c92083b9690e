import { type ReactNode, Suspense } from 'react';
import { Boundary } from '../reader/index.ts';
import { NotLoaded } from './late.ts';
import { NotLoadedNote } from './NotLoadedNote.tsx';

interface PartProps {
  readonly children: ReactNode;
  /** When it changes, children that failed are tried again. */
  readonly resetKey?: string | null;
  /** Class of the box around the words that stand in for the children, where the children bring one of their own. */
  readonly box?: string;
}

/** Holds a part of the page that may still be loading, or may fail, without the rest of it. */
export function Part({ children, resetKey = null, box }: PartProps) {
  const boxed = (words: ReactNode) =>
    box ? (
      <div className={box} tabIndex={-1}>
        {words}
      </div>
    ) : (
      words
    );
  return (
    <Boundary
      resetKey={resetKey}
      instead={(fault, retry) =>
        fault instanceof NotLoaded
          ? boxed(
              <NotLoadedNote
                tries={fault.tries}
                onRetry={() => {
                  fault.forget();
                  retry();
                }}
              />,
            )
          : null
      }
    >
      <Suspense fallback={boxed(<p className="app-waiting">Loading …</p>)}>{children}</Suspense>
    </Boundary>
  );
}
