import type { ReactNode } from 'react';
import { say, views } from '../words/index.ts';
import { glyphs, IconButton } from './IconButton.tsx';

/** Previous, next, which event of how many, close. In a sheet the event's kind and place lead the row. */
export function EventHead({
  position,
  lead,
  onPrevious,
  onNext,
  onClose,
}: {
  readonly position: { readonly number: number; readonly total: number };
  readonly lead: ReactNode;
  readonly onPrevious: (() => void) | null;
  readonly onNext: (() => void) | null;
  readonly onClose: () => void;
}) {
  const where = views.eventOf(position.number, position.total);
  return (
    <header className="rd-head" data-rd-drag="">
      {lead}
      <IconButton name={views.previousEvent} path={glyphs.previous} onPress={onPrevious} />
      <IconButton name={views.nextEvent} path={glyphs.next} onPress={onNext} />
      <p className={lead ? 'rd-hidden' : 'rd-where'}>{where}</p>
      <IconButton name={say.close} path={glyphs.close} onPress={onClose} />
    </header>
  );
}
