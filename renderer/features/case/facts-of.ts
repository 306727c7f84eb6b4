import type { Collection, RecordFacts } from '../../../shared/domain/section.ts';
import type { OpenCase } from './case-context.ts';

/** The saved records of a shared collection, typed as it declares them; empty where the regime has no such collection. */
export function factsOf<const C extends Collection>(
  { regime, facts }: Pick<OpenCase, 'regime' | 'facts'>,
  name: string,
  declared: C,
): readonly RecordFacts<C>[] {
  const held = facts[name];
  if (regime.parts[name] !== declared || !Array.isArray(held)) return [];
  // Each value was checked against this very declaration when it was stored.
  return held as readonly RecordFacts<C>[];
}
