import { useEffect, useId, useRef, useState } from 'react';
import { more } from '../words/index.ts';

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  readonly rows?: number;
}

/** A text to be taken along: by its button, which says that it did, or selected by hand. */
export function CopyField({ label, text, rows = 1 }: CopyFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(null), 4000);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      field.current?.select();
      setOutcome('refused');
    }
  };
  return (
    <div className="app-copy">
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        readOnly
        rows={rows}
        value={text}
        spellCheck={false}
        onFocus={focus => focus.target.select()}
      />
      <button type="button" className="app-button" aria-describedby={id} onClick={copy}>
        {outcome === 'copied' ? more.copied : more.copy}
      </button>
      <span role="status" className={outcome === 'refused' ? 'app-copy-refused' : 'app-unseen'}>
        {outcome === 'copied' && more.copiedWhat(label)}
        {outcome === 'refused' && more.copyRefused}
      </span>
    </div>
  );
}
