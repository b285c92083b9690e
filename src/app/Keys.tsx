import { useState } from 'react';
import { useShown } from './context.ts';
import { KeysIcon } from './icons.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { useTypedKey } from './useTypedKey.ts';

/** The button '?' with the list of keys; '?' opens it too. */
export function Keys() {
  const on = useShown(state => state.keys);
  const switchKeys = useShown(state => state.switchKeys);
  const [open, setOpen] = useState(false);
  useTypedKey('?', on, () => setOpen(true));
  return (
    <>
      <button
        type="button"
        className="app-iconbutton app-keys-opener"
        aria-label="Keys"
        title="Keys"
        onClick={() => setOpen(true)}
      >
        <KeysIcon />
      </button>
      {open && <KeysDialog on={on} onSwitch={switchKeys} onClose={() => setOpen(false)} />}
    </>
  );
}
