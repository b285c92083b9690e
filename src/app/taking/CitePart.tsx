import { useMemo } from 'react';
import type { StoryIndex } from '../../story/index.ts';
import { take } from '../../words/index.ts';
import { useApp, useShown } from '../context.ts';
import type { Look } from '../look.ts';
import { Bibliography } from './Bibliography.tsx';
import { Credits } from './Credits.tsx';
import { AsideButton, Entry } from './Entry.tsx';
import { eventItem, type Item, type Making, sourceItem, sourcesOfEvent, viewItem } from './items.ts';
import { StyleChoice, useCitationStyle } from './Styles.tsx';

interface CitePartProps {
  readonly making: Making;
  /** Knows the accounts that the page shows. */
  readonly index: StoryIndex;
  readonly look: Look | null;
  readonly hasSources: boolean;
}

/** How to cite the open event and what it rests on, and what the page shows. */
export function CitePart({ making, index, look, hasSources }: CitePartProps) {
  const { whole, store } = useApp();
  const [style, choose] = useCitationStyle();
  const at = useShown(state => state.event);
  // What was not known on the day has a page today, but under a title that would tell how it came out.
  const event = at === null || look?.past.known[at] === 0 ? undefined : making.core.events[at];
  const opened = useMemo(() => (event ? eventItem(event, making) : null), [event, making]);
  const sources = useMemo(
    () => (event ? sourcesOfEvent(event.id, index).flatMap(id => sourceItem(id, making) ?? []) : []),
    [event, index, making],
  );
  const view = useMemo(() => viewItem({ ...store.getState(), kept: '' }, making), [store, making]);
  const asOne = useMemo(() => (opened ? [opened, ...sources] : [view]), [opened, sources, view]);
  return (
    <>
      <StyleChoice style={style} onChoose={choose} />
      <Credits />
      {opened && <Group title={take.thisEvent} items={[opened]} style={style} />}
      {opened && !hasSources && <p className="app-waiting">{take.sourcesComing}</p>}
      {sources.length > 0 && <Group title={take.itsSources(sources.length)} items={sources} style={style} />}
      <Group title={take.thisView} items={[view]} style={style} />
      <Bibliography items={asOne} style={style} name={opened?.csl.id ?? whole.id} />
      {!opened && <p className="app-take-quiet">{take.openToCite}</p>}
    </>
  );
}

function Group({
  title,
  items,
  style,
}: {
  readonly title: string;
  readonly items: readonly Item[];
  readonly style: Parameters<typeof Entry>[0]['style'];
}) {
  return (
    <section>
      <h3>{title}</h3>
      <ul className="app-take-entries">
        {items.map(item => (
          <Entry key={item.csl.URL + item.csl.id} item={item} style={style}>
            <AsideButton item={item} />
          </Entry>
        ))}
      </ul>
    </section>
  );
}
