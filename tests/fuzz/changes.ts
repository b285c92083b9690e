import { parts, type StoryFiles, type StoryValues } from '../story/fixture.ts';
import { type Crowd, crowd } from './crowds.ts';
import { type Base, type StoryTexts, textsOf } from './excerpt.ts';
import { hostileTexts } from './hostile.ts';

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

/** The files of a damaged story. */
export function filesOf({ base, changes }: Damaged): StoryFiles {
  const whole = textsOf(base);
  const texts = parts.map(part => whole[part]);
  if (changes.some(change => !('part' in change))) {
    const values = valuesOf(whole);
    for (const change of changes) changeValues(values, change);
    parts.forEach((part, at) => {
      texts[at] = JSON.stringify(values[part], null, 1) ?? '';
    });
  }
  for (const change of changes) {
    if (!('part' in change)) continue;
    const at = change.part % parts.length;
    texts[at] = changeText(texts[at] ?? '', change);
  }
  const file = (at: number) => ({ file: `${parts[at]}.json`, text: texts[at] ?? '' });
  return { story: file(0), actors: file(1), sources: file(2), events: file(3) };
}

function valuesOf(texts: StoryTexts): StoryValues {
  return {
    story: JSON.parse(texts.story),
    actors: JSON.parse(texts.actors),
    sources: JSON.parse(texts.sources),
    events: JSON.parse(texts.events),
  };
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
  if (change.to === 'value') holder[key] = fresh(change.value);
  else if (change.to === 'text') holder[key] = textNamed(change.text);
  else if (change.to === 'date') holder[key] = change.date;
  else if (change.to === 'field') addField(holder[key], change.name, fresh(change.value));
  else if (change.to === 'swapped') {
    const other = slotOf(values, { ...change, at: change.with });
    if (!other || holds(holder[key], other.holder) || holds(other.holder[other.key], holder)) return;
    [holder[key], other.holder[other.key]] = [other.holder[other.key], holder[key]];
  } else if (Array.isArray(holder)) {
    holder.splice(
      Number(key),
      1,
      ...(change.to === 'doubled' ? [holder[Number(key)], fresh(holder[Number(key)])] : []),
    );
  } else if (change.to === 'dropped') delete holder[key];
}

/** A value of the story that a change aims at: any, or one that is a text or a date already. */
function slotOf(
  values: StoryValues,
  { to, at }: { readonly to: Change['to']; readonly at: Pick },
): Slot | undefined {
  const holders: Slot['holder'][] = [];
  const keys: string[] = [];
  for (const part of parts)
    eachSlot(values[part], (holder, key) => {
      if (isAim(to, holder[key])) keys[holders.push(holder) - 1] = key;
    });
  const aim = at % holders.length;
  return holders[aim] && { holder: holders[aim], key: keys[aim] ?? '' };
}

function isAim(to: Change['to'], value: unknown): boolean {
  if (to === 'text') return typeof value === 'string' && !isDate(value);
  if (to === 'date') return typeof value === 'string' && isDate(value);
  return to !== 'field' || isRecord(value);
}

/** No file can give a list a field. */
function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
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

/** A later change may change what an earlier one has put in; the next case has to find it as it was. */
function fresh(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? structuredClone(value) : value;
}

/** As JSON.parse does it, to which '__proto__' is a name like others. */
function addField(target: unknown, name: string, value: unknown): void {
  if (!isRecord(target)) return;
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
