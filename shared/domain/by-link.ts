/** Everything that links to an id, by that id and in the order given. */
export function byLink<One>(
  all: readonly One[],
  linksOf: (one: One) => readonly string[] | undefined,
): ReadonlyMap<string, readonly One[]> {
  const found = new Map<string, One[]>();
  for (const one of all)
    for (const id of new Set(linksOf(one))) {
      const known = found.get(id);
      if (known) known.push(one);
      else found.set(id, [one]);
    }
  return found;
}
