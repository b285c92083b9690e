import { deepEqual, equal, ok } from 'node:assert/strict';
import type { StoryCore, StoryDetail } from '../../src/story/index.ts';

/** Every id of a compiled story leads somewhere. */
export function expectClosed(core: StoryCore, detail: StoryDetail): void {
  const ids = (items: readonly { readonly id: string }[]) => new Set(items.map(({ id }) => id));
  const [events, actors, kinds] = [ids(core.events), ids(core.actors), ids(core.kinds)];
  const [issues, places, outlets, sources] = [
    ids(core.issues),
    ids(core.places),
    ids(detail.outlets),
    ids(detail.sources),
  ];
  const missing: string[] = [];
  const expectIn = (set: ReadonlySet<string>, ...wanted: readonly (string | null)[]) =>
    missing.push(...wanted.filter(id => id !== null && !set.has(id)).map(String));
  for (const one of core.events) {
    expectIn(actors, ...one.by, ...one.to);
    expectIn(kinds, one.kind);
    expectIn(issues, ...one.issues);
    expectIn(places, one.place);
    expectIn(events, ...one.links.map(({ to }) => to), ...one.linkedFrom.map(({ from }) => from));
    ok(one.by.length > 0);
  }
  const voices = new Set([...actors, ...outlets]);
  for (const { event, source, attributed, speaker, voices: told, origin, side, known } of detail.accounts) {
    expectIn(events, event);
    expectIn(sources, source);
    expectIn(voices, ...attributed, ...told, speaker);
    expectIn(outlets, origin);
    equal(side === null || (side >= 0 && side < core.lanes.length - 1), true);
    equal(Number.isInteger(known), true);
  }
  for (const { event, actor, issue, source } of detail.positions) {
    expectIn(events, event);
    expectIn(actors, actor);
    expectIn(issues, issue);
    expectIn(sources, source);
  }
  expectIn(
    events,
    ...detail.expectations.map(({ of }) => of),
    ...core.chapters.flatMap(chapter => chapter.events),
  );
  for (const actor of core.actors) {
    expectIn(actors, actor.of ?? null);
    ok(actor.lane < core.lanes.length);
  }
  deepEqual(missing, []);
}
