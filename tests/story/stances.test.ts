import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Day,
  type Position,
  parseDay,
  type Stance,
  stancesOf,
  standingOn,
  type Track,
} from '../../src/story/index.ts';
import { smallStory } from './fixture.ts';

const { core } = smallStory();
const day = (text: string) => parseDay(text)!;
const position = (actor: string, stance: string, known: string, more: Partial<Position> = {}): Position => ({
  event: '1990-border-treaty',
  actor,
  issue: 'water',
  stance,
  source: 'una-2019-01-01',
  known: day(known),
  ...more,
});
const track = (positions: readonly Position[], party = 'upland', issue = 'water') => {
  const found = stancesOf(core, positions).trackOf(issue, party);
  if (!found) throw new Error(`no track of ${party} on ${issue}`);
  return found;
};
const told = ({ position: { stance } }: Stance) => stance;

describe('stances', () => {
  const early = position('upland', 'early', '2018-12-01');
  const late = position('upland', 'late', '2019-01-05');

  test('are ordered by the day of their report', () => {
    expect(track([late, early]).stances.map(told)).toEqual(['early', 'late']);
  });

  test('stand from the day of their report until the next is reported', () => {
    const both = track([early, late]);
    expect(standingOn(both, day('2018-11-30'))).toBeNull();
    expect(told(standingOn(both, day('2018-12-01'))!.now)).toBe('early');
    expect(told(standingOn(both, day('2019-01-04'))!.now)).toBe('early');
    expect(told(standingOn(both, day('2019-01-05'))!.now)).toBe('late');
    expect(standingOn(both, day('2019-01-05'))!.before.map(told)).toEqual(['early']);
  });

  test('stand today as the last report has them', () => {
    expect(told(standingOn(track([early, late]), null)!.now)).toBe('late');
  });

  test('do not count before their event was known', () => {
    const ahead = position('upland', 'ahead', '2018-12-20', { event: '2019-01-07-ford-summit' });
    const settled = core.events.find(({ id }) => id === '2019-01-07-ford-summit')?.reported;
    expect(track([ahead]).stances[0]?.day).toBe(settled);
  });

  test('of a person are those of the lane', () => {
    expect(track([early, position('kim-ha-neul', 'hers', '2018-12-10')]).stances.map(told)).toEqual([
      'early',
      'hers',
    ]);
  });

  test('of the lane of others are told by state and body', () => {
    const { parties } = stancesOf(core, [position('jose-nunez', 'his', '2019-01-01'), early]);
    expect(parties.map(({ key }) => key)).toEqual(['upland', 'league']);
  });

  test('tell what each of them replaced', () => {
    const stances = stancesOf(core, [late, early]);
    expect(stances.before(late)?.position).toBe(early);
    expect(stances.before(early)).toBeNull();
  });

  test('of actors and events that the story does not have are left out', () => {
    const unknown = [position('nobody', 'x', '2019-01-01'), { ...early, event: 'nothing' }];
    expect(stancesOf(core, unknown).tracks).toEqual([]);
  });
});

const anyPosition = fc.record({
  event: fc.constantFrom(...core.events.map(({ id }) => id)),
  actor: fc.constantFrom(...core.actors.map(({ id }) => id)),
  issue: fc.constantFrom(...core.issues.map(({ id }) => id)),
  stance: fc.string(),
  source: fc.constant('una-2019-01-01'),
  known: fc.integer({ min: day('1990-01-01'), max: day('2019-12-31') }).map(value => value as Day),
});
const days = fc.integer({ min: day('1989-01-01'), max: day('2020-12-31') }).map(value => value as Day);

describe('any stances', () => {
  test('hold each position once', () => {
    fc.assert(
      fc.property(fc.array(anyPosition, { maxLength: 30 }), positions => {
        const held = stancesOf(core, positions).tracks.flatMap(({ stances }) =>
          stances.map(stance => stance.position),
        );
        expect(held).toHaveLength(positions.length);
        expect(new Set(held)).toEqual(new Set(positions));
      }),
    );
  });

  test('stand on a day as a scan of all positions has it, and never tell what was reported later', () => {
    fc.assert(
      fc.property(fc.array(anyPosition, { minLength: 1, maxLength: 30 }), days, (positions, on) => {
        for (const one of stancesOf(core, positions).tracks) {
          const known = one.stances.filter(stance => stance.day <= on);
          const standing = standingOn(one, on);
          expect(standing?.now ?? null).toBe(known.at(-1) ?? null);
          expect([...(standing?.before ?? []), ...(standing ? [standing.now] : [])]).toEqual(known);
        }
      }),
    );
  });

  test('only grow with the day', () => {
    fc.assert(
      fc.property(fc.array(anyPosition, { minLength: 1 }), days, days, (positions, a, b) => {
        const [first, second] = a < b ? [a, b] : [b, a];
        const count = (one: Track, on: Day) => {
          const standing = standingOn(one, on);
          return standing ? standing.before.length + 1 : 0;
        };
        for (const one of stancesOf(core, positions).tracks) {
          expect(count(one, first)).toBeLessThanOrEqual(count(one, second));
        }
      }),
    );
  });
});
