import { useEffect, useLayoutEffect } from 'react';
import { useApp, useShown } from './context.ts';
import { type AddressBar, followAddress } from './history.ts';

/** Keeps the page around the app in step with it: address, title, colours, and whether it is at rest. */
export function usePage(bar: AddressBar, inFrame: boolean, idle: boolean): void {
  const { core, store } = useApp();
  const event = useShown(state => state.event);
  const theme = useShown(state => state.theme);
  useEffect(() => followAddress(store, core, bar, inFrame), [store, core, bar, inFrame]);
  const opened = event === null ? undefined : core.events[event];
  useEffect(() => {
    document.title = [opened?.title, core.title, 'Démarche'].filter(Boolean).join(' – ');
  }, [opened, core]);
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  useEffect(() => {
    document.documentElement.dataset.idle = String(idle);
  }, [idle]);
}
