import { renderToStaticMarkup } from 'react-dom/server';
import { EventPanel } from '../../src/reader/index.ts';
import type { StoryDetail, StoryEvent } from '../../src/story/index.ts';
import { account, date, event, source, story } from './story.ts';

export const nothing = () => {};
export const href = (id: string) => `../${id}/`;

/** Three accounts of the event 'talks': with an archived copy, of a supplied title and another day, and undated. */
export const detail: Partial<StoryDetail> = {
  sources: [
    source('dw', 'dw', '2019-01-10', {
      title: 'China backs second summit',
      archived: 'https://archive.example/dw',
    }),
    source('dw-de', 'dw', '2019-01-10', { language: 'de', title: 'Ein Titel', titleSupplied: true }),
    source('kcna', 'kcna', null),
  ],
  accounts: [
    account('dw', 'xinhua', {
      attributed: ['xinhua'],
      side: 2,
      quote: 'reasonable concerns',
      speaker: 'kim-jong-un',
    }),
    account('dw-de', 'dw', { dates: date('2019-01-10') }),
    account('kcna', 'kcna', { side: 1, claim: 'He spoke of <b>deadlock</b>.' }),
  ],
};

/** The panel of an event that another comes after, with the three accounts where no others are named. */
export function panel(
  of: StoryEvent,
  more: Partial<Parameters<typeof EventPanel>[0]> = {},
  parts = detail,
): string {
  const after = event({ id: 'after', title: 'What came after', date: date('2019-02-27') });
  const { core, index, detail: whole } = story({ events: [of, after], detail: parts });
  return renderToStaticMarkup(
    <EventPanel
      core={core}
      index={index}
      detail={whole}
      event={of}
      position={{ number: 164, total: 1221 }}
      locale="en"
      eventHref={href}
      onOpen={nothing}
      onClose={nothing}
      onPrevious={nothing}
      onNext={null}
      {...more}
    />,
  );
}

/** The text of markup, as it is read. */
export function text(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replace(/&#x27;/g, '’')
    .replace(/\s+/g, ' ');
}
