import { useMemo } from 'react';
import { useApp, useShown } from '../context.ts';
import { countWords } from '../words.ts';
import { Bibliography } from './Bibliography.tsx';
import { AsideButton, Entry } from './Entry.tsx';
import { eventItem, type Item, type Making, sourceItem, sourcesOfEvent, viewItem } from './items.ts';
import { StyleChoice, useCitationStyle } from './Styles.tsx';

/** How to cite the open event and what it rests on, and what the page shows. */
export function CitePart({ making, hasSources }: { readonly making: Making; readonly hasSources: boolean }) {
  const { core, store, locale } = useApp();
  const [style, choose] = useCitationStyle();
  const event = useShown(state => (state.event === null ? undefined : core.events[state.event]));
  const opened = useMemo(() => (event ? eventItem(event, making) : null), [event, making]);
  const sources = useMemo(
    () => (event ? sourcesOfEvent(event.id, making.index).flatMap(id => sourceItem(id, making) ?? []) : []),
    [event, making],
  );
  const view = useMemo(() => viewItem({ ...store.getState(), kept: '' }, making), [store, making]);
  const asOne = opened ? [opened, ...sources] : [view];
  return (
    <>
      <StyleChoice style={style} onChoose={choose} />
      {opened && <Group title="This event" items={[opened]} style={style} />}
      {opened && !hasSources && <p className="app-waiting">Its sources are still on their way.</p>}
      {sources.length > 0 && (
        <Group
          title={`Its ${countWords(sources.length, 'source', 'sources', locale)}`}
          items={sources}
          style={style}
        />
      )}
      <Group title="This view of the timeline" items={[view]} style={style} />
      <Bibliography items={asOne} style={style} name={opened?.csl.id ?? core.id} />
      {!opened && (
        <p className="app-take-quiet">Open an event on the timeline to cite it and each of its sources.</p>
      )}
      <Credits />
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

/** The licences of both ask for it. */
function Credits() {
  return (
    <p className="app-take-quiet">
      Styles by the Citation Style Language project, under CC BY-SA 3.0; set by citeproc-js of Frank Bennett.
      Check a citation against what your teacher or journal asks for.
    </p>
  );
}
