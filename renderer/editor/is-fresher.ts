/**
 * Whether the register's version, as fetched, has words that the known one lacks: a newer revision of a block, or a block
 * unknown here. One that is behind in any block was fetched before this window's own latest save and is no news.
 */
export function isFresher(
  fetched: Readonly<Record<string, number>>,
  known: Readonly<Record<string, number>>,
): boolean {
  const ids = Object.keys(fetched);
  const ahead = (id: string): number => (fetched[id] ?? 0) - (known[id] ?? 0);
  return ids.some((id) => ahead(id) > 0) && ids.every((id) => ahead(id) >= 0);
}
