/** Lets the browser save a file under a name. */
export function saveFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read by the next task; a page that stays open must not keep every file in memory.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
