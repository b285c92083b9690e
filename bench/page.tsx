import { useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { dayOfCivil, type TimeWindow } from '../src/chart/index.ts';
import type { Day, StoryCore } from '../src/story/index.ts';
import { type EventTexts, Passing, Timeline } from '../src/timeline/index.ts';
import { say } from '../src/words/en/say.ts';
import { speak } from '../src/words/index.ts';
import { lanes, synthetic, titleOf } from './synthetic.ts';
import './page.css';

declare global {
  interface Window {
    /** True once the first chart is painted. */
    __ready?: boolean;
  }
}

const core: Pick<StoryCore, 'lanes' | 'chapters' | 'focus'> = {
  lanes,
  chapters: [],
  focus: { from: dayOfCivil(2018, 1, 1) as Day, to: dayOfCivil(2021, 1, 1) as Day },
};
const opening: TimeWindow = { from: dayOfCivil(2018, 6, 1), to: dayOfCivil(2019, 6, 1) };

/** The timeline with `n` made-up events: `bench.html?n=100000&seed=1`. */
function Bench({ n, seed }: { n: number; seed: number }) {
  const data = useMemo(() => synthetic(n, seed), [n, seed]);
  const texts = useMemo(() => textsOf(data.start, seed), [data, seed]);
  const [window, setWindow] = useState(opening);
  const [opened, setOpened] = useState<number | null>(null);
  useEffect(() => whenPainted(() => Object.assign(globalThis, { __ready: true })), []);
  return (
    <main className="bench">
      <Timeline
        core={core}
        data={data}
        texts={texts}
        matching={null}
        highlighted={null}
        window={window}
        opened={opened}
        locale="en"
        wheel="zoom"
        eventHref={event => `#${event}`}
        onWindow={setWindow}
        onOpen={setOpened}
        onList={() => {}}
        passing={() => Passing}
      />
    </main>
  );
}

function textsOf(start: Int32Array, seed: number): EventTexts {
  return {
    title: event => titleOf(event, seed),
    date: event => new Date(start[event]! * 86_400_000).toISOString().slice(0, 10),
    rest: () => '2 sources',
  };
}

/** Calls back when the frame after the one that first holds a chart begins. Returns what stops the waiting. */
function whenPainted(ready: () => void): () => void {
  let frame = requestAnimationFrame(look);
  function look() {
    const drawn = document.querySelector('.tl svg') !== null;
    frame = requestAnimationFrame(drawn ? ready : look);
  }
  return () => cancelAnimationFrame(frame);
}

speak('en', { say });
const query = new URLSearchParams(location.search);
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <Bench n={Number(query.get('n') ?? 1_000)} seed={Number(query.get('seed') ?? 1)} />,
  );
