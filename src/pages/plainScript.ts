/** Runs a script that is no module: a frame of an opaque origin gets it without its host's leave. Rejects where it fails. */
export function runPlainScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => {
      script.remove();
      resolve();
    });
    script.addEventListener('error', reject);
    document.head.append(script);
  });
}
