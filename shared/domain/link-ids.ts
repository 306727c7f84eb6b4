/** The ids that a field of links holds; none where it holds nothing, or something else. */
export function linkIds(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
}
