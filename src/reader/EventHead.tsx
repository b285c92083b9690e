import type { ReactNode } from 'react';
import { glyphs, IconButton } from './IconButton.tsx';

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
      <IconButton name="Previous event" path={glyphs.previous} onPress={onPrevious} />
      <IconButton name="Next event" path={glyphs.next} onPress={onNext} />
      <p className={lead ? 'rd-hidden' : 'rd-where'}>{where}</p>
      <IconButton name="Close" path={glyphs.close} onPress={onClose} />
    </header>
  );
}
