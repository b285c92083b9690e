import { useCallback, useMemo, useRef } from 'react';
import { type Chain, type Linked, linksOf, type StoryCore, type StoryIndex, walk } from '../story/index.ts';
import {
  CoverageMarks,
  DownCoverage,
  type EventTexts,
  LinkArcs,
  type LinkTexts,
  type Scene,
} from '../timeline/index.ts';
import { more, views } from '../words/index.ts';
import { useApp, useShown } from './context.ts';
import { GapsDrawn } from './GapsDrawn.tsx';
import type { Opening } from './useOpening.ts';
import { useTypedKey } from './useTypedKey.ts';

export interface OverProps {
  readonly scene: Scene;
  /** Of the open event, those alone that the filters leave. */
  readonly links: readonly Linked[];
  readonly index: StoryIndex;
  readonly opening: Opening;
  readonly eventHref: (event: number) => string;
  readonly texts: EventTexts;
}

/** What is drawn over the timeline when it is asked for: gaps, how widely events are reported, and the links of the open one. */
export function Over(props: OverProps) {
  const coverage = useShown(state => state.coverage);
  const gap = useShown(state => state.gap);
  const { scene, index } = props;
  return (
    <>
      {coverage && <Coverage {...props} core={index.core} />}
      {gap && <GapsDrawn pair={gap} scene={scene} />}
      {scene.opened !== null && <Links {...props} />}
    </>
  );
}

type CoverageProps = Pick<OverProps, 'scene' | 'links'> & { readonly core: StoryCore };

function Coverage({ scene, links, core }: CoverageProps) {
  const reportedOf = useCallback(
    (event: number) => {
      const { sources = 0, countries = [] } = core.events[event]?.coverage ?? {};
      return { sources, countries: countries.filter(country => country !== '').length };
    },
    [core],
  );
  const linked = useMemo(() => new Set(links.map(({ event }) => event)), [links]);
  const Marks = scene.geometry.down ? DownCoverage : CoverageMarks;
  return <Marks scene={scene} reportedOf={reportedOf} without={linked} />;
}

function Links({ scene, links, index, opening, eventHref, texts }: OverProps) {
  const told = useMemo(
    () =>
      links.map(
        (link): LinkTexts => ({
          event: link.event,
          out: link.direction === 'out',
          words: views.inRun(relationWords(link)),
          title: `${texts.title(link.event)}, ${texts.date(link.event)}`,
        }),
      ),
    [links, texts],
  );
  const step = useWalk(index, links, opening, texts);
  const keys = useShown(state => state.keys);
  useTypedKey('[', keys, () => step(-1));
  useTypedKey(']', keys, () => step(1));
  return (
    <LinkArcs
      scene={scene}
      links={told}
      eventHref={eventHref}
      onOpen={event => opening.open(event, 'pointer')}
    />
  );
}

/** What the open event is to the other. */
function relationWords({ relation, direction }: Linked): string {
  return (direction === 'out' ? views.outward : views.inward)[relation];
}

/** Goes from the open event along its links and takes the focus along: on the line to the mark, else to the heading. */
function useWalk(index: StoryIndex, links: readonly Linked[], opening: Opening, texts: EventTexts) {
  const { store } = useApp();
  const chain = useRef<Chain>([]);
  return (by: 1 | -1) => {
    const { event, asOf, say } = store.getState();
    if (event === null) return;
    const next = walk(chain.current, event, by, links);
    if (!next) {
      say(by > 0 ? more.noLinkOn : more.noLinkBack);
      return;
    }
    chain.current = next.chain;
    const onLine = document.activeElement?.closest('.tl') !== null;
    const link = links.find(other => other.event === next.event);
    opening.open(next.event, onLine ? 'pointer' : 'keyboard');
    if (onLine) opening.timeline.current?.focusMark(next.event);
    const further = linksOf(index, next.event, asOf);
    const back = further.filter(other => other.event < next.event).length;
    say(
      `${texts.title(event)}: ${link ? relationWords(link) : more.linkedWith} ${texts.title(next.event)}, ` +
        `${texts.date(next.event)}. ${more.linksAround(back, further.length - back)}`,
    );
  };
}

export { Passing, Tooltip } from '../timeline/index.ts';
