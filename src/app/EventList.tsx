import type { MouseEvent, Ref } from 'react';
import { KindGlyph } from '../reader/index.ts';
import { formatDate, langOf } from '../story/index.ts';
import { say } from '../words/index.ts';
import { useApp } from './context.ts';
import { CloseIcon } from './icons.tsx';

interface EventListProps {
  readonly events: readonly number[];
  readonly eventHref: (event: number) => string;
  readonly onOpen: (event: number, by: 'pointer' | 'keyboard') => void;
  readonly onClose: () => void;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** The events of a cluster that stays one at every zoom, to be opened one by one. */
export function EventList({ events, eventHref, onOpen, onClose, headingRef }: EventListProps) {
  const { core, locale } = useApp();
  const shapes = new Map(core.kinds.map(kind => [kind.id, kind.shape]));
  const open = (click: MouseEvent, index: number) => {
    if (click.metaKey || click.ctrlKey || click.shiftKey) return;
    click.preventDefault();
    onOpen(index, click.detail === 0 ? 'keyboard' : 'pointer');
  };
  return (
    <div className="app-list">
      <div className="app-list-head" data-rd-drag="">
        <h2 ref={headingRef} tabIndex={-1}>
          {say.events(events.length)}
        </h2>
        <button type="button" className="app-bare" aria-label={say.close} onClick={onClose}>
          <CloseIcon />
        </button>
      </div>
      <ul>
        {events.map(index => {
          const event = core.events[index];
          return event ? (
            <li key={event.id}>
              <a href={eventHref(index)} onClick={click => open(click, index)}>
                <KindGlyph shape={shapes.get(event.kind) ?? 'circle'} />
                <span className="app-list-title" lang={langOf(core, 'events', event.id, 'title')}>
                  {event.title}
                </span>
                <span className="app-list-date">{formatDate(event.date, locale)}</span>
              </a>
            </li>
          ) : null;
        })}
      </ul>
    </div>
  );
}
