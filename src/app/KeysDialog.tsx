import { useEffect, useId, useRef } from 'react';
import { more, say } from '../words/index.ts';
import { useShown } from './context.ts';
import { CloseIcon } from './icons.tsx';
import { KeyList } from './KeyList.tsx';

/** The list of keys, and a switch for those whom single keys disturb. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
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
        <h2 id={title}>{more.keysName}</h2>
        <button type="button" className="app-bare" aria-label={say.close} onClick={onClose}>
          <CloseIcon />
        </button>
      </div>
      <KeyList on={on} onSwitch={switchKeys} />
    </dialog>
  );
}
