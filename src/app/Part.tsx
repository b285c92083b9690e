import { type ReactNode, Suspense } from 'react';
import { Boundary } from '../reader/index.ts';
import { say } from '../words/index.ts';
import { NotLoaded } from './late.ts';
import { NotLoadedNote } from './NotLoadedNote.tsx';

interface PartProps {
  readonly children: ReactNode;
  /** When it changes, children that failed are tried again. */
  readonly resetKey?: string | null;
  /** Class of a box around the words that stand in for the children, where these bring their own. */
  readonly box?: string;
  /** Closes what the children would be, where only they have a button for it. */
  readonly onClose?: () => void;
  /** The reader tries again. */
  readonly onRetry?: () => void;
  readonly onFault?: (() => void) | undefined;
}

/** Holds a part of the page that may still be loading, or may fail, without the rest of it. */
export function Part({ children, resetKey = null, box = 'app-part', onClose, onRetry, onFault }: PartProps) {
  const boxed = (words: ReactNode) => (
    <div className={box}>
      {words}
      {onClose && (
        <button type="button" className="app-button app-part-close" onClick={onClose}>
          {say.close}
        </button>
      )}
    </div>
  );
  const instead = (fault: unknown, reset: () => void) => {
    const retry = () => {
      onRetry?.();
      reset();
    };
    return fault instanceof NotLoaded ? boxed(<NotLoadedNote fault={fault} onRetry={retry} />) : null;
  };
  return (
    <Boundary resetKey={resetKey} instead={instead} {...(onFault && { onError: onFault })}>
      <Suspense fallback={boxed(<p className="app-waiting">{say.loading}</p>)}>{children}</Suspense>
    </Boundary>
  );
}
