import { useState } from 'react';
import { htmlOf, type Run, textOf } from '../../taking/index.ts';
import { take } from '../../words/index.ts';

/** Copies citations, with their italics for a word processor that takes them, and says that it did. */
export function CopyCitation({
  entries,
  children,
  context,
}: {
  readonly entries: readonly (readonly Run[])[];
  readonly children: string;
  /** What is copied, for who hears the button without seeing what stands above it. */
  readonly context: string;
}) {
  const [outcome, setOutcome] = useState<'idle' | 'copied' | 'refused'>('idle');
  const copy = async () => {
    setOutcome((await copied(entries)) ? 'copied' : 'refused');
  };
  return (
    <span className="app-take-copy">
      <button type="button" className="app-button" onClick={copy}>
        {children}
        <span className="app-unseen">: {context}</span>
      </button>
      <span role="status" className="app-take-quiet">
        {outcome === 'copied' && take.copied}
        {outcome === 'refused' && take.refused}
      </span>
    </span>
  );
}

async function copied(entries: readonly (readonly Run[])[]): Promise<boolean> {
  const text = entries.map(textOf).join('\n');
  const html = entries.map(runs => `<p>${htmlOf(runs)}</p>`).join('');
  try {
    const { clipboard } = navigator;
    if (typeof ClipboardItem !== 'function') await clipboard.writeText(text);
    else await clipboard.write([new ClipboardItem({ 'text/plain': text, 'text/html': html })]);
    return true;
  } catch {
    return copiedPlain(text);
  }
}

async function copiedPlain(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
