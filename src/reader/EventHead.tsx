import type { ReactNode } from 'react';

/** Previous, next, which event of how many, close. In a sheet the event's kind and place lead the row. */
export function EventHead({
  position,
  locale,
  lead,
  onPrevious,
  onNext,
  onClose,
}: {
  readonly position: { readonly number: number; readonly total: number };
  readonly locale: string;
  readonly lead: ReactNode;
  readonly onPrevious: (() => void) | null;
  readonly onNext: (() => void) | null;
  readonly onClose: () => void;
}) {
  const where = `Event ${position.number.toLocaleString(locale)} of ${position.total.toLocaleString(locale)}`;
  return (
    <header className="rd-head" data-rd-drag="">
      {lead}
      <IconButton name="Previous event" path="M11.5 3.5 6 9l5.5 5.5" onPress={onPrevious} />
      <IconButton name="Next event" path="M6.5 3.5 12 9l-5.5 5.5" onPress={onNext} />
      <p className={lead ? 'rd-hidden' : 'rd-where'}>{where}</p>
      <IconButton name="Close" path="M4 4l10 10M14 4 4 14" onPress={onClose} />
    </header>
  );
}

/** A button with nothing to do keeps its place and the focus, so that it can be pressed again and again to the end. */
function IconButton({
  name,
  path,
  onPress,
}: {
  readonly name: string;
  readonly path: string;
  readonly onPress: (() => void) | null;
}) {
  return (
    <button
      type="button"
      className="rd-icon"
      aria-label={name}
      title={name}
      aria-disabled={onPress ? undefined : true}
      onClick={() => onPress?.()}
    >
      <svg viewBox="0 0 18 18" aria-hidden="true" focusable="false">
        <path d={path} />
      </svg>
    </button>
  );
}
