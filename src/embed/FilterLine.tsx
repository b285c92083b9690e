import { useMemo } from 'react';
import { useApp, useShown } from '../app/index.ts';
import { type ChartData, chartIndex, countTouching } from '../chart/index.ts';
import { phrase } from '../reader/index.ts';
import { formatDayWords } from '../story/index.ts';
import { frame, read, say } from '../words/index.ts';
import type { Beside } from './beside.ts';
import type { FrameStory } from './framePast.ts';

interface FilterLineProps {
  readonly data: ChartData;
  readonly story: FrameStory;
  readonly beside: Beside | null;
}

/** To what and to which day the story is restricted, and how many events of the days in view are left. */
export function FilterLine({ data, story, beside }: FilterLineProps) {
  const { core, locale } = useApp();
  const filters = useShown(state => state.filters);
  const window = useShown(state => state.window);
  const by = useShown(state => state.told);
  const { matching, known, asOf } = story;
  const left = useMemo(() => chartIndex(data, matching), [data, matching]);
  const whole = useMemo(() => chartIndex(data, known), [data, known]);
  const named = (ids: readonly string[], list: readonly { readonly id: string; readonly name: string }[]) =>
    ids.map(id => list.find(item => item.id === id)?.name ?? id);
  const names = [
    ...named(filters.actors, core.actors),
    ...named(filters.issues, core.issues),
    ...named(filters.kinds, core.kinds),
    ...(by && story.isTold ? [frame.toldBy(tellerName(by, beside?.told[by]?.[0] ?? '', locale))] : []),
  ];
  const shown = countTouching(left, window);
  const all = countTouching(whole, window);
  const bold = <b>{shown.toLocaleString(locale)}</b>;
  return (
    <p className="em-filters">
      {asOf !== null && phrase(frame.asKnownCount(<b>{formatDayWords(asOf, locale)}</b>))}
      {phrase(names.length > 0 ? say.countOf(bold, all) : say.count(bold, all))}
      {names.length > 0 && <>: {names.join(', ')}</>}
    </p>
  );
}

/** Of those whose sources alone tell the story. @param name of an outlet; '' for the outlets of a country */
function tellerName(by: string, name: string, locale: string): string {
  if (name) return name;
  const code = by.slice('country:'.length);
  if (code === 'none') return read.noCountryOutlets;
  return new Intl.DisplayNames([locale], { type: 'region' }).of(code.toUpperCase()) ?? code;
}
