import { useEffect, useId, useRef, useState } from 'react';
import { formatDayWords, parseDay } from '../story/index.ts';
import { type Language, languages, ownNames, say, share } from '../words/index.ts';
import { writeAddress } from './address.ts';
import { CopyField } from './CopyField.tsx';
import { useApp, useShown } from './context.ts';
import { type Embedding, embedAddress, frameCode, scriptCode } from './embedCode.ts';
import { addressed } from './history.ts';
import { CloseIcon } from './icons.tsx';
import { addressOf } from './links.ts';
import { SavePicture } from './picture/SavePicture.tsx';
import {
  creditLine,
  editionHome,
  editionOf,
  isMoreThanAFrame,
  livingHome,
  newestEdition,
  parametersOf,
  pictureOf,
} from './sharing.ts';
import { addressOfSite } from './siteAddress.ts';
import { type Theme, themes } from './state.ts';
import { Teaching } from './Teaching.tsx';
import './styles/share.css';

/** Everything by which the view is passed on: a link, the code for an article, a credit and a still picture. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const { core, whole, store, roots, locale } = useApp();
  // The story's own page, whichever is open: the site's first page may come to open another story.
  const own = roots.pages;
  const edition = own ? (editionOf(own) ?? newestEdition(blockOfPage())) : null;
  const [frozen, setFrozen] = useState(() => Boolean(own && editionOf(own)));
  const home = own && edition ? (frozen ? editionHome(own, edition) : livingHome(own)) : own;
  const state = addressed(store.getState());
  const link = home
    ? home + writeAddress(state, whole)
    : new URL(addressOf(state, whole, roots), document.baseURI).href;
  const event = useShown(state => (state.event === null ? undefined : core.events[state.event]));
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const which = useId();
  const [pictured, setPictured] = useState(hasPictures);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const picture = pictureOf(core, event, home ?? '', locale);
  return (
    <dialog ref={dialog} className="app-sharing" aria-labelledby={title} tabIndex={-1} onClose={onClose}>
      <div className="app-keys-head">
        <h2 id={title}>{say.share}</h2>
        <button type="button" className="app-bare" aria-label={say.close} onClick={onClose}>
          <CloseIcon />
        </button>
      </div>
      <div className="app-sharing-body">
        {edition && (
          <fieldset className="app-sharing-choice">
            <legend>{share.allBelow}</legend>
            <Radio name={which} on={!frozen} label={share.followsUpdates} onChoose={() => setFrozen(false)} />
            <Radio
              name={which}
              on={frozen}
              label={share.staysWith(dayWords(edition, locale))}
              onChoose={() => setFrozen(true)}
            />
          </fieldset>
        )}
        <CopyField label={share.linkToView} text={link} />
        {home && <EmbedSection home={home} site={addressOfSite()} picture={pictured ? picture : null} />}
        <CopyField label={share.credit} text={creditLine(core, event, link, locale)} />
        <SavePicture address={link} />
        <Teaching onChoose={onClose} />
        {home && pictured && (
          <section>
            <h3>{share.still}</h3>
            <img
              src={picture.address}
              alt={picture.alt}
              width={1200}
              height={630}
              onError={() => setPictured(false)}
            />
            <p>
              <a href={picture.address} download>
                {share.downloadPicture}
              </a>
            </p>
            <CopyField label={share.altText} text={picture.alt} />
          </section>
        )}
      </div>
    </dialog>
  );
}

function dayWords(text: string, locale: string): string {
  const day = parseDay(text);
  return day === null ? text : formatDayWords(day, locale);
}

function blockOfPage(): string | null {
  return document.getElementById('demarche-page')?.textContent ?? null;
}

/** Whether the site has been built with pictures, as its pages then say. */
function hasPictures(): boolean {
  return document.querySelector('meta[property="og:image"]') !== null;
}

/** Whether there is no room for a column of an article. */
function isNarrow(): boolean {
  return window.innerWidth < widths.column;
}

/** Widths at which an editor may want to see the embed, CSS px. */
const sizes = ['phone', 'column'] as const;
const widths = { phone: 360, column: 640 } as const;
const previewPx = 480;

interface EmbedSectionProps {
  readonly home: string;
  readonly site: string;
  readonly picture: Embedding['picture'];
}

function EmbedSection({ home, site, picture }: EmbedSectionProps) {
  const { core, whole } = useApp();
  const shown = useShown(state => state);
  const [withEvent, setWithEvent] = useState(true);
  const [withWindow, setWithWindow] = useState(true);
  const [theme, setTheme] = useState<Theme>('auto');
  const [language, setLanguage] = useState<Language>(shown.language);
  const [width, setWidth] = useState<number>(() => (isNarrow() ? widths.phone : widths.column));
  const [plain, setPlain] = useState(false);
  const parameters = parametersOf(shown, whole, { withEvent, withWindow, theme, language });
  const embedding = { home, site, parameters, title: core.title, picture };
  const variant = useId();
  return (
    <section>
      <h3>{share.embedCode}</h3>
      <div className="app-sharing-options">
        {shown.event !== null && <Check label={share.opensEvent} on={withEvent} onChange={setWithEvent} />}
        <Check label={share.showsDays} on={withWindow} onChange={setWithWindow} />
        <label className="app-sharing-choice">
          {share.colours}
          <select value={theme} onChange={change => setTheme(themes[change.target.selectedIndex] ?? 'auto')}>
            {themes.map(name => (
              <option key={name} value={name}>
                {share.themes[name]}
              </option>
            ))}
          </select>
        </label>
        <label className="app-sharing-choice">
          {share.language}
          <select
            value={language}
            onChange={change => setLanguage(languages[change.target.selectedIndex] ?? language)}
          >
            {languages.map(name => (
              <option key={name} value={name} lang={name}>
                {ownNames[name]}
              </option>
            ))}
          </select>
        </label>
        <label className="app-sharing-choice">
          {share.preview}
          <select value={width} onChange={change => setWidth(Number(change.target.value))}>
            {sizes.map(size => (
              <option key={size} value={widths[size]}>
                {share[size]}
              </option>
            ))}
          </select>
        </label>
        <fieldset className="app-sharing-choice">
          <legend>{share.code}</legend>
          <Radio name={variant} on={!plain} label={share.withScript} onChoose={() => setPlain(false)} />
          <Radio name={variant} on={plain} label={share.frameAlone} onChoose={() => setPlain(true)} />
        </fieldset>
      </div>
      <CopyField
        label={plain ? share.forSystems : share.forHtml}
        text={plain ? frameCode(embedding, previewPx) : scriptCode(embedding)}
        rows={plain ? 3 : 5}
      />
      {isMoreThanAFrame(shown, whole) && <p>{share.lessInFrames}</p>}
      <Preview src={embedAddress(embedding)} width={width} />
    </section>
  );
}

/** The very frame that the code makes. */
function Preview({ src, width }: { readonly src: string; readonly width: number }) {
  return (
    <div className="app-sharing-preview">
      <iframe
        title={share.previewOf}
        sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
        referrerPolicy="no-referrer"
        width={width}
        height={previewPx}
        src={src}
      />
    </div>
  );
}

interface RadioProps {
  readonly name: string;
  readonly label: string;
  readonly on: boolean;
  readonly onChoose: () => void;
}

function Radio({ name, label, on, onChoose }: RadioProps) {
  return (
    <label>
      <input type="radio" name={name} checked={on} onChange={onChoose} />
      {label}
    </label>
  );
}

interface CheckProps {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

function Check({ label, on, onChange }: CheckProps) {
  return (
    <label className="app-check">
      <input type="checkbox" checked={on} onChange={change => onChange(change.target.checked)} />
      <span className="app-check-name">{label}</span>
    </label>
  );
}
