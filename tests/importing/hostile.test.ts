import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importFile } from '../../src/importing/index.ts';
import { bytes, compiledOf, imported, sound, timeline } from './imported.ts';

describe('Hostile fields', () => {
  const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script><b>bold</b>"\'`</script>';

  it('of HTML and script are text, in every field of every format', () => {
    const files = [
      JSON.stringify({
        title: { text: { headline: hostile, text: hostile } },
        events: [
          {
            unique_id: hostile,
            start_date: { year: 2018 },
            group: hostile,
            display_date: hostile,
            text: { headline: hostile, text: hostile },
            media: {
              url: hostile,
              caption: hostile,
              credit: hostile,
              title: hostile,
              alt: hostile,
              link: hostile,
            },
          },
        ],
        eras: [
          {
            start_date: { year: 2018 },
            end_date: { year: 2018 },
            text: { headline: hostile, text: hostile },
          },
        ],
      }),
      JSON.stringify({
        timeline: {
          headline: hostile,
          text: hostile,
          date: [
            {
              startDate: '2018',
              headline: hostile,
              text: hostile,
              tag: hostile,
              asset: { media: hostile, caption: hostile },
            },
          ],
        },
      }),
      `date,title,text,url,by,kind,place,issues\n2018${`,"${hostile.replaceAll('"', '""')}"`.repeat(7)}\n`,
      `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:${hostile}\r\nDESCRIPTION:${hostile}\r\nLOCATION:${hostile}\r\nDTSTART:20180612\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
    ];
    for (const file of files) {
      const { story } = imported(file);
      expect(JSON.stringify([story.events, story.sources])).not.toMatch(/<script|<img/);
    }
  });

  it('that are addresses of scripts make no source', () => {
    const urls = [
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'https://',
      'http://[',
      'vbscript:x',
    ];
    const slides = urls.map(url => ({
      ...sound,
      media: { url },
      text: { headline: 'A', text: `<a href="${url}">x</a>` },
    }));
    expect(imported(timeline(...slides)).sources).toEqual([]);
  });

  it('named like what objects inherit are names like others', () => {
    const text = timeline({ ...sound, group: '__proto__' }, { ...sound, group: 'constructor' }).replace(
      '{"events"',
      '{"__proto__": {"polluted": true}, "events"',
    );
    const { compiled } = imported(text);
    expect(compiled.core?.lanes.map(({ name }) => name)).toEqual(['__proto__', 'constructor', 'Others']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(imported('__proto__,constructor,date,title\na,b,2018,A\n').count).toBe(1);
    expect(imported('date,title,kind\n2018,A,toString\n2018,B,__proto__\n').count).toBe(2);
  });

  it('of any length are cut where a story ends, and that is said', () => {
    const long = 'x'.repeat(20_000);
    const url = `https://example.org/${long}`;
    const { remarks, events } = imported(
      timeline({ ...sound, group: long, text: { headline: long, text: long }, media: { url } }),
    );
    expect(events[0]?.title.length).toBeLessThanOrEqual(300);
    expect(remarks.map(({ what }) => what).join()).toMatch(
      /cut at 5000.*cut at 300|cut at 300.*cut at 5000/s,
    );
    expect(remarks.map(({ what }) => what).join()).toContain('A link of 20020 characters');
  });

  it('that differ in what is left of them in Latin letters keep ids of their own', () => {
    const titles = ['회담', '회담!', '会谈', '', '🚀', '--', '..'];
    const rows = titles.map(title => `2018,"${title}"`);
    const { events } = imported(`date,title\n${rows.join('\n')}\n`);
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
  });
});

it('What is imported compiles without an error, whatever the table holds', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.webUrl(),
    fc.constantFrom('2018', '2018-06', '', '3', 'a;b'),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 8, maxLength: 8 }), { maxLength: 5 }), rows => {
      const quoted = [
        ['date', 'title', 'text', 'url', 'by', 'kind', 'place', 'weight'],
        ...rows,
        ['2018', 'Sound', '', '', '', '', '', ''],
      ]
        .map(cells => cells.map(text => `"${text.replaceAll('"', '""').replaceAll('\u0000', '')}"`).join(','))
        .join('\n');
      const result = importFile('a.csv', bytes(quoted));
      expect(compiledOf(result).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
