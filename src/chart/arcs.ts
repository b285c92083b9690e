/** An event at the other end of a link, or a cluster that holds some. CSS px along time. */
export interface Partner {
  /** What it is drawn as: partners of one mark or capsule share one arc. */
  readonly key: string;
  readonly x: number;
  /** The lane in which the arc stands. */
  readonly lane: number;
  readonly weight: number;
  /** Its place among the links that were handed in. */
  readonly link: number;
  /** Whether the link leads to it, or comes from it. */
  readonly out: boolean;
}

/** An arc over a lane's line, from the chosen event to a partner. CSS px; `rise` is its height. */
export interface Arc {
  readonly key: string;
  readonly lane: number;
  readonly x: number;
  readonly rise: number;
  /** Links that it stands for. */
  readonly links: readonly number[];
  /** Whether one of them leads to the partner, and whether one comes from it. */
  readonly out: boolean;
  readonly in: boolean;
}

/** Partners beyond an edge of the window, in one lane: a line to the edge with a name at its end. */
export interface Stub {
  readonly side: 'left' | 'right';
  readonly lane: number;
  readonly rise: number;
  /** Links that it stands for, the weightiest and nearest first. */
  readonly links: readonly number[];
  readonly out: boolean;
  readonly in: boolean;
}

/** At most so many arcs of one lane go to one side; the other partners have their rings alone. */
const mostArcs = 3;
/** Height of the lowest arc, and from one to the next, CSS px. */
const [lowest, step] = [22, 15];
/** Partners this close to an edge count as beyond it, CSS px. */
const edge = 4;

/**
 * Where the links of a chosen event are drawn. Each arc stands in its partner's own lane, so that none runs slantwise
 * across lanes; nearer ones lie under farther ones. Bounded whatever the number of links: three arcs and one stub for
 * each lane and side.
 * @param at where the chosen event stands
 * @param room height above each lane's line that arcs may take
 */
export function placeArcs(
  at: number,
  partners: readonly Partner[],
  view: { readonly from: number; readonly to: number },
  room: readonly number[],
): { readonly arcs: readonly Arc[]; readonly stubs: readonly Stub[] } {
  const arcs: Arc[] = [];
  const stubs: Stub[] = [];
  for (let lane = 0; lane < room.length; lane++) {
    for (const side of ['left', 'right'] as const) {
      const there = partners.filter(
        partner => partner.lane === lane && partner.x !== at && (partner.x < at ? 'left' : 'right') === side,
      );
      const isOut = ({ x }: Partner) => (side === 'left' ? x < view.from + edge : x > view.to - edge);
      const shown = shownArcs(
        there.filter(partner => !isOut(partner)),
        at,
      );
      const beyond = inRank(there.filter(isOut), at);
      const rises = risesOf(shown.length + (beyond.length ? 1 : 0), room[lane]!);
      shown.forEach((group, i) => {
        arcs.push({ key: group[0]!.key, lane, x: group[0]!.x, rise: rises[i]!, ...linksOf(group) });
      });
      if (beyond.length) stubs.push({ side, lane, rise: rises[rises.length - 1]!, ...linksOf(beyond) });
    }
  }
  return { arcs, stubs };
}

/** The weightiest, each with all links of its mark or capsule, the nearest first. */
function shownArcs(partners: readonly Partner[], at: number): Partner[][] {
  const groups = new Map<string, Partner[]>();
  for (const partner of inRank(partners, at)) {
    const group = groups.get(partner.key);
    if (group) group.push(partner);
    else groups.set(partner.key, [partner]);
  }
  return [...groups.values()]
    .slice(0, mostArcs)
    .sort((a, b) => Math.abs(a[0]!.x - at) - Math.abs(b[0]!.x - at));
}

function inRank(partners: readonly Partner[], at: number): Partner[] {
  return [...partners].sort(
    (a, b) => b.weight - a.weight || Math.abs(a.x - at) - Math.abs(b.x - at) || a.link - b.link,
  );
}

/** Heights from the lowest up, closer together where the lane is low. */
function risesOf(count: number, room: number): number[] {
  const wanted = Array.from({ length: count }, (_, i) => lowest + i * step);
  const highest = wanted[count - 1] ?? 0;
  const shrink = highest > room ? Math.max(0, room) / highest : 1;
  return wanted.map(rise => rise * shrink);
}

function linksOf(group: readonly Partner[]) {
  return {
    links: group.map(partner => partner.link),
    out: group.some(partner => partner.out),
    in: group.some(partner => !partner.out),
  };
}
