import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { useApp, useShown } from './context.ts';
import { type AddressBar, followAddress } from './history.ts';

/**
 * Keeps the page around the app in step with it: address, title, colours, and whether it is at rest.
 * @returns what the timeline tells when it moves; no part of the state, so that a pan renders nothing
 */
export function usePage(bar: AddressBar, inFrame: boolean, idle: boolean): (busy: boolean) => void {
  const { core, whole, store } = useApp();
  const event = useShown(state => state.event);
  const chapter = useShown(state => state.chapter);
  const theme = useShown(state => state.theme);
  useEffect(() => followAddress(store, whole, bar, inFrame), [store, whole, bar, inFrame]);
  const opened = (event === null ? undefined : core.events[event]) ?? core.chapters[chapter ?? -1];
  useEffect(() => {
    document.title = [opened?.title, core.title, 'Démarche'].filter(Boolean).join(' – ');
  }, [opened, core]);
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  const rest = useRef({ idle, busy: false });
  const publish = useCallback((change: Partial<typeof rest.current>) => {
    rest.current = { ...rest.current, ...change };
    document.documentElement.dataset.idle = String(rest.current.idle && !rest.current.busy);
  }, []);
  useEffect(() => publish({ idle }), [idle, publish]);
  return useCallback(busy => publish({ busy }), [publish]);
}
