import { useState } from 'react';
import { say } from '../words/index.ts';
import { ShareIcon } from './icons.tsx';
import { fetchSharing, ShareDialog } from './lazyParts.ts';
import { Part } from './Part.tsx';

/** Opens what passes the view on: a link to it, the code for an article, a credit, a picture. */
export function ShareButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="app-iconbutton"
        aria-label={say.share}
        title={say.share}
        onPointerEnter={fetchSharing}
        onFocus={fetchSharing}
        onClick={() => setOpen(true)}
      >
        <ShareIcon />
      </button>
      {open && (
        <Part onClose={() => setOpen(false)}>
          <ShareDialog onClose={() => setOpen(false)} />
        </Part>
      )}
    </>
  );
}
