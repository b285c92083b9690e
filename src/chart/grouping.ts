/** Union–find over the places of a small list; sets are known by their lowest member. */
export class Grouping {
  readonly parent: Uint16Array;

  /** @param parent the first of each place's set; without it each place is alone */
  constructor(size: number, parent: Uint16Array | null = null) {
    this.parent = parent ?? new Uint16Array(size);
    if (!parent) for (let i = 0; i < size; i++) this.parent[i] = i;
  }

  find(i: number): number {
    const { parent } = this;
    let root = i;
    while (parent[root] !== root) root = parent[root]!;
    while (parent[i] !== root) {
      const next = parent[i]!;
      parent[i] = root;
      i = next;
    }
    return root;
  }

  join(a: number, b: number): void {
    const [x, y] = [this.find(a), this.find(b)];
    this.parent[Math.max(x, y)] = Math.min(x, y);
  }

  /** Sets of two and more, each in rising order, in order of their first member. */
  sets(): number[][] {
    if (!this.hasSets()) return [];
    const byRoot = new Map<number, number[]>();
    for (let i = 0; i < this.parent.length; i++) {
      const root = this.find(i);
      if (root === i) continue;
      const set = byRoot.get(root);
      if (set) set.push(i);
      else byRoot.set(root, [root, i]);
    }
    return [...byRoot.values()].sort((a, b) => a[0]! - b[0]!);
  }

  hasSets(): boolean {
    const { parent } = this;
    for (let i = 0; i < parent.length; i++) if (parent[i] !== i) return true;
    return false;
  }

  /** Joins all sets of two and more into one. */
  joinSets(): void {
    let first = -1;
    for (let i = 0; i < this.parent.length; i++) {
      const root = this.find(i);
      if (root === i) continue;
      if (first < 0) first = root;
      else this.join(first, root);
    }
  }
}
