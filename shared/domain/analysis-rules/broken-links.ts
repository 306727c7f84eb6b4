import type { AnyFacts } from '../facts.ts';
import { fieldsOf, labelOf, pathOf } from '../field-walk.ts';
import type { Parts } from '../section.ts';
import type { AnalysisRemark } from './rule.ts';

/**
 * K4c: whatever one record says of another must exist. Method of event analysis (secondary, checked 2026-11-22). The
 * register keeps links whole; a case file from outside may not. A regime gives all its parts, and so has its own links
 * checked as well.
 */
export const brokenLinksIn =
  (parts: Parts) =>
  (facts: AnyFacts): readonly AnalysisRemark[] => {
    const known = new Set(Object.values(facts).flatMap(idsOf));
    return fieldsOf(parts, facts)
      .filter(
        ({ kind, value }) => kind === 'links' && Array.isArray(value) && value.some((id) => !known.has(id)),
      )
      .map((place) => ({ code: 'K4c', field: pathOf(place), values: labelOf(place) }));
  };

function idsOf(held: object): readonly unknown[] {
  return Array.isArray(held) ? held.map(({ id }: { readonly id?: unknown }) => id) : [];
}
