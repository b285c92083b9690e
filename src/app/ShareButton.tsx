import { useEffect, useRef, useState } from 'react';
import { useApp } from './context.ts';
import { DoneIcon, ShareIcon } from './icons.tsx';
import { addressOf } from './links.ts';
import { useDismiss } from './useDismiss.ts';

/** Copies a link to just what is shown; where the browser does not let it, shows the link to be copied by hand. */
export function ShareButton() {
  const { core, roots, store } = useApp();
  const [copied, setCopied] = useState(false);
  const [byHand, setByHand] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  useDismiss(box, byHand !== null, () => setByHand(null));
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2500);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async () => {
    const link = new URL(addressOf(store.getState(), core, roots), document.baseURI).href.replace(/\?$/, '');
    try {
      await navigator.clipboard.writeText(link);
      setCopied(true);
    } catch {
      setByHand(link);
    }
  };
  return (
    <div className="app-share" ref={box}>
      <button
        type="button"
        className="app-iconbutton"
        aria-label="Copy a link to this view"
        title="Copy a link to this view"
        onClick={copy}
      >
        {copied ? <DoneIcon /> : <ShareIcon />}
      </button>
      <span className={copied ? 'app-share-said' : 'app-unseen'} role="status">
        {copied ? 'Link copied' : ''}
      </span>
      {byHand !== null && (
        <label className="app-share-link">
          Link to this view
          <input type="text" readOnly value={byHand} ref={field => field?.select()} />
        </label>
      )}
    </div>
  );
}
