import { createContext, type KeyboardEvent, type ReactNode, useContext, useLayoutEffect } from 'react';
import { views } from '../words/index.ts';
import { useSheet } from './useSheet.ts';
import './panel.css';

/** Where a panel stands: at the side of a wide page, or as a sheet from below on a narrow one. */
export type PanelForm = 'side' | 'sheet';

const PanelFormContext = createContext<PanelForm>('side');

/** The form of the panel around a component; 'side' where there is none. */
export function usePanelForm(): PanelForm {
  return useContext(PanelFormContext);
}

export interface PanelProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** The name of the region: the title of what is open in it. */
  readonly label: string;
  readonly children: ReactNode;
  /** True under 900 px of page width: a sheet from below. */
  readonly narrow: boolean;
  /** Height in px of the sheet whenever it comes to rest; 0 when it goes. */
  readonly onHeight?: (px: number) => void;
}

/** Room for the open event beside the timeline, which stays in use: not a dialog, nothing behind it is blocked. */
export function Panel(props: PanelProps) {
  // Mounted anew each time, so that a sheet that was pushed down opens half way again.
  return props.open ? <OpenPanel {...props} /> : null;
}

function OpenPanel({ onClose, label, children, narrow, onHeight }: PanelProps) {
  const { element, stop, pointerHandlers, press, key } = useSheet({ active: narrow, onClose, onHeight });

  useLayoutEffect(() => {
    // What stands open on a page as it comes does not come in.
    const panel = element.current;
    if (panel?.closest('[data-coming]')) panel.dataset.atOnce = '';
  }, [element]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  };
  const onGrabberKey = (event: KeyboardEvent) => {
    if (key(event.key)) event.preventDefault();
  };

  return (
    <aside
      ref={element}
      className={narrow ? 'rd-panel rd-sheet' : 'rd-panel rd-side'}
      aria-label={label}
      data-stop={narrow ? stop : undefined}
      onKeyDown={onKeyDown}
      {...(narrow ? pointerHandlers : {})}
    >
      {narrow && (
        <button
          type="button"
          className="rd-grabber"
          data-rd-drag=""
          aria-label={views.panelHeight(views.stops[stop])}
          onClick={press}
          onKeyDown={onGrabberKey}
        />
      )}
      <PanelFormContext value={narrow ? 'sheet' : 'side'}>{children}</PanelFormContext>
    </aside>
  );
}
