/** Lets the browser save a text under a name. */
export function download(name: string, text: string, mediaType: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read by the next task; a page that stays open must not keep every file in memory.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
