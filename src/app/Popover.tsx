import { type ReactNode, useId, useRef, useState } from 'react';
import { Part } from './Part.tsx';
import { useDismiss } from './useDismiss.ts';

interface PopoverProps {
  /** Class of the box; that of its button and of its list begin with it. */
  readonly name: string;
  /** What stands on the button. */
  readonly button: ReactNode;
  /** What it is called, where no words stand on the button. */
  readonly label?: string;
  /** Whether what it sets is set. */
  readonly isOn?: boolean;
  /** A pointer over the button or the focus on it foretells that it is pressed. */
  readonly onForetell: () => void;
  readonly children: (id: string, onDone: () => void) => ReactNode;
}

/** A button and what it opens beneath it. */
export function Popover({ name, button, label, isOn, onForetell, children }: PopoverProps) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = () => setOpen(false);
  useDismiss(box, open, how => {
    close();
    if (how === 'escape') opener.current?.focus();
  });
  return (
    <div className={name} ref={box} tabIndex={-1} data-open={open || undefined}>
      <button
        ref={opener}
        type="button"
        className={`${label ? 'app-iconbutton' : 'app-button'} ${name}-button`}
        aria-label={label}
        title={label}
        data-on={isOn || undefined}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onPointerEnter={onForetell}
        onFocus={onForetell}
        onClick={() => setOpen(!open)}
      >
        {button}
      </button>
      {open && (
        <Part box={`${name}-list`} onClose={close}>
          {children(id, close)}
        </Part>
      )}
    </div>
  );
}
