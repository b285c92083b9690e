import type { StoryEvent } from '../story/index.ts';
import { views } from '../words/index.ts';
import { EventLink } from './EventLink.tsx';
import type { PanelPast, ThenLink } from './panelPast.ts';

/** A link to what was known on the day of an event's first report, where the page does not look back to it already. */
export function KnownThen({
  event,
  past,
  link,
}: {
  readonly event: StoryEvent;
  readonly past: PanelPast | null;
  readonly link: ThenLink;
}) {
  const { reported } = event;
  if (reported === null || event.reportedLater || past?.day === reported) return null;
  return (
    <>
      {' · '}
      <EventLink id={event.id} href={link.hrefOf(event.id, reported)} onOpen={() => link.onDay(reported)}>
        {views.knownThen}
      </EventLink>
    </>
  );
}
