import { say } from '../words/index.ts';

export interface ZoomButtonsProps {
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
}

/** What the wheel does, for those who have none. */
export function ZoomButtons({ onZoom, onFit }: ZoomButtonsProps) {
  return (
    <fieldset className="tl-buttons">
      <legend className="tl-hidden">{say.zoom}</legend>
      <button type="button" aria-label={say.zoomOut} title={`${say.zoomOut} (−)`} onClick={() => onZoom(0.5)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 8h10" />
        </svg>
      </button>
      <button type="button" aria-label={say.zoomIn} title={`${say.zoomIn} (+)`} onClick={() => onZoom(2)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 8h10M8 3v10" />
        </svg>
      </button>
      <button type="button" aria-label={say.fit} title={say.fit} onClick={onFit}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M1.5 3v10M14.5 3v10M4 8h8M6 5.5 3.8 8 6 10.5M10 5.5 12.2 8 10 10.5" />
        </svg>
      </button>
    </fieldset>
  );
}
