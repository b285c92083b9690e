import { useEffect, useMemo } from 'react';
import { Promises } from '../reader/index.ts';
import { useApp, useShown } from './context.ts';
import { lastDayShown } from './lastDay.ts';
import type { MainViewProps } from './MainView.tsx';

/** What was promised by the events that the filters leave, up to the day that is looked back to. */
export function PromisesView({ index, events, found, linkTo, onFollow }: MainViewProps) {
  const { core, locale } = useApp();
  const event = useShown(state => state.event);
  const asOf = useShown(state => state.asOf);
  const idsOf = (numbers: Iterable<number>) => new Set(Array.from(numbers, at => core.events[at]?.id ?? ''));
  // biome-ignore lint/correctness/useExhaustiveDependencies: made anew with the story and the events alone.
  const shown = useMemo(() => idsOf(events), [core, events]);
  useEffect(() => {
    // An address or a tab leads to the list with an event open: there the reader wants to be.
    document.querySelector('.rd-opened')?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <Promises
      core={core}
      index={index}
      shown={shown}
      until={lastDayShown(core, asOf)}
      lookingBack={asOf !== null}
      locale={locale}
      eventHref={linkTo}
      onOpen={onFollow}
      openedId={event === null ? null : (core.events[event]?.id ?? null)}
      highlighted={found.highlighted && idsOf(found.highlighted)}
    />
  );
}
