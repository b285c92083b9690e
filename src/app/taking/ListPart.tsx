import { useMemo, useState } from 'react';
import { phrase } from '../../reader/index.ts';
import { take } from '../../words/index.ts';
import { useApp, useShown } from '../context.ts';
import { entriesOf, sourceSign, toggled } from '../kept.ts';
import { Bibliography } from './Bibliography.tsx';
import { Credits } from './Credits.tsx';
import { Entry } from './Entry.tsx';
import { eventItem, type Item, type Making, sourceItem } from './items.ts';
import { KeepHere } from './KeepHere.tsx';
import { StyleChoice, useCitationStyle } from './Styles.tsx';

/** What was put aside while reading: shown, reordered, emptied, and taken along as one bibliography. */
export function ListPart({ making, hasSources }: { readonly making: Making; readonly hasSources: boolean }) {
  const { core } = useApp();
  const [style, choose] = useCitationStyle();
  const list = useShown(state => state.kept);
  const here = useShown(state => state.keptHere);
  const keep = useShown(state => state.keep);
  const [moved, setMoved] = useState('');
  const kept = useMemo(() => entriesOf(list), [list]);
  const items = useMemo(() => kept.flatMap(one => itemOf(one, making) ?? []), [kept, making]);

  if (kept.length === 0) {
    return (
      <>
        <p>{phrase(take.nothingYet(words => <b>{words}</b>))}</p>
        <KeepHere />
      </>
    );
  }
  const move = (from: number, by: number) => {
    const order = [...kept];
    const [one] = order.splice(from, 1);
    const item = items.find(({ kept }) => kept === one);
    if (!one) return;
    order.splice(from + by, 0, one);
    keep(order.join(','), here);
    setMoved(take.nowAt(item?.csl.title ?? '', from + by + 1, order.length));
  };
  return (
    <>
      <StyleChoice style={style} onChoose={choose} />
      <Credits />
      <ol className="app-take-entries">
        {items.map(item => {
          const at = kept.indexOf(item.kept ?? '');
          return (
            <Entry key={item.kept} item={item} style={style}>
              <MoveButton title={item.csl.title} way="up" end={at === 0} onMove={() => move(at, -1)} />
              <MoveButton
                title={item.csl.title}
                way="down"
                end={at === kept.length - 1}
                onMove={() => move(at, 1)}
              />
              <button
                type="button"
                className="app-button"
                onClick={() => keep(toggled(list, item.kept ?? ''), here)}
              >
                {take.takeOff}
                <span className="app-unseen">: {item.csl.title}</span>
              </button>
            </Entry>
          );
        })}
      </ol>
      <span className="app-unseen" role="status">
        {moved}
      </span>
      {items.length < kept.length && (
        <p className="app-take-quiet">
          {hasSources ? take.notInStory(kept.length - items.length) : take.listComing}
        </p>
      )}
      <Bibliography items={items} style={style} name={`${core.id}-reading-list`} />
      <KeepHere />
      <div className="app-take-row">
        <button type="button" className="app-button" onClick={() => keep('', here)}>
          {take.empty}
        </button>
      </div>
    </>
  );
}

function MoveButton({
  title,
  way,
  end,
  onMove,
}: {
  readonly title: string;
  readonly way: 'up' | 'down';
  /** Whether it cannot go farther; the button stays, so that the focus is not lost. */
  readonly end: boolean;
  readonly onMove: () => void;
}) {
  return (
    <button
      type="button"
      className="app-iconbutton"
      aria-label={way === 'up' ? take.moveUp(title) : take.moveDown(title)}
      aria-disabled={end}
      onClick={() => !end && onMove()}
    >
      <span aria-hidden="true">{way === 'up' ? '↑' : '↓'}</span>
    </button>
  );
}

function itemOf(entry: string, making: Making): Item | null {
  if (entry.startsWith(sourceSign)) return sourceItem(entry.slice(sourceSign.length), making);
  const event = making.index.event(entry);
  return event ? eventItem(event, making) : null;
}
