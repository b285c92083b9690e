import { saveFile } from '../saveFile.ts';

/** Lets the browser save a text under a name. */
export function download(name: string, text: string, mediaType: string): void {
  saveFile(name, new Blob([text], { type: mediaType }));
}
