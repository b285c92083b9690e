import { readdirSync, readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Compare } from '../../src/reader/Compare.tsx';
import { Chronology, EventPanel } from '../../src/reader/index.ts';
import { compileStory } from '../../src/story/authoring.ts';
import { indexStory } from '../../src/story/index.ts';

const folder = new URL('../../data/', import.meta.url);
const nothing = () => {};
const href = (id: string) => `../${id}/`;

function compiled(id: string) {
  const read = (part: string) => {
    const file = `${id}/${part}.json`;
    return { file, text: readFileSync(new URL(file, folder), 'utf8') };
  };
  const { core, detail } = compileStory({
    story: read('story'),
    actors: read('actors'),
    sources: read('sources'),
    events: read('events'),
  });
  if (!core || !detail) throw new Error(`${id} does not compile`);
  return { core, detail, index: indexStory(core, detail) };
}

const stories = readdirSync(folder, { withFileTypes: true }).flatMap(entry =>
  entry.isDirectory() ? entry.name : [],
);

describe.each(stories)('the story %s', id => {
  const { core, detail, index } = compiled(id);

  test('shows each account of each event once, with a working link to its page', () => {
    for (const [at, event] of core.events.entries()) {
      const markup = renderToStaticMarkup(
        <EventPanel
          core={core}
          index={index}
          detail={detail}
          event={event}
          position={{ number: at + 1, total: core.events.length }}
          locale="en"
          eventHref={href}
          onOpen={nothing}
          onClose={nothing}
          onPrevious={null}
          onNext={null}
        />,
      );
      const accounts = index.accountsOf(event.id);
      expect(markup.match(/class="rd-claim"/g)?.length ?? 0, event.id).toBe(accounts.length);
      for (const { source } of accounts) {
        const address = index.source(source)?.url.replaceAll('&', '&amp;').replaceAll("'", '&#x27;');
        expect(markup).toContain(
          `<a href="${address}" target="_blank" rel="noopener" data-originalurl="${address}"`,
        );
      }
      expect(markup).not.toMatch(/missing from the story|undefined|NaN| style=/);
    }
  });

  test('has each account of each event once in its comparison', () => {
    for (const event of core.events) {
      const accounts = index.accountsOf(event.id);
      const markup = renderToStaticMarkup(
        <Compare
          core={core}
          index={index}
          event={event}
          accounts={accounts}
          locale="en"
          href="../"
          onClose={nothing}
        />,
      );
      expect(markup.match(/class="rd-claim"/g)?.length ?? 0, event.id).toBe(accounts.length);
      expect(markup).not.toMatch(/missing from the story|undefined|NaN| style=/);
    }
  });

  test('has every event and every source in its chronology', () => {
    const markup = renderToStaticMarkup(
      <Chronology
        core={core}
        index={index}
        detail={detail}
        events={core.events}
        locale="en"
        eventHref={href}
        onOpen={nothing}
        openedId={null}
      />,
    );
    expect(markup.match(/class="rd-entry"/g)).toHaveLength(core.events.length);
    const used = new Set(detail.accounts.map(account => account.source));
    const linked = new Set(markup.match(/<a href="http[^"]*"/g));
    const addresses = new Set([...used].map(source => index.source(source)?.url));
    expect(linked.size).toBe(addresses.size);
  });
});
