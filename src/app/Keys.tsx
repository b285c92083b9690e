import { useEffect, useId, useRef, useState } from 'react';
import { useShown } from './context.ts';
import { CloseIcon, KeysIcon } from './icons.tsx';
import { fetchOnDemand, KeyList } from './lazyParts.ts';
import { Part } from './Part.tsx';
import { useTypedKey } from './useTypedKey.ts';

/** The button '?' with the list of keys; '?' opens it too. */
export function Keys() {
  const on = useShown(state => state.keys);
  const [open, setOpen] = useState(false);
  useTypedKey('?', on, () => setOpen(true));
  return (
    <>
      <button
        type="button"
        className="app-iconbutton app-keys-opener"
        aria-label="Keys"
        title="Keys"
        onPointerEnter={fetchOnDemand}
        onFocus={fetchOnDemand}
        onClick={() => setOpen(true)}
      >
        <KeysIcon />
      </button>
      {open && <KeysDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const on = useShown(state => state.keys);
  const switchKeys = useShown(state => state.switchKeys);
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="app-keys" aria-labelledby={title} tabIndex={-1} onClose={onClose}>
      <div className="app-keys-head">
        <h2 id={title}>Keys</h2>
        <button type="button" className="app-bare" aria-label="Close" onClick={onClose}>
          <CloseIcon />
        </button>
      </div>
      <Part>
        <KeyList on={on} onSwitch={switchKeys} />
      </Part>
    </dialog>
  );
}
