/**
 * Finds a cycle in a directed graph given as edges, or null. Returns the nodes of one cycle in order.
 * A cause cannot in the end lead to itself (rule K4), nor can a person represent themselves through others.
 */
export function findCycle(edges: readonly (readonly [from: string, to: string])[]): readonly string[] | null {
  const next = new Map<string, string[]>();
  for (const [from, to] of edges) {
    const known = next.get(from);
    if (known) known.push(to);
    else next.set(from, [to]);
  }
  const done = new Set<string>();
  for (const start of next.keys()) {
    const cycle = walk(start, next, done);
    if (cycle) return cycle;
  }
  return null;
}

/** Everything that can be reached from a node over the edges, the node itself only if it lies on a cycle. */
export function reachedFrom(
  start: string,
  edges: readonly (readonly [from: string, to: string])[],
): ReadonlySet<string> {
  const next = Map.groupBy(edges, ([from]) => from);
  const reached = new Set<string>();
  const pending = [start];
  for (let node = pending.pop(); node !== undefined; node = pending.pop())
    for (const [, to] of next.get(node) ?? [])
      if (!reached.has(to)) {
        reached.add(to);
        pending.push(to);
      }
  return reached;
}

/** Depth-first without recursion, so that a hostile file cannot exhaust the stack. */
function walk(
  start: string,
  next: ReadonlyMap<string, readonly string[]>,
  done: Set<string>,
): string[] | null {
  if (done.has(start)) return null;
  const path: string[] = [start];
  const onPath = new Set(path);
  const pending: string[][] = [[...(next.get(start) ?? [])]];
  while (path.length > 0) {
    const node = pending.at(-1)?.pop();
    if (node === undefined) {
      const left = path.pop();
      pending.pop();
      if (left !== undefined) {
        onPath.delete(left);
        done.add(left);
      }
    } else if (onPath.has(node)) {
      return path.slice(path.indexOf(node));
    } else if (!done.has(node)) {
      path.push(node);
      onPath.add(node);
      pending.push([...(next.get(node) ?? [])]);
    }
  }
  return null;
}
