import type { Layout } from '../chart/index.ts';
import { formatDate, type StoryCore, windowWords } from '../story/index.ts';
import { say } from '../words/index.ts';
import { type Axial, dayOf } from './geometry.ts';
import type { Item } from './items.ts';

/** What the timeline says of an event beyond its label. Made on demand: a story may have a million events. */
export interface EventTexts {
  readonly title: (event: number) => string;
  readonly date: (event: number) => string;
  /** Who took part and how many sources tell of it. */
  readonly rest: (event: number) => string;
}

/** Texts of a compiled story's events; with the number of countries from which it is reported where that is shown. */
export function eventTexts(core: StoryCore, locale: string, widely = false): EventTexts {
  const names = new Map(core.actors.map(actor => [actor.id, actor]));
  const actorsOf = (ids: readonly string[]) =>
    ids.flatMap(id => {
      const actor = names.get(id);
      return actor && actor.kind !== 'person' ? [actor.name] : [];
    });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    title: event => core.events[event]!.title,
    date: event => formatDate(core.events[event]!.date, locale),
    rest: event => {
      const { by, to, coverage } = core.events[event]!;
      const parties = [
        list.format(actorsOf(by)),
        ...(to.length ? [say.toward(list.format(actorsOf(to)))] : []),
      ];
      const sources = widely
        ? say.sourcesFrom(coverage.sources, coverage.countries.filter(Boolean).length)
        : say.sources(coverage.sources);
      return [...parties.filter(text => text.trim()), sources].join(say.comma);
    },
  };
}

/** The accessible name of an item: title, date, actors, number of sources; or how many events between which days. */
export function itemName(
  item: Item,
  texts: EventTexts,
  layout: Layout,
  locale: string,
  axial: Axial = {},
): string {
  if (item.cluster) return say.show(clusterName(item.cluster, layout, locale, axial));
  return [texts.title(item.event), texts.date(item.event), texts.rest(item.event)].join(say.comma);
}

/** How many events between which days. */
export function clusterName(
  cluster: NonNullable<Item['cluster']>,
  layout: Layout,
  locale: string,
  axial: Axial = {},
): string {
  const [first, last] = clusterDays(cluster, layout).map(at => dayOf(axial, at));
  return say.events(cluster.count) + say.comma + windowWords(first!, last! + 1, locale);
}

/** First and last anchor of a cluster's events: days, or places. */
export function clusterDays(
  cluster: NonNullable<Item['cluster']>,
  layout: Layout,
): [first: number, last: number] {
  const { anchors } = layout.index;
  if (!cluster.members) return [anchors[cluster.lo]!, anchors[cluster.hi - 1]!];
  const days = cluster.members.map(event => Math.floor(layout.placeOf(event)));
  return [Math.min(...days), Math.max(...days)];
}
