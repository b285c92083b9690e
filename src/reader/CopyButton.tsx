import { useState, useSyncExternalStore } from 'react';
import { views } from '../words/index.ts';

const never = () => () => {};

/** Whether this page may write to the clipboard at all; in frames it often may not, and asking can throw. */
function canCopy(): boolean {
  try {
    return typeof navigator.clipboard?.writeText === 'function';
  } catch {
    return false;
  }
}

type Outcome = 'idle' | 'copied' | 'refused';

/** Copies a text; where the browser has no clipboard there is no button, for the text itself can be selected. */
export function CopyButton({ text, children }: { readonly text: string; readonly children: string }) {
  const [outcome, setOutcome] = useState<Outcome>('idle');
  const possible = useSyncExternalStore(never, canCopy, () => false);
  if (!possible) return null;

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('refused');
    }
  };
  return (
    <span className="rd-copy">
      <button type="button" className="rd-button" onClick={copy}>
        {children}
      </button>
      <span role="status" className="rd-quiet">
        {outcome === 'copied' && views.copied}
        {outcome === 'refused' && views.copyRefused}
      </span>
    </span>
  );
}
