import type { AnyFacts } from './facts.ts';
import type { Collection, RecordFacts } from './section.ts';

/** The records of a shared collection in a case of any regime; none where its regime lacks the collection. */
export function sharedRecords<C extends Collection>(
  facts: AnyFacts,
  part: string,
): readonly RecordFacts<C>[] {
  const list = facts[part];
  // Put together from stored records, whose values were checked against these very fields (`assembleFacts`).
  return Array.isArray(list) ? (list as readonly RecordFacts<C>[]) : [];
}
