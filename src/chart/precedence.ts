import type { ChartIndex } from './chartIndex.ts';
import type { ChartData } from './data.ts';

/** Events per block of the tree: a query looks at two blocks and log n nodes. */
const block = 64;

/** Order of precedence: weight, count of accounts, then index. Negative where a comes first. */
export function precedence(data: ChartData, a: number, b: number): number {
  return data.weight[b]! - data.weight[a]! || data.accounts[b]! - data.accounts[a]! || a - b;
}

/** A tree of the events of highest precedence; its leaves are those of each block. */
export function heaviestTree(data: ChartData, ids: Uint32Array): Uint32Array {
  const { weight, accounts } = data;
  const leaves = Math.max(1, Math.ceil(ids.length / block));
  const tree = new Uint32Array(leaves * 2);
  for (let b = 0; b * block < ids.length; b++) {
    let best = 0;
    let most = -1;
    const end = Math.min(ids.length, (b + 1) * block);
    for (let p = b * block; p < end; p++) {
      const id = ids[p]!;
      const rank = weight[id]! * 0x10000 + accounts[id]!;
      if (rank < most || (rank === most && id > best)) continue;
      best = id;
      most = rank;
    }
    tree[leaves + b] = best;
  }
  for (let node = leaves - 1; node > 0; node--) {
    const [a, b] = [tree[node * 2]!, tree[node * 2 + 1]!];
    tree[node] = ids.length && precedence(data, a, b) <= 0 ? a : b;
  }
  return tree;
}

/** The event of highest precedence at positions [lo, hi), which must not be empty. */
export function heaviestOf(index: ChartIndex, lo: number, hi: number): number {
  const { data, ids, heaviest } = index;
  let best = ids[lo]!;
  const take = (id: number) => {
    if (precedence(data, id, best) < 0) best = id;
  };
  const firstBlock = Math.ceil(lo / block);
  const lastBlock = Math.floor(hi / block);
  if (firstBlock >= lastBlock) {
    for (let p = lo; p < hi; p++) take(ids[p]!);
    return best;
  }
  for (let p = lo; p < firstBlock * block; p++) take(ids[p]!);
  for (let p = lastBlock * block; p < hi; p++) take(ids[p]!);
  const leaves = heaviest.length / 2;
  for (let a = firstBlock + leaves, b = lastBlock + leaves; a < b; a >>= 1, b >>= 1) {
    if (a & 1) take(heaviest[a++]!);
    if (b & 1) take(heaviest[--b]!);
  }
  return best;
}
