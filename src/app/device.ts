/*
 * What a reader lets this device remember. In a frame, or where the reader forbids it, storage throws: then nothing is
 * remembered, and nothing else changes.
 */

const prefix = 'demarche:';

export function remembered(name: string): string | null {
  try {
    return localStorage.getItem(prefix + name);
  } catch {
    return null;
  }
}

/** Remembers a value, or with null forgets it. @returns whether the device did as it was told */
export function remember(name: string, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(prefix + name);
    else localStorage.setItem(prefix + name, value);
    return true;
  } catch {
    return false;
  }
}
