import { describe, expect, test } from 'vitest';
import { dateConflict } from '../../src/reader/conflict.ts';
import { account, date, event, source, story } from './story.ts';

const sources = ['xinhua', 'kcna', 'yonhap', 'kbs', 'dw', 'straits-times'].map(id =>
  source(id, id, '2019-01-10'),
);
const { index } = story({ detail: { sources } });
const on8 = (id: string) => account(id, id);
const on10 = (id: string) => account(id, id, { dates: date('2019-01-10') });
const conflict = (...accounts: Parameters<typeof dateConflict>[1]) =>
  dateConflict(event(), accounts, index, 'en');

describe('a conflict of dates', () => {
  test('is none where all accounts leave the date as it is', () => {
    expect(conflict(on8('xinhua'), on8('dw'))).toBeNull();
  });

  test('is none where an account repeats the date of the event', () => {
    expect(conflict(on8('xinhua'), account('dw', 'dw', { dates: date('2019-01-08') }))).toBeNull();
  });

  test('counts the many and names the few, with the days of the week', () => {
    const four = ['xinhua', 'kcna', 'yonhap', 'kbs'].map(on8);
    expect(conflict(...four, on10('dw'), on10('straits-times'))).toEqual({
      head: 'Sources differ on the day.',
      text: 'Four say Tuesday 8 January; Deutsche Welle and The Straits Times say Thursday 10 January.',
    });
  });

  test('names up to three outlets of a date', () => {
    expect(conflict(on8('xinhua'), on8('kcna'), on8('yonhap'), on10('dw'))?.text).toBe(
      'Xinhua, KCNA and Yonhap say Tuesday 8 January; Deutsche Welle says Thursday 10 January.',
    );
  });

  test('counts an outlet once however many accounts it has', () => {
    expect(conflict(on8('xinhua'), on8('xinhua'), on10('dw'), on10('dw'))?.text).toBe(
      'Xinhua says Tuesday 8 January; Deutsche Welle says Thursday 10 January.',
    );
  });

  test('takes the date that a page gives in one account for the whole page', () => {
    const credited = account('dw', 'xinhua');
    expect(conflict(on8('xinhua'), credited, on10('dw'))?.text).toBe(
      'Xinhua says Tuesday 8 January; Deutsche Welle says Thursday 10 January.',
    );
  });

  test('says what the timeline has where no account gives that date', () => {
    expect(conflict(on10('dw'))?.text).toBe(
      'The timeline has Tuesday 8 January; Deutsche Welle says Thursday 10 January.',
    );
  });

  test('gives spans no day of the week', () => {
    const span = account('dw', 'dw', { dates: date('2019-01-07/2019-01-10') });
    expect(conflict(on8('xinhua'), span)).toEqual({
      head: 'Sources differ on the day.',
      text: 'Xinhua says Tuesday 8 January; Deutsche Welle says 7–10 January.',
    });
  });

  test('speaks of dates where the event is a span', () => {
    const visit = event({ date: date('2019-01-07/2019-01-10') });
    expect(dateConflict(visit, [on8('xinhua'), on10('dw')], index, 'en')).toEqual({
      head: 'Sources differ on the dates.',
      text: 'Xinhua says 7–10 January; Deutsche Welle says Thursday 10 January.',
    });
  });

  test('gives the year where the dates lie in two', () => {
    const later = account('dw', 'dw', { dates: date('2018-12-31') });
    expect(conflict(on8('xinhua'), later)?.text).toBe(
      'Xinhua says Tuesday 8 January 2019; Deutsche Welle says Monday 31 December 2018.',
    );
  });

  test('takes an unknown outlet by its id', () => {
    expect(conflict(on8('xinhua'), account('lost', 'lost', { dates: date('2019-01-09') }))?.text).toContain(
      'lost says Wednesday 9 January',
    );
  });
});
