import type { Node } from './explore.ts';

/** In how many ways a talk can be played, and how many replies that takes. */
export interface Paths {
  /** Infinite when a loop can be taken again and again. */
  readonly count: bigint | 'infinite';
  readonly shortest: number;
  readonly longest: number | 'infinite';
}

/** Counts the paths from a state to the endings, by adding up those of the states after it. */
export function countPaths(start: Node): Paths {
  const { nodes, loops } = lastFirst(start);
  const paths = new Map<Node, { readonly count: bigint; readonly longest: number }>();
  for (const node of nodes) {
    const after = node.next
      .map(({ to }) => paths.get(to))
      .filter((found) => found !== undefined && found.count > 0n);
    paths.set(
      node,
      node.ends
        ? { count: 1n, longest: 0 }
        : {
            count: after.reduce((sum, found) => sum + (found?.count ?? 0n), 0n),
            longest: 1 + Math.max(-1, ...after.map((found) => found?.longest ?? 0)),
          },
    );
  }
  const shortest = shortestFrom(start);
  // A loop from which nothing ends any more adds no path.
  if (loops.some((node) => shortestFrom(node) >= 0))
    return { count: 'infinite', shortest, longest: 'infinite' };
  const { count = 0n, longest = 0 } = paths.get(start) ?? {};
  return { count, shortest, longest };
}

/** The states that can follow, each after those that follow it, and the states in which a loop closes. */
function lastFirst(start: Node): { readonly nodes: readonly Node[]; readonly loops: readonly Node[] } {
  const nodes: Node[] = [];
  const loops: Node[] = [];
  const seen = new Set<Node>([start]);
  const onPath = new Set<Node>([start]);
  const stack = [{ node: start, index: 0 }];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const to = top.node.next[top.index]?.to;
    top.index += 1;
    if (!to) {
      stack.pop();
      onPath.delete(top.node);
      nodes.push(top.node);
    } else if (onPath.has(to)) loops.push(to);
    else if (!seen.has(to)) {
      seen.add(to);
      onPath.add(to);
      stack.push({ node: to, index: 0 });
    }
  }
  return { nodes, loops };
}

/** The fewest replies to an ending; -1 when there is none. */
function shortestFrom(start: Node): number {
  const seen = new Set([start]);
  let front = [start];
  for (let replies = 0; front.length > 0; replies += 1) {
    if (front.some((node) => node.ends)) return replies;
    const next = front.flatMap((node) => node.next.map(({ to }) => to)).filter((node) => !seen.has(node));
    front = [...new Set(next)];
    for (const node of front) seen.add(node);
  }
  return -1;
}
