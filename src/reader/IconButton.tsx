/** A button with nothing to do keeps its place and the focus, so that it can be pressed again and again to the end. */
export function IconButton({
  name,
  path,
  onPress,
}: {
  readonly name: string;
  readonly path: string;
  readonly onPress: (() => void) | null;
}) {
  return (
    <button
      type="button"
      className="rd-icon"
      aria-label={name}
      title={name}
      aria-disabled={onPress ? undefined : true}
      onClick={() => onPress?.()}
    >
      <svg viewBox="0 0 18 18" aria-hidden="true" focusable="false">
        <path d={path} />
      </svg>
    </button>
  );
}

/** Outlines of its glyphs in a box of 18 × 18. */
export const glyphs = {
  previous: 'M11.5 3.5 6 9l5.5 5.5',
  next: 'M6.5 3.5 12 9l-5.5 5.5',
  close: 'M4 4l10 10M14 4 4 14',
} as const;
