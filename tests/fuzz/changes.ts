import fc from 'fast-check';
import { parts, type StoryFiles, type StoryValues } from '../story/fixture.ts';
import { type Crowd, circles, crowd, crowds } from './crowds.ts';
import { type Base, valuesOf } from './excerpt.ts';
import { hostileDates, hostileTexts, hostileValues } from './hostile.ts';

/** Numbers that choose among what there is by their remainder, so that each leads somewhere and shrinks to the first. */
type Pick = number;

/** One thing done to a story. */
export type Change =
  | { readonly to: 'value'; readonly at: Pick; readonly value: unknown }
  | { readonly to: 'text'; readonly at: Pick; readonly text: string }
  | { readonly to: 'date'; readonly at: Pick; readonly date: string }
  | { readonly to: 'field'; readonly at: Pick; readonly name: string; readonly value: unknown }
  | { readonly to: 'swapped'; readonly at: Pick; readonly with: Pick }
  | { readonly to: 'dropped' | 'doubled'; readonly at: Pick }
  | { readonly to: 'crowded'; readonly by: Crowd; readonly at: Pick }
  | { readonly to: 'bit'; readonly part: Pick; readonly at: Pick; readonly bit: number }
  | { readonly to: 'bracket' | 'sign'; readonly part: Pick; readonly at: Pick }
  | { readonly to: 'cut' | 'repeated'; readonly part: Pick; readonly at: Pick; readonly length: number };

/** A story to be tried: where it begins and what is done to it. Plain JSON, so that a failure can be kept. */
export interface Damaged {
  readonly base: Base;
  readonly changes: readonly Change[];
}

const pick = fc.nat({ max: 2 ** 31 - 1 });
const text = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...Object.keys(hostileTexts)) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }).map(own => `=${own}`) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }).map(own => `=${own}`) },
);
const date = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...hostileDates) },
  {
    weight: 1,
    arbitrary: fc.stringMatching(
      /^-?[0-9X]{4}(-[0-4][0-9X](-[0-3][0-9X])?)?[?~%]?(\/-?[0-9]{4}(-[01][0-9])?)?$/,
    ),
  },
);
const value = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...hostileValues) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);
const fieldName = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', 'id', 'date', 'to', 'of', 'broader', 'links', ''),
  fc.string({ maxLength: 8 }),
);

/** Changes of values and, last, of the letters of the files. The rare ones are those that make a case slow. */
const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ to: fc.constant('value' as const), at: pick, value }) },
  { weight: 6, arbitrary: fc.record({ to: fc.constant('text' as const), at: pick, text }) },
  { weight: 6, arbitrary: fc.record({ to: fc.constant('date' as const), at: pick, date }) },
  {
    weight: 2,
    arbitrary: fc.record({ to: fc.constant('field' as const), at: pick, name: fieldName, value }),
  },
  { weight: 4, arbitrary: fc.record({ to: fc.constant('swapped' as const), at: pick, with: pick }) },
  {
    weight: 4,
    arbitrary: fc.record({ to: fc.constantFrom('dropped' as const, 'doubled' as const), at: pick }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ to: fc.constant('crowded' as const), by: fc.constantFrom(...circles), at: pick }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ to: fc.constant('bit' as const), part: pick, at: pick, bit: fc.nat({ max: 7 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ to: fc.constantFrom('bracket' as const, 'sign' as const), part: pick, at: pick }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      to: fc.constantFrom('cut' as const, 'repeated' as const),
      part: pick,
      at: pick,
      length: fc.nat({ max: 400 }),
    }),
  },
);

/** What is done to one story. */
export const someChanges = fc.array(change, { minLength: 1, maxLength: 6 });

const excerpts = fc.record({ from: fc.nat({ max: 400 }), events: fc.integer({ min: 0, max: 6 }) });

/** Stories with up to six changes; about one in a thousand is crowded with up to 10 000 records. */
export const damagedStories: fc.Arbitrary<Damaged> = fc.oneof(
  {
    weight: 250,
    arbitrary: fc.record({ base: fc.constant<Base>('small'), changes: fc.array(change, { maxLength: 6 }) }),
  },
  { weight: 750, arbitrary: fc.record({ base: excerpts, changes: fc.array(change, { maxLength: 6 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      base: excerpts,
      changes: fc
        .tuple(fc.constantFrom(...crowds), pick, fc.array(change, { maxLength: 2 }))
        .map(([by, at, more]): readonly Change[] => [{ to: 'crowded', by, at }, ...more]),
    }),
  },
);

/** The whole real story with a few changes. */
export const damagedWholes: fc.Arbitrary<Damaged> = fc.record({
  base: fc.constant<Base>('whole'),
  changes: someChanges,
});

/** The files of a damaged story. */
export function filesOf({ base, changes }: Damaged): StoryFiles {
  const values = valuesOf(base);
  for (const change of changes) changeValues(values, change);
  const texts = parts.map(part => JSON.stringify(values[part], null, 1) ?? '');
  for (const change of changes) {
    if (!('part' in change)) continue;
    const at = change.part % parts.length;
    texts[at] = changeText(texts[at] ?? '', change);
  }
  const file = (at: number) => ({ file: `${parts[at]}.json`, text: texts[at] ?? '' });
  return { story: file(0), actors: file(1), sources: file(2), events: file(3) };
}

interface Slot {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

/** Does to a story's values what a change of values does; those of its letters do nothing. */
export function changeValues(values: StoryValues, change: Change): void {
  if (change.to === 'crowded') crowd(values, change.by, change.at);
  if (change.to === 'crowded' || 'part' in change) return;
  const slot = slotOf(values, change);
  if (!slot) return;
  const { holder, key } = slot;
  if (change.to === 'value') holder[key] = change.value;
  else if (change.to === 'text') holder[key] = textNamed(change.text);
  else if (change.to === 'date') holder[key] = change.date;
  else if (change.to === 'field') addField(holder[key], change.name, change.value);
  else if (change.to === 'swapped') {
    const other = slotOf(values, { ...change, at: change.with });
    if (!other || holds(holder[key], other.holder) || holds(other.holder[other.key], holder)) return;
    [holder[key], other.holder[other.key]] = [other.holder[other.key], holder[key]];
  } else if (Array.isArray(holder)) {
    holder.splice(
      Number(key),
      1,
      ...(change.to === 'doubled' ? [holder[Number(key)], holder[Number(key)]] : []),
    );
  } else if (change.to === 'dropped') delete holder[key];
}

/** A value of the story that a change aims at: any, or one that is a text or a date already. */
function slotOf(
  values: StoryValues,
  { to, at }: { readonly to: Change['to']; readonly at: Pick },
): Slot | undefined {
  const aims: Slot[] = [];
  for (const part of parts)
    eachSlot(values[part], (holder, key) => {
      if (isAim(to, holder[key])) aims.push({ holder, key });
    });
  return aims[at % aims.length];
}

function isAim(to: Change['to'], value: unknown): boolean {
  if (to === 'text') return typeof value === 'string' && !isDate(value);
  if (to === 'date') return typeof value === 'string' && isDate(value);
  return to !== 'field' || (typeof value === 'object' && value !== null);
}

const isDate = (text: string) => /^[-0-9]{4,}([-0-9X?~%/.]*)$/.test(text);

function eachSlot(value: unknown, visit: (holder: Slot['holder'], key: string) => void): void {
  if (typeof value !== 'object' || value === null) return;
  const holder = value as Record<string, unknown>;
  for (const key of Object.keys(holder)) {
    visit(holder, key);
    eachSlot(holder[key], visit);
  }
}

function holds(value: unknown, part: unknown): boolean {
  let found = value === part;
  eachSlot(value, (holder, key) => {
    found ||= holder === part || holder[key] === part;
  });
  return found;
}

function textNamed(name: string): string {
  return name.startsWith('=') ? name.slice(1) : (hostileTexts[name]?.() ?? name);
}

/** As JSON.parse does it, to which '__proto__' is a name like others. */
function addField(target: unknown, name: string, value: unknown): void {
  if (typeof target !== 'object' || target === null) return;
  Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
}

function changeText(text: string, change: Extract<Change, { readonly part: Pick }>): string {
  if (text === '') return text;
  if (change.to === 'bit') {
    const bytes = new TextEncoder().encode(text);
    bytes[change.at % bytes.length]! ^= 1 << change.bit;
    return new TextDecoder().decode(bytes);
  }
  if (!('length' in change)) {
    const signs = [...text.matchAll(change.to === 'bracket' ? /[[\]{}]/g : /[",:]/g)];
    const { index = 0 } = signs[change.at % signs.length] ?? {};
    return text.slice(0, index) + text.slice(index + 1);
  }
  const at = change.at % text.length;
  const piece = text.slice(at, at + change.length);
  return text.slice(0, at) + (change.to === 'cut' ? '' : piece + piece) + text.slice(at + change.length);
}
