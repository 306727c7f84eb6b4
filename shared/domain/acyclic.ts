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
