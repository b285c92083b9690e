import { Fragment, memo, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { views } from '../words/index.ts';
import { CompleteContext } from './complete.ts';

/** As many list items as come in with each frame. */
const step = 200;

interface Drawing<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly render: (item: Item) => ReactNode;
}

/** The first items of a long list and a button for the rest, which come in over several frames so that nothing freezes. */
export function Gradual<Item>({
  first,
  showAll,
  ...drawing
}: Drawing<Item> & {
  readonly first: number;
  /** The button's words. */
  readonly showAll: string;
}) {
  const total = drawing.items.length;
  const complete = useContext(CompleteContext);
  const [shown, setShown] = useState(complete ? Math.max(first, total) : first);
  const resume = useRef<HTMLLIElement>(null);
  const asked = shown > first && !complete;
  const growing = asked && shown < total;

  useEffect(() => {
    if (!growing) return;
    const frame = requestAnimationFrame(() => setShown(shown + step));
    return () => cancelAnimationFrame(frame);
  }, [growing, shown]);

  // The button goes when it is pressed: the focus goes on where the new items begin.
  useEffect(() => {
    if (asked) resume.current?.focus();
  }, [asked]);

  const starts = Array.from({ length: Math.ceil((shown - first) / step) }, (_, at) => first + at * step);
  return (
    <>
      <Stretch {...drawing} from={0} to={complete ? total : first} />
      {asked && (
        <li ref={resume} tabIndex={-1} className="rd-hidden">
          {views.fromNumber(first + 1)}
        </li>
      )}
      {asked && starts.map(start => <Stretch key={start} {...drawing} from={start} to={start + step} />)}
      {!asked && !complete && total > first && (
        <li className="rd-more">
          <button type="button" className="rd-button" onClick={() => setShown(first + step)}>
            {showAll}
          </button>
        </li>
      )}
    </>
  );
}

function StretchOfItems<Item>({
  items,
  keyOf,
  render,
  from,
  to,
}: Drawing<Item> & { readonly from: number; readonly to: number }): ReactNode {
  return items.slice(from, to).map(item => <Fragment key={keyOf(item)}>{render(item)}</Fragment>);
}

/** Remembered, so that a list that grows draws only what is new: the whole takes linear time. */
const Stretch = memo(StretchOfItems) as typeof StretchOfItems;
