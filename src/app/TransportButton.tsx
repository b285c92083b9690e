import type { ReactNode } from 'react';

/** Disabled it keeps the focus, so that it can be pressed again and again to the end. */
export function TransportButton({
  name,
  title = name,
  disabled = false,
  onPress,
  children,
}: {
  readonly name: string;
  readonly title?: string;
  readonly disabled?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}) {
  return (
    <button
      type="button"
      className="app-bare"
      aria-label={name}
      title={title}
      aria-disabled={disabled || undefined}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
