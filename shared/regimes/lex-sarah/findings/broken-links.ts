import { fieldsOf, labelOf, pathOf } from './field-walk.ts';
import type { Rule } from './remark.ts';

/**
 * K4, broken links: whatever one record says of another must exist. Method of event analysis (secondary, checked
 * 2026-11-22); the register keeps links whole, a case file from outside may not.
 */
export const brokenLinkRules: Rule = (facts) => {
  const known = new Set(
    Object.values(facts).flatMap((held) => (Array.isArray(held) ? held.map(({ id }) => id) : [])),
  );
  return fieldsOf(facts)
    .filter(
      ({ kind, value }) => kind === 'links' && Array.isArray(value) && value.some((id) => !known.has(id)),
    )
    .map((place) => ({ code: 'K4c', field: pathOf(place), values: labelOf(place) }));
};
