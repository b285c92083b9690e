/** Union–find over the places of a small list; sets are kept by their lowest member. */
export class Grouping {
  private readonly parent: number[];

  constructor(size: number) {
    this.parent = Array.from({ length: size }, (_, i) => i);
  }

  find(i: number): number {
    let root = i;
    while (this.parent[root] !== root) root = this.parent[root]!;
    while (this.parent[i] !== root) {
      const next = this.parent[i]!;
      this.parent[i] = root;
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
    const byRoot = new Map<number, number[]>();
    this.parent.forEach((_, i) => {
      const root = this.find(i);
      const set = byRoot.get(root);
      if (set) set.push(i);
      else byRoot.set(root, [i]);
    });
    return [...byRoot.values()].filter(set => set.length > 1);
  }
}
