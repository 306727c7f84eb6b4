import type { StoredRecord } from './facts.ts';
import { linkIds } from './link-ids.ts';
import type { Parts } from './section.ts';

/** Local dates, `YYYY-MM-DD`, on which records were added after a fixed decision, by record id (domain decision 7). */
export type Supplements = ReadonlyMap<string, string>;

/**
 * The facts without the supplements that came after the day, `YYYY-MM-DD`; without a day none of them stands. Links to
 * them go too, and so does a record that tells of nothing but them, such as a follow-up of a later action.
 */
export function withoutSupplements<Facts extends object>(
  facts: Facts,
  supplements: Supplements,
  after = '',
): Facts {
  const gone = new Set([...supplements].filter(([, on]) => on > after).map(([id]) => id));
  if (gone.size === 0) return facts;
  const kept = { ...facts };
  for (const part in kept) {
    const held: unknown = kept[part];
    if (Array.isArray(held)) Object.assign(kept, { [part]: held.flatMap((record) => left(record, gone)) });
  }
  return kept;
}

function left(record: { readonly id: string }, gone: ReadonlySet<string>): readonly object[] {
  if (gone.has(record.id)) return [];
  const changed: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(record)) {
    if (!Array.isArray(value) || !value.some((id) => gone.has(id))) continue;
    changed[name] = value.filter((id) => !gone.has(id));
    if (value.every((id) => gone.has(id))) return [];
  }
  return [{ ...record, ...changed }];
}

/**
 * The supplements without those that the basis itself has come to link to: that took a rättelse, which is told of, and what
 * the basis rests on is part of it. Nothing else would show the link.
 */
export function apartFromBasis(
  parts: Parts,
  records: readonly StoredRecord[],
  supplements: Supplements,
): Supplements {
  if (supplements.size === 0) return supplements;
  const apart = new Map(supplements);
  const basis = records.filter(({ id }) => !apart.has(id));
  for (let record = basis.pop(); record !== undefined; record = basis.pop())
    for (const id of linksOf(parts, record))
      if (apart.delete(id)) basis.push(...records.filter((one) => one.id === id));
  return apart;
}

function linksOf(parts: Parts, { part, fields }: StoredRecord): readonly string[] {
  const declared = parts[part];
  if (declared?.frozenByDecision !== true) return [];
  return Object.entries(declared.fields).flatMap(([name, { kind }]) => {
    if (kind !== 'links' || declared.openAfterDecision.includes(name)) return [];
    return linkIds(fields[name]);
  });
}
