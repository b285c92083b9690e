/** Union–find over the places of a small list; sets are known by their lowest member. */
export class Grouping {
  /** Whether anything has been joined since it was made. */
  hasGrown = false;

  readonly parent: Uint16Array;

  /** @param parent the first of each place's set, which is copied; without it each place is alone */
  constructor(size: number, parent: Uint16Array | null = null) {
    this.parent = parent?.slice() ?? new Uint16Array(size);
    if (!parent) for (let i = 0; i < size; i++) this.parent[i] = i;
  }

  find(i: number): number {
    let root = i;
    while (this.parent[root] !== root) root = this.parent[root]!;
    return root;
  }

  areJoined(a: number, b: number): boolean {
    return this.find(a) === this.find(b);
  }

  /** @returns whether they were not joined before */
  join(a: number, b: number): boolean {
    const [x, y] = [this.find(a), this.find(b)];
    if (x === y) return false;
    this.parent[Math.max(x, y)] = Math.min(x, y);
    this.hasGrown = true;
    return true;
  }

  /** Sets of two and more, each in rising order, in order of their first member. */
  sets(): number[][] {
    const { parent } = this;
    const byRoot: number[][] = [];
    for (let i = 0; i < parent.length; i++) {
      // What leads to a first of a set is never after it: that of the place before is known already.
      const root = parent[parent[i]!]!;
      parent[i] = root;
      if (root === i) continue;
      const set = byRoot[root];
      if (set) set.push(i);
      else byRoot[root] = [root, i];
    }
    return byRoot.filter(set => set !== undefined);
  }
}
