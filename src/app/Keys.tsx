import { useState } from 'react';
import { say } from '../words/index.ts';
import { useShown } from './context.ts';
import { KeysIcon } from './icons.tsx';
import { fetchOnDemand, KeysDialog } from './lazyParts.ts';
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
        aria-label={say.keys}
        title={say.keys}
        onPointerEnter={fetchOnDemand}
        onFocus={fetchOnDemand}
        onClick={() => setOpen(true)}
      >
        <KeysIcon />
      </button>
      {open && (
        <Part>
          <KeysDialog onClose={() => setOpen(false)} />
        </Part>
      )}
    </>
  );
}
