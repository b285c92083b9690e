import { describe, expect, test } from 'vitest';
import { isFault, parseDate } from '../../src/story/authoring.ts';
import { type Day, formatDay, lag, parseDay, type StoryDate } from '../../src/story/index.ts';
import { known, reported } from '../../src/story/knowledge.ts';

function date(text: string): StoryDate {
  const read = parseDate(text);
  if (isFault(read)) throw new Error(read.expected);
  return read;
}

const day = (text: string | null) => (text === null ? null : (parseDay(text) as Day));

describe('when an event was known', () => {
  test.each([
    ['of its day', '2019-01-07', ['2019-01-08', '2019-01-07'], '2019-01-07', false],
    ['reported later', '2019-01-07', ['2019-01-20'], '2019-01-20', false],
    ['with the date line of the day before', '2019-01-07', ['2019-01-06'], '2019-01-07', false],
    [
      'with notice two days before and a report',
      '2019-01-07',
      ['2019-01-05', '2019-01-09'],
      '2019-01-09',
      false,
    ],
    ['with notice alone', '2019-01-07', ['2018-12-01'], '2019-01-07', true],
    ['with a report 60 days after', '2019-01-07', ['2019-03-08'], '2019-03-08', false],
    ['with a report 61 days after', '2019-01-07', ['2019-03-09'], '2019-01-07', true],
    ['with no dated source', '2019-01-07', [null], '2019-01-07', true],
    ['with no source', '2019-01-07', [], '2019-01-07', true],
    ['a span reported while it ran', '2019-01-07/2019-01-10', ['2019-01-08'], '2019-01-08', false],
    ['a span that no one reported', '2019-01-07/2019-01-10', ['2020-01-01'], '2019-01-10', true],
    ['a month reported within it', '2018-12', ['2018-12-20'], '2018-12-20', false],
    ['without an end, reported at once', '2018-09/..', ['2018-09-03'], '2018-09-03', false],
  ])('%s', (_, edtf, published, expected, later) => {
    const report = reported(date(edtf), true, published.map(day));
    expect(report.reported === null ? null : formatDay(report.reported)).toBe(expected);
    expect(report.reportedLater).toBe(later);
  });

  test('what did not happen was never reported', () => {
    expect(reported(date('2019-01-07'), false, [day('2019-01-08')])).toEqual({
      reported: null,
      reportedLater: false,
    });
  });
});

describe('when an account was known', () => {
  const report = { reported: day('2019-01-09'), reportedLater: false };

  test('on the day of its publication, even before the event', () => {
    expect(known(day('2019-01-02'), date('2019-01-07'), report)).toBe(day('2019-01-02'));
  });

  test('undated, with the event', () => {
    expect(known(null, date('2019-01-07'), report)).toBe(day('2019-01-09'));
  });

  test('undated, of what did not happen, on the last day on which it was expected', () => {
    const never = { reported: null, reportedLater: false };
    expect(known(null, date('2018-12'), never)).toBe(day('2018-12-31'));
  });
});

describe('the lag of a report', () => {
  test('counts from the first day', () => {
    expect(lag({ date: date('2019-01-07'), reported: day('2019-01-09'), reportedLater: false })).toBe(2);
  });

  test('is not known where no report is of the time', () => {
    expect(lag({ date: date('2019-01-07'), reported: day('2019-01-07'), reportedLater: true })).toBeNull();
    expect(lag({ date: date('2019-01-07'), reported: null, reportedLater: false })).toBeNull();
  });
});
