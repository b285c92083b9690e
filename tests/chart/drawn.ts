import type { Cluster, Frame, PlacedLabel } from '../../src/chart/index.ts';

/** A label as it is drawn at a zoom, CSS px from the epoch. */
export interface Drawn {
  readonly label: PlacedLabel;
  readonly x0: number;
  readonly x1: number;
  readonly pole: number;
}

export function drawnLabels(labels: readonly PlacedLabel[], pxPerDay: number, textScale: number): Drawn[] {
  return labels.map(label => {
    const sign = label.side === 'right' ? 1 : -1;
    const pole = label.at * pxPerDay + sign * label.offset;
    const near = pole + sign * 5 * textScale;
    const far = near + sign * label.width;
    return { label, pole, x0: Math.min(near, far), x1: Math.max(near, far) };
  });
}

/** Numbers this large carry less than this, CSS px. */
const tolerance = 1e-3;

/** Labels, drawn at a zoom, that touch: text on text, or a pole through a text. */
export function collisions(labels: readonly PlacedLabel[], pxPerDay: number, textScale: number): string[] {
  const drawn = drawnLabels(labels, pxPerDay, textScale);
  const found: string[] = [];
  drawn.forEach((a, i) => {
    for (const b of drawn.slice(i + 1)) {
      if (a.label.lane !== b.label.lane) continue;
      if (a.label.row === b.label.row) {
        if (a.x0 < b.x1 + 8 - tolerance && b.x0 < a.x1 + 8 - tolerance)
          found.push(`text ${told(a)} ${told(b)}`);
        continue;
      }
      const [high, low] = a.label.row > b.label.row ? [a, b] : [b, a];
      if (high.pole > low.x0 + tolerance && high.pole < low.x1 - tolerance)
        found.push(`pole of ${told(high)} through ${told(low)}`);
    }
  });
  return found;
}

/** Labels, where time runs downward, that touch, or do not stand in the order of their marks. */
export function lineCollisions(
  labels: readonly PlacedLabel[],
  pxPerDay: number,
  textScale: number,
): string[] {
  const topOf = (label: PlacedLabel) => label.at * pxPerDay + label.offset;
  const sorted = [...labels].sort((a, b) => topOf(a) - topOf(b));
  return sorted.flatMap((label, i) => {
    const next = sorted[i + 1];
    if (!next) return [];
    const foot = topOf(label) + (label.lines.length * 17 + 15) * textScale;
    return topOf(next) < foot + 4 - tolerance || next.at < label.at ? [`${label.event} ${next.event}`] : [];
  });
}

/** Labels whose text lies on the capsule of a cluster that is not their own. */
export function onCapsules(frame: Frame, pxPerDay: number, textScale: number): string[] {
  return drawnLabels(frame.labels, pxPerDay, textScale).flatMap(drawn =>
    frame.clusters
      .filter(cluster => !sameCluster(cluster, drawn.label.cluster) && touches(cluster, drawn.label))
      .filter(({ at, width }) => {
        const middle = at * pxPerDay;
        return drawn.x0 < middle + width / 2 - tolerance && drawn.x1 > middle - width / 2 + tolerance;
      })
      .map(cluster => `${told(drawn)} on the cluster at ${cluster.at}`),
  );
}

/** A capsule reaches from the lowest row of its top lane to the marks of its lowest. */
function touches(cluster: Cluster, { lane, row }: PlacedLabel): boolean {
  const top = 31 - Math.clz32(cluster.lanes & -cluster.lanes);
  const bottom = 31 - Math.clz32(cluster.lanes);
  return lane === top ? row === 0 : lane > top && lane <= bottom;
}

function sameCluster(a: Cluster, b: Cluster | null): boolean {
  return (
    b !== null &&
    a.cell.from === b.cell.from &&
    a.cell.kind === b.cell.kind &&
    a.at === b.at &&
    a.lanes === b.lanes
  );
}

function told({ label, x0, x1 }: Drawn): string {
  return `${label.cluster ? 'cluster of ' : ''}${label.event} (lane ${label.lane} row ${label.row} ${label.side}, ${x0.toFixed(1)}–${x1.toFixed(1)})`;
}
