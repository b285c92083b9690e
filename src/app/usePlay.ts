import { useEffect, useEffectEvent } from 'react';
import type { Day, Knowledge } from '../story/index.ts';
import { useApp, useShown } from './context.ts';
import { dayInStep, type PlayStep, stepAfter, windowFollowing } from './playing.ts';
import type { TimeWindow } from './state.ts';

/**
 * Lets the story unfold while the state says so: day by day, or report by report where the reader prefers reduced
 * motion. It ends at the last report, when a pointer goes down on the page's view, and when the tab is left.
 * The window follows at its scale.
 * @param onWindow shows a window at once
 */
export function usePlay(knowledge: Knowledge, onWindow: (window: TimeWindow) => void): void {
  const { store } = useApp();
  const playing = useShown(state => state.playing);
  const pause = useShown(state => state.pause);
  const show = useEffectEvent((day: Day) => {
    const { window } = store.getState();
    const next = windowFollowing(window, day);
    if (next !== window) onWindow(next);
    if (day !== store.getState().asOf) store.getState().setAsOf(day);
  });
  const stepFrom = useEffectEvent((day: Day) => stepAfter(knowledge, day));

  useEffect(() => {
    if (!playing) return;
    const glides = !matchMedia('(prefers-reduced-motion: reduce)').matches;
    let step: PlayStep | null = null;
    let spent = 0;
    let last: number | null = null;
    let frame = requestAnimationFrame(function tick(now) {
      const { asOf, pace } = store.getState();
      // A tab that was busy must not leap over what it should have shown.
      spent += Math.min(100, now - (last ?? now)) * pace;
      last = now;
      step ??= asOf === null ? null : stepFrom(asOf);
      if (!step) {
        pause();
        return;
      }
      const { day, isOver } = dayInStep(step, spent, glides);
      show(day);
      if (isOver) [step, spent] = [null, 0];
      frame = requestAnimationFrame(tick);
    });
    return () => cancelAnimationFrame(frame);
  }, [playing, store, pause]);

  useEffect(() => {
    if (!playing) return;
    const down = ({ target }: Event) => {
      if (target instanceof Element && target.closest('.app-main')) pause();
    };
    const left = () => {
      if (document.hidden) pause();
    };
    document.addEventListener('pointerdown', down, true);
    document.addEventListener('visibilitychange', left);
    return () => {
      document.removeEventListener('pointerdown', down, true);
      document.removeEventListener('visibilitychange', left);
    };
  }, [playing, pause]);
}
