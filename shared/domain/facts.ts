import type { Collection, Section } from './section.ts';

/** All facts of a case of any regime, as the regime-free code sees them. */
export type AnyFacts = Readonly<Record<string, object>>;

/** One record as the register keeps it: a section (label empty) or an item of a collection. */
export interface StoredRecord {
  readonly id: string;
  readonly part: string;
  readonly label: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * Puts the stored records of a case together to the regime's facts: an object per section, an array per collection in
 * the given order. Values were checked against the fields' types when they were stored; unknown parts are left out.
 */
export function assembleFacts(
  parts: Readonly<Record<string, Section | Collection>>,
  records: readonly StoredRecord[],
): AnyFacts {
  const facts: Record<string, object> = {};
  const lists = new Map<string, object[]>();
  for (const [name, part] of Object.entries(parts)) {
    if (part.kind === 'section') facts[name] = {};
    else {
      const list: object[] = [];
      lists.set(name, list);
      facts[name] = list;
    }
  }
  for (const record of records) {
    const list = lists.get(record.part);
    if (list) list.push({ ...record.fields, id: record.id, label: record.label });
    else if (record.part in facts) facts[record.part] = { ...record.fields };
  }
  return facts;
}
