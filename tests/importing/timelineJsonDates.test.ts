import { describe, expect, it } from 'vitest';
import { faultOf, imported, slide } from './imported.ts';

const dates = (...slides: object[]) => imported({ events: slides }).events.map(({ date }) => date);
const remarksOf = (...slides: object[]) =>
  imported({ events: [...slides, slide({ year: 2000 }, 'Sound')] }).remarks.map(
    ({ level, row, what }) => `${level} ${row} ${what}`,
  );

describe('A date of TimelineJS', () => {
  it.each([
    [{ year: 2018 }, '2018'],
    [{ year: '2018' }, '2018'],
    [{ year: '2018', month: '', day: '' }, '2018'],
    [{ year: 2018, month: null, day: null }, '2018'],
    [{ year: '2018', month: '06', day: '09' }, '2018-06-09'],
    [{ year: 2018, month: 6, day: 9 }, '2018-06-09'],
    [{ year: ' 2018 ', month: ' 6 ' }, '2018-06'],
    [{ year: '2,018', month: '6' }, '2018-06'],
    [{ year: '622', month: '08', day: '09' }, '0622-08-09'],
    [{ year: '2016', month: '2', day: '29' }, '2016-02-29'],
    [{ year: '2015', month: '01', day: '01', hour: '0', minute: '00', second: '' }, '2015-01-01'],
  ])('of the parts %j is %s', (parts, edtf) => {
    expect(dates(slide(parts, 'A'))).toEqual([edtf]);
  });

  it.each([
    [{ year: '2018', month: '06' }, { year: '2018', month: '06', day: '30' }, '2018-06/2018-06-30'],
    [{ year: 2018, month: 6, day: 1 }, { year: 2018, month: 6, day: 1 }, '2018-06-01'],
    [{ year: 2018 }, { year: '', month: '', day: '' }, '2018'],
    [{ year: 2018 }, { year: 2019 }, '2018/2019'],
  ])('from %j to %j is %s', (start, end, edtf) => {
    expect(dates(slide(start, 'A', { end_date: end }))).toEqual([edtf]);
  });

  it.each([
    [undefined, 'it has no start_date'],
    [null, 'it has no start_date'],
    ['2018', 'start_date is not an object'],
    [{}, 'it has no year'],
    [{ year: '' }, 'it has no year'],
    [{ year: 2018, month: 13 }, 'there is no month 13'],
    [{ year: 2018, month: 0 }, 'there is no month 0'],
    [{ year: 2018, month: 2, day: 31 }, 'month 2 of 2018 has no day 31'],
    [{ year: 2018, month: 2, day: 29 }, 'month 2 of 2018 has no day 29'],
    [{ year: 2018, day: 3 }, 'it has a day (“3”) and no month'],
    [{ year: 2018, month: 'June' }, 'the month “June” is not a number'],
    [{ year: 'MMXVIII' }, 'the year “MMXVIII” is not a number'],
    [{ year: '-44', month: '3', day: '15' }, 'the year -44 lies before the common era'],
    [{ year: '44 BCE' }, 'the year 44 BCE lies before the common era'],
    [{ year: '13800000000' }, 'the year 13800000000 is beyond 9999'],
    [{ year: 0 }, 'there is no year 0'],
  ])('%j leaves the row out and says why', (start, why) => {
    const remarks = remarksOf(slide(start as object, 'A'));
    expect(remarks).toEqual([expect.stringMatching(/^left-out events\[0\] The date cannot be read: /)]);
    expect(remarks[0]).toContain(why);
  });

  it.each([
    [{ year: 2017 }, 'it ends (2017) before it begins (2018-06-01)'],
    [{ year: 2018, month: 14 }, 'the end: there is no month 14'],
    ['2019', 'end_date is not an object'],
  ])('with the end %j leaves the row out', (end, why) => {
    const event = slide({ year: 2018, month: 6, day: 1 }, 'A', { end_date: end });
    expect(remarksOf(event)).toEqual([expect.stringContaining(why)]);
  });

  it('whose end is null has none, and that is said', () => {
    const event = slide({ year: 2018 }, 'A', { end_date: null });
    expect(dates(event)).toEqual(['2018']);
    expect(remarksOf(event)).toEqual([expect.stringMatching(/^note events\[0\] Its end_date is null/)]);
  });

  it('loses its time of day, to the millisecond, and that is said', () => {
    const start = {
      year: '2015',
      month: '01',
      day: '01',
      hour: '01',
      minute: '01',
      second: '01',
      millisecond: '30',
    };
    expect(dates(slide(start, 'A'))).toEqual(['2015-01-01']);
    expect(remarksOf(slide(start, 'A'))).toEqual([expect.stringContaining('time of day (01:01:01.030)')]);
  });

  it('of the cosmos is refused for the whole file', () => {
    const fault = faultOf(JSON.stringify({ scale: 'cosmological', events: [slide({ year: 1 }, 'A')] }));
    expect(fault).toContain('cosmological');
  });
});
