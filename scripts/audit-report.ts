/** How many holes a report of `npm audit --json` counts as high or critical; null where it is no such report. */
export function holesIn(report: string): number | null {
  try {
    const { high, critical } = JSON.parse(report).metadata.vulnerabilities;
    return typeof high === 'number' && typeof critical === 'number' ? high + critical : null;
  } catch {
    return null;
  }
}
