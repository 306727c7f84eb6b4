/** Local dates, `YYYY-MM-DD`, on which records were added after a fixed decision, by record id (domain decision 7). */
export type Supplements = ReadonlyMap<string, string>;

/** The facts without the supplements that came after the day, `YYYY-MM-DD`; without a day none of them stands. */
export function withoutSupplements<Facts extends object>(
  facts: Facts,
  supplements: Supplements,
  after = '',
): Facts {
  if (supplements.size === 0) return facts;
  const kept = { ...facts };
  for (const part in kept) {
    const records: unknown = kept[part];
    if (Array.isArray(records)) Object.assign(kept, { [part]: records.filter(stands) });
  }
  return kept;

  function stands(record: { readonly id: string }): boolean {
    const on = supplements.get(record.id);
    return on === undefined || on <= after;
  }
}
