import {
  type DatePoint,
  type Day,
  formatDay,
  type Source,
  type StoryEvent,
  type StoryIndex,
} from '../story/index.ts';
import type { SiteStory } from './site.ts';

/** An event in the terms of schema.org, with the reports that it rests on as its subjects. */
export function eventJsonLd(event: StoryEvent, index: StoryIndex, address: string | null): object {
  const place = event.place === null ? undefined : index.place(event.place);
  const { start, end } = event.date;
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    ...(address && { '@id': address, url: address }),
    name: event.title,
    description: index.summaryOf(event.id) ?? undefined,
    startDate: start ? isoFrom(start) : undefined,
    endDate: end ? isoTo(end) : undefined,
    eventStatus: `https://schema.org/${event.happened ? 'EventScheduled' : 'EventCancelled'}`,
    location: place && {
      '@type': 'Place',
      name: place.name,
      address: place.country && { '@type': 'PostalAddress', addressCountry: place.country },
      geo: place.lat !== undefined &&
        place.lon !== undefined && { '@type': 'GeoCoordinates', latitude: place.lat, longitude: place.lon },
    },
    performer: event.by.flatMap(id => {
      const actor = index.actor(id);
      return actor
        ? [{ '@type': actor.kind === 'person' ? 'Person' : 'Organization', name: actor.name }]
        : [];
    }),
    inLanguage: index.core.language,
    subjectOf: citedSources(event, index).map(source => article(source, index)),
  };
}

/** A story as a page about its events. */
export function storyJsonLd({ core }: SiteStory, address: string | null): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    ...(address && { '@id': address, url: address }),
    name: core.title,
    description: core.description,
    inLanguage: core.language,
    isPartOf: { '@type': 'WebSite', name: 'Démarche' },
  };
}

/** The sources of an event, each once. */
export function citedSources(event: StoryEvent, index: StoryIndex): readonly Source[] {
  const ids = new Set(index.accountsOf(event.id).map(account => account.source));
  return [...ids].flatMap(id => index.source(id) ?? []);
}

/** Documents and studies are no news. */
const news: readonly string[] = ['state-media', 'agency', 'news'];

function article(source: Source, index: StoryIndex): object {
  return {
    '@type': news.includes(source.type) ? 'NewsArticle' : 'CreativeWork',
    headline: source.title,
    url: source.url,
    datePublished: source.published ?? undefined,
    inLanguage: source.language,
    publisher: { '@type': 'Organization', name: index.outlet(source.outlet)?.name ?? source.outlet },
  };
}

/** As precise as it is known: a day, a month, a year. */
function isoFrom({ from, precision }: DatePoint): string {
  return isoOf(from, precision);
}

function isoTo({ to, precision }: DatePoint): string {
  return isoOf((to - 1) as Day, precision);
}

function isoOf(day: Day, precision: DatePoint['precision']): string {
  const length = precision === 'day' ? 10 : precision === 'month' || precision === 'season' ? 7 : 4;
  return formatDay(day).slice(0, length);
}
