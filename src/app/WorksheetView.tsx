import { useMemo } from 'react';
import { Worksheet } from '../reader/index.ts';
import { more } from '../words/index.ts';
import { useApp, useShown } from './context.ts';
import { addressOf, addressOfEvent } from './links.ts';
import type { MainViewProps } from './MainView.tsx';

/** The open event as a worksheet; as of a day with what was out by then. */
export function WorksheetView({ index, detail }: MainViewProps) {
  const { core, whole, locale, roots } = useApp();
  const event = useShown(state => core.events[state.event ?? -1]);
  const asOf = useShown(state => state.asOf);
  const href = useShown(state => addressOf({ ...state, view: 'timeline' }, whole, roots));
  const switchView = useShown(state => state.switchView);
  const accounts = useMemo(
    () =>
      event && detail
        ? index
            .accountsOf(event.id)
            .filter(({ known }) => asOf === null || known <= asOf)
            .sort((a, b) => a.known - b.known)
        : null,
    [event, index, detail, asOf],
  );
  if (!event) return null;
  if (!event.title) return <p className="app-waiting">{more.notKnownThen}</p>;
  return (
    <Worksheet
      event={event}
      accounts={accounts}
      reading={{ core, index, locale }}
      href={href}
      address={new URL(addressOfEvent(event.id, { theme: 'auto' }, roots), document.baseURI).href}
      onBack={() => switchView('timeline')}
      onPrint={() => window.print()}
    />
  );
}
