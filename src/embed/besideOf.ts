import {
  knowledgeOf,
  type StoryCore,
  type StoryDetail,
  tellersOf,
  tellingOf,
  toldEvents,
} from '../story/index.ts';
import type { Beside } from './beside.ts';

/** What a story's page for frames leaves to the script beside it. Linear in the story for each of its tellers. */
export function besideOf(core: StoryCore, detail: StoryDetail): Beside {
  const told = tellersOf(core, detail).map(({ told: by, name }) => {
    const telling = tellingOf(detail, by);
    const mask = telling ? toldEvents(core, detail, telling) : [];
    return [by, [name, core.events.flatMap((_, event) => (mask[event] ? [event] : []))]] as const;
  });
  const outlets = new Map(detail.outlets.map(({ id, name }) => [id, name]));
  const publishers = new Map(detail.sources.map(({ id, outlet }) => [id, outlets.get(outlet) ?? outlet]));
  const ahead = knowledgeOf(core, detail).standing.flatMap(({ from, to, item: { event, expectation } }) => {
    const { date, label, source } = expectation;
    // An event that is never reported has no last day of being expected.
    const last = Math.min(to, Number.MAX_SAFE_INTEGER);
    const nth = detail.expectations.filter(({ of }) => of === expectation.of).indexOf(expectation);
    return date ? [{ event, from, to: last, label, nth, date, outlet: publishers.get(source) ?? '' }] : [];
  });
  return { told: Object.fromEntries(told), ahead };
}
