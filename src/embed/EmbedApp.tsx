import { useEffect, useMemo, useState } from 'react';
import { createAppStore, FrameProvider, localeOf, readAddress, useLanguage } from '../app/index.ts';
import { type StoryCore, type Translation, translated } from '../story/index.ts';
import { interfaceLanguage, type Language } from '../words/index.ts';
import { type Beside, besideNames } from './beside.ts';
import { EmbedFrame } from './EmbedFrame.tsx';
import { afterSetting, frameBar, readFrameSettings } from './frameState.ts';
import type { Guest } from './guest.ts';

/** What the page of a frame brings along. */
export interface EmbedAppProps {
  readonly core: StoryCore;
  /** For each event, in order, one source that the page itself names. */
  readonly first: readonly ({ readonly href: string; readonly words: string } | null)[];
  readonly page: Window;
  /** Null where the page stands on its own. */
  readonly guest: Guest | null;
  /** Absolute address of the story's reader page, and of the folder with a file for each event. */
  readonly full: string;
  readonly files: string;
  /** Loads a language and gives what speaks it. */
  /** The script beside the page, where it is there; and what brings it, which never fails. */
  readonly beside: () => Beside | null;
  readonly loadBeside: () => Promise<void>;
  readonly loadLanguage: Parameters<typeof useLanguage>[1];
  /** The story's translation that has come with a language, if any. */
  readonly translationInto: (language: Language) => Translation | undefined;
  /** Shows the page's own list, or those of its entries that match; or hides it. */
  readonly showList: (shown: boolean, matching: Uint8Array | null) => void;
}

/** The timeline for a frame, kept in step with its address and with the article around it. */
export function EmbedApp(props: EmbedAppProps) {
  const { core, page, guest, full, loadBeside, loadLanguage, translationInto } = props;
  const [settings] = useState(() => readFrameSettings(page.location.search));
  const [store] = useState(() => createAppStore(readAddress(page.location.search, core)));
  const language = useLanguage(store, loadLanguage);
  const app = useMemo(() => {
    const roots = { home: full, pages: full };
    const translation = translationInto(language);
    const isOwn = interfaceLanguage(core.language) === language;
    const shown = translation ? translated(core, translation) : isOwn ? core : { ...core, translation: {} };
    return { core: shown, whole: shown, store, roots, language, locale: localeOf(core.language, language) };
  }, [core, store, full, language, translationInto]);
  const bar = useMemo(() => frameBar(page, settings), [page, settings]);
  useEffect(
    () =>
      guest?.listen(async changes => {
        if (besideNames.some(name => changes[name])) await loadBeside();
        store.getState().goTo(afterSetting(store.getState(), core, changes));
      }),
    [guest, store, core, loadBeside],
  );
  useEffect(() => {
    if (!guest) return;
    return store.subscribe((state, before) => {
      if (state.event === before.event) return;
      guest.tellSelected(state.event === null ? null : (core.events[state.event]?.id ?? null));
    });
  }, [guest, store, core]);
  return (
    <FrameProvider app={app}>
      <EmbedFrame key={language} {...props} bar={bar} settings={settings} />
    </FrameProvider>
  );
}
