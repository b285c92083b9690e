import { describe, expect, it } from 'vitest';
import { faultOf, imported } from './imported.ts';

const current =
  'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background';
const first = 'Start Date,End Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Tag';
const csv = (...lines: string[]) => `${lines.join('\r\n')}\r\n`;
const levels = (remarks: readonly { level: string; row: string }[]) =>
  remarks.map(({ level, row }) => `${level} ${row}`);

describe('The TimelineJS spreadsheet of today', () => {
  const result = imported(
    csv(
      current,
      ',,,,,,,,,The <b>talks</b>,<p>How they went.</p>,https://example.org/cover.jpg,,,,title,,',
      '2018,6,12,9:30 AM,,,,,,Summit,"<p>They met, and said ""yes"".</p>",https://example.org/a,An agency,A photo,,,North,#ffffff',
      '2018,06,,,2018,06,30,,June,Visits,"Two lines\nof text",,,,,,South,',
      '2018,13,1,,,,,,,Wrong,,,,,,,,',
      ',,,,,,,,,Undated,,,,,,,,',
      '2017,,,,2019,,,,,The good years,,,,,,era,,',
      '-44,3,15,,,,,,,Ides,,,,,,,,',
      '',
      ',,,,,,,,,,,,,,,,,',
    ),
  );

  it('gives title, events and chapters', () => {
    expect(result.format).toBe('TimelineJS spreadsheet');
    expect(result.compiled.core).toMatchObject({
      title: 'The talks',
      description: 'How they went.',
      chapters: [{ title: 'The good years' }],
    });
    expect(result.events).toMatchObject([
      { date: '2018-06-12', title: 'Summit', summary: 'They met, and said "yes".' },
      { date: '2018-06/2018-06-30', title: 'Visits', summary: 'Two lines\nof text' },
    ]);
    expect(result.compiled.core?.lanes.map(({ name }) => name)).toEqual(['North', 'South', 'Others']);
  });

  it('counts rows as the spreadsheet does, the header being the first', () => {
    expect(levels(result.remarks)).toEqual([
      'changed row 2',
      'changed row 3',
      'changed row 3',
      'changed row 4',
      'left-out row 5',
      'left-out row 6',
      'left-out row 8',
    ]);
  });
});

describe('The TimelineJS spreadsheet of the first generation', () => {
  it('reads months before days, tags as groups and the types of rows', () => {
    const { events, compiled, remarks } = imported(
      csv(
        first,
        '1/1/2010,,The head,Words,,,,,title,',
        '6/12/2018,6/14/2018,Summit,Text,https://example.org/a,C,D,,,North',
        '2018,,A year,,,,,,,',
        '13/14/2018,,Nonsense,,,,,,,',
      ),
    );
    expect(compiled.core?.title).toBe('The head');
    expect(events.map(({ date }) => date)).toEqual(['2018-06-12/2018-06-14', '2018']);
    expect(levels(remarks)).toEqual(['left-out row 5']);
  });
});

describe('A plain table', () => {
  it('recognises columns by name', () => {
    const { events, sources, compiled } = imported(
      csv(
        'Date;Event;Who;Description;Link;Place',
        '2018-06-12;Summit;North; South met;https://example.org/a;Island',
      ).replace('North; South', '"North; South";They'),
    );
    expect(events[0]).toMatchObject({
      date: '2018-06-12',
      title: 'Summit',
      by: ['north', 'south'],
      summary: 'They met',
      place: 'island',
    });
    expect(sources[0]?.url).toBe('https://example.org/a');
    expect(compiled.core?.places).toMatchObject([{ id: 'island', name: 'Island' }]);
  });

  it('takes columns as they are named to it', () => {
    const options = { columns: { title: 'Was', date: 'Wann', by: 'Wer' } };
    const { events } = imported('Wann\tWas\tWer\n12.06.2018\tGipfel\tNord\n', options);
    expect(events[0]).toMatchObject({ date: '2018-06-12', title: 'Gipfel', by: ['nord'] });
  });

  it('asks for a column that it cannot find, with the names there are', () => {
    expect(faultOf('a,b\n1,2\n')).toBe('No column is known as the title; there are “a”, “b”.');
    expect(faultOf('title,b\n1,2\n', { columns: { date: 'c' } })).toBe(
      'There is no column “c”; there are title, b.',
    );
  });

  it.each([
    ['2018-06-12', '2018-06-12'],
    ['2018-06', '2018-06'],
    ['2018-06~', '2018-06~'],
    ['2019-01-07/2019-01-10', '2019-01-07/2019-01-10'],
    ['2018/6/12', '2018-06-12'],
    ['12.6.2018', '2018-06-12'],
    ['12 June 2018', '2018-06-12'],
    ['June 12th, 2018', '2018-06-12'],
    ['Tuesday', null],
    ['Jun 2018', '2018-06'],
    ['2018년 6월 12일', '2018-06-12'],
    ['2018年6月', '2018-06'],
    ['25/12/2018', '2018-12-25'],
    ['12/25/2018', '2018-12-25'],
    ['6/6/2018', '2018-06-06'],
    ['6/12/2018', null],
    ['31 February 2018', null],
    ['2018-02-30', null],
    ['2018-06-12 14:30', '2018-06-12'],
    ['-0044-03-15', null],
    ['soon', null],
    ['', null],
  ])('reads the date %j as %s', (written, edtf) => {
    const { events } = imported(`date,title\n"${written}",A\n2000,Sound\n`);
    expect(events.map(({ date }) => date)).toEqual(edtf === null ? ['2000'] : [edtf, '2000']);
  });

  it('says how a date can be read in two ways, and follows what it is told', () => {
    const table = 'date,title\n6/12/2018,A\n2000,Sound\n';
    expect(imported(table).remarks[0]?.what).toContain('can be read in two ways, day or month first');
    expect(imported(table, { dates: 'dmy' }).events[0]?.date).toBe('2018-12-06');
    expect(imported(table, { dates: 'mdy' }).events[0]?.date).toBe('2018-06-12');
  });

  it('carries its own columns over whole', () => {
    const { events } = imported(
      csv(
        'id,title,label,date,kind,by,to,place,issues,weight,status,summary,source url,claim,outlet,published',
        'x-1,A long title of an event,Short,2018-06-12,Meeting,A;B,C,Town,Water;Trade,3,did-not-happen,Text,https://example.org/1,Says so,Paper,2018-06-13',
      ),
    );
    expect(events[0]).toEqual({
      id: 'x-1',
      title: 'A long title of an event',
      label: 'Short',
      date: '2018-06-12',
      kind: 'meeting',
      by: ['a', 'b'],
      to: ['c'],
      place: 'town',
      issues: ['water', 'trade'],
      weight: 3,
      status: 'did-not-happen',
      summary: 'Text',
      accounts: [{ source: expect.any(String), claim: 'Says so' }],
    });
  });

  it('lists columns that it does not carry over', () => {
    const { remarks } = imported('date,title,colour\n2018,A,red\n');
    expect(remarks).toEqual([
      expect.objectContaining({ level: 'note', what: 'Columns that are not carried over: colour.' }),
    ]);
  });
});

describe('A calendar', () => {
  const calendar = (...lines: string[]) =>
    csv('BEGIN:VCALENDAR', 'VERSION:2.0', 'X-WR-CALNAME:River talks', ...lines, 'END:VCALENDAR');
  const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT'];

  it.each([
    [['DTSTART;VALUE=DATE:20180612'], '2018-06-12'],
    [['DTSTART;VALUE=DATE:20180612', 'DTEND;VALUE=DATE:20180613'], '2018-06-12'],
    [['DTSTART;VALUE=DATE:20180612', 'DTEND;VALUE=DATE:20180615'], '2018-06-12/2018-06-14'],
    [['DTSTART:20180612T233000Z', 'DTEND:20180613T003000Z'], '2018-06-12/2018-06-13'],
    [
      ['DTSTART;TZID=Asia/Pyongyang:20180612T090000', 'DTEND;TZID=Asia/Pyongyang:20180612T120000'],
      '2018-06-12',
    ],
    [['DTSTART;VALUE=DATE:20180612', 'DURATION:P2D'], '2018-06-12/2018-06-13'],
  ])('reads %j as %s, whatever the zone', (lines, edtf) => {
    expect(imported(calendar(...event('SUMMARY:A', ...lines))).events[0]?.date).toBe(edtf);
  });

  it('carries folded text, place, category, address and name over', () => {
    const { events, sources, compiled } = imported(
      calendar(
        ...event(
          'SUMMARY:Summit\\, first',
          'DESCRIPTION:They met\\nand ate at a long',
          '  table.',
          'LOCATION:Island',
          'CATEGORIES:Meeting',
          'URL:https://example.org/a',
          'DTSTART;VALUE=DATE:20180612',
        ),
      ),
    );
    expect(compiled.core).toMatchObject({ title: 'River talks', kinds: [{ name: 'Meeting' }] });
    expect(events[0]).toMatchObject({
      title: 'Summit, first',
      summary: 'They met\nand ate at a long table.',
      place: 'island',
    });
    expect(sources[0]?.url).toBe('https://example.org/a');
  });

  it('reports what repeats, what has no date and what is no event', () => {
    const { remarks } = imported(
      calendar(
        ...event('SUMMARY:Weekly', 'DTSTART;VALUE=DATE:20180612', 'RRULE:FREQ=WEEKLY'),
        ...event('SUMMARY:Undated'),
        ...event('DTSTART;VALUE=DATE:20180612'),
        ...event('SUMMARY:Never', 'DTSTART;VALUE=DATE:20180231'),
        'BEGIN:VTODO',
        'SUMMARY:Do',
        'END:VTODO',
      ),
    );
    expect(levels(remarks)).toEqual([
      'left-out calendar',
      'changed event 1',
      'left-out event 2',
      'left-out event 3',
      'left-out event 4',
    ]);
  });
});
