import { useMemo } from 'react';
import { combine, useApp, useShown } from '../app/index.ts';
import { type ChartData, chartIndex, countTouching } from '../chart/index.ts';

/** What the story is restricted to, and how many events of the days in view are left. */
export function FilterLine({ data }: { readonly data: ChartData }) {
  const { core, locale } = useApp();
  const filters = useShown(state => state.filters);
  const window = useShown(state => state.window);
  const { matching } = useMemo(() => combine(core, filters, null, false), [core, filters]);
  const left = useMemo(() => chartIndex(data, matching), [data, matching]);
  const whole = useMemo(() => chartIndex(data), [data]);
  const named = (ids: readonly string[], list: readonly { readonly id: string; readonly name: string }[]) =>
    ids.map(id => list.find(item => item.id === id)?.name ?? id);
  const names = [
    ...named(filters.actors, core.actors),
    ...named(filters.issues, core.issues),
    ...named(filters.kinds, core.kinds),
  ];
  return (
    <p className="em-filters">
      <b>{countTouching(left, window).toLocaleString(locale)}</b> of{' '}
      {countTouching(whole, window).toLocaleString(locale)} events: {names.join(', ')}
    </p>
  );
}
