/** What a call may nest; the deepest the contract knows, a list in a rich text of a case file, stays below 30. */
export const deepestCall = 100;

/**
 * Whether a value of JSON's kinds nests deeper than `limit`. Threat: the copying between threads follows a value
 * by recursion, and one made for it runs out of stack. Hence without recursion, and each object once.
 */
export function isDeeperThan(limit: number, value: unknown): boolean {
  const seen = new Set<unknown>();
  let level: unknown[] = [value];
  for (let depth = 0; depth <= limit; depth += 1) {
    const next: unknown[] = [];
    for (const parent of level) {
      if (typeof parent !== 'object' || parent === null || ArrayBuffer.isView(parent) || seen.has(parent))
        continue;
      seen.add(parent);
      for (const child of Object.values(parent)) next.push(child);
    }
    if (next.length === 0) return false;
    level = next;
  }
  return true;
}
