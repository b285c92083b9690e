import type { ReactNode } from 'react';

/** A drawing of 20 × 20 in the colour of the text around it. */
export function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      className="app-icon"
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

export function SearchIcon() {
  return (
    <Icon>
      <circle cx="8.75" cy="8.75" r="5.25" />
      <path d="M12.75 12.75 17 17" />
    </Icon>
  );
}

/** An arrow into a tray: what is taken along. */
export function TakeIcon() {
  return (
    <Icon>
      <path d="M10 3.5v8M6.5 8.5l3.5 3.5 3.5-3.5M3.5 12.5v3.25h13V12.5" />
    </Icon>
  );
}

/** A globe: the languages. */
export function LanguageIcon() {
  return (
    <Icon>
      <circle cx="10" cy="10" r="6.75" />
      <path d="M3.25 10h13.5M10 3.25c-4 4.5-4 9 0 13.5M10 3.25c4 4.5 4 9 0 13.5" />
    </Icon>
  );
}

export function CloseIcon() {
  return (
    <Icon>
      <path d="m5 5 10 10M15 5 5 15" />
    </Icon>
  );
}

/** Half a disc: the colours of the page. */
export function ThemeIcon() {
  return (
    <Icon>
      <circle cx="10" cy="10" r="6.5" />
      <path d="M10 3.5a6.5 6.5 0 0 1 0 13z" fill="currentColor" stroke="none" />
    </Icon>
  );
}

export function SunIcon() {
  return (
    <Icon>
      <circle cx="10" cy="10" r="3.25" />
      <path d="M10 2.5v1.75M10 15.75v1.75M2.5 10h1.75M15.75 10h1.75M4.7 4.7l1.24 1.24M14.06 14.06l1.24 1.24M15.3 4.7l-1.24 1.24M5.94 14.06 4.7 15.3" />
    </Icon>
  );
}

export function MoonIcon() {
  return (
    <Icon>
      <path d="M16.2 11.6A6.6 6.6 0 0 1 8.4 3.8a6.6 6.6 0 1 0 7.8 7.8z" />
    </Icon>
  );
}

export function ShareIcon() {
  return (
    <Icon>
      <path d="M10 12.5V3M6.75 6 10 2.75 13.25 6M3.75 11.5v5h12.5v-5" />
    </Icon>
  );
}

export function FilterIcon() {
  return (
    <Icon>
      <path d="M3 5.5h14M5.75 10h8.5M8.25 14.5h3.5" />
    </Icon>
  );
}

/** A measured stretch between two ends. */
export function GapIcon() {
  return (
    <Icon>
      <path d="M3 5.5v9M17 5.5v9M3 10h14" />
    </Icon>
  );
}

export function TimelineIcon() {
  return (
    <Icon>
      <path d="M3 6.5h14M3 13.5h14M8 6.5v7" />
      <circle cx="8" cy="6.5" r="2" fill="currentColor" />
      <circle cx="8" cy="13.5" r="2" fill="currentColor" />
    </Icon>
  );
}

export function ChronologyIcon() {
  return (
    <Icon>
      <path d="M3.5 5h.01M3.5 10h.01M3.5 15h.01M7 5h10M7 10h10M7 15h10" />
    </Icon>
  );
}

/** A point, a line on from it, and what became of it. */
export function PromisesIcon() {
  return (
    <Icon>
      <path d="M5.5 4.5v11M9.5 4.5h7M9.5 10h7M9.5 15.5h7" />
      <circle cx="5.5" cy="4.5" r="1.75" fill="currentColor" />
      <path d="m3.9 13.9 3.2 3.2m0-3.2-3.2 3.2" />
    </Icon>
  );
}

/** A table with a head. */
export function PositionsIcon() {
  return (
    <Icon>
      <path d="M3 4h14v12H3zM3 8h14M8 8v8" />
    </Icon>
  );
}

export function GuideIcon() {
  return (
    <Icon>
      <path d="M10 5.5C8 4 5.5 3.75 3 4v11.5c2.5-.25 5 0 7 1.5 2-1.5 4.5-1.75 7-1.5V4c-2.5-.25-5 0-7 1.5zm0 0V17" />
    </Icon>
  );
}

export function KeysIcon() {
  return (
    <Icon>
      <path d="M7.25 7.4a2.8 2.8 0 1 1 4.3 2.4c-1 .65-1.55 1.15-1.55 2.45M10 15.4v.01" />
    </Icon>
  );
}

export function ClockIcon() {
  return (
    <Icon>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 6v4l2.75 2" />
    </Icon>
  );
}
