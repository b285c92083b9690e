import { Fragment, type ReactNode, useEffect, useRef, useState } from 'react';

/** As many list items as the browser adds in a frame without being felt. */
const step = 200;

/** The first items of a long list and a button for the rest, which come in over several frames so that nothing freezes. */
export function Gradual<Item>({
  items,
  first,
  keyOf,
  render,
  showAll,
}: {
  readonly items: readonly Item[];
  readonly first: number;
  readonly keyOf: (item: Item) => string;
  readonly render: (item: Item) => ReactNode;
  /** The button's words. */
  readonly showAll: string;
}) {
  const [shown, setShown] = useState(first);
  const resume = useRef<HTMLLIElement>(null);
  const asked = shown > first;
  const growing = shown > first && shown < items.length;

  useEffect(() => {
    if (!growing) return;
    const frame = requestAnimationFrame(() => setShown(shown + step));
    return () => cancelAnimationFrame(frame);
  }, [growing, shown]);

  // The button goes when it is pressed: the focus goes on where the new items begin.
  useEffect(() => {
    if (asked) resume.current?.focus();
  }, [asked]);

  const drawn = (from: number, to: number) =>
    items.slice(from, to).map(item => <Fragment key={keyOf(item)}>{render(item)}</Fragment>);

  return (
    <>
      {drawn(0, first)}
      {asked && (
        <li ref={resume} tabIndex={-1} className="rd-hidden">
          {`From number ${first + 1}`}
        </li>
      )}
      {asked && drawn(first, shown)}
      {!asked && items.length > first && (
        <li className="rd-more">
          <button type="button" className="rd-button" onClick={() => setShown(first + step)}>
            {showAll}
          </button>
        </li>
      )}
    </>
  );
}
