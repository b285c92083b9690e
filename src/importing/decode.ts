import { limits } from '../story/index.ts';
import { ImportFault } from './timeline.ts';

/**
 * The text of a file. UTF-8, and UTF-16 by its mark or by the zeros in it; anything else only where it is named, for
 * a guess would change names. Throws an ImportFault.
 */
export function decodeFile(bytes: Uint8Array, encoding: string | null = null): string {
  if (bytes.byteLength > limits.fileBytes) {
    throw new ImportFault(`The file has ${bytes.byteLength} bytes; at most ${limits.fileBytes} are read.`);
  }
  const named = encoding ?? guess(bytes);
  try {
    const text = new TextDecoder(named, { fatal: true }).decode(bytes);
    if (text.includes('\u0000')) throw new ImportFault('The file is not a text: it holds zero bytes.');
    return text;
  } catch (fault) {
    if (fault instanceof ImportFault) throw fault;
    if (fault instanceof RangeError) throw new ImportFault(`There is no encoding “${named}”.`);
    const advice = encoding === null ? ' Save it in UTF-8, or name its encoding, such as windows-1252.' : '';
    throw new ImportFault(`The file is not in ${named.toUpperCase()}.${advice}`);
  }
}

function guess(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Every table, JSON or calendar begins with an ASCII character, which UTF-16 pairs with a zero.
  if (bytes.length >= 2 && bytes[1] === 0 && bytes[0] !== 0) return 'utf-16le';
  if (bytes.length >= 2 && bytes[0] === 0 && bytes[1] !== 0) return 'utf-16be';
  return 'utf-8';
}
