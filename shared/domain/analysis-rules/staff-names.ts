import { comparableText, namePattern } from '../../documents/name-pattern.ts';
import { isBlank } from '../blank.ts';
import type { AnyFacts } from '../facts.ts';
import { labelOf, pathOf } from '../field-walk.ts';
import type { Person } from '../persons.ts';
import { prosesOf } from '../prose-walk.ts';
import type { Parts } from '../section.ts';
import type { AnalysisRemark } from './rule.ts';

/**
 * K21: no name of a member of staff in a text; the alias or the role is enough. An analysis is about conditions, never
 * whose fault (method of event analysis, secondary, checked 2026-11-22), and names stand in the key table alone (OSL 26
 * kap. 1 §, verbatim). Names are known from the persons of the case. A regime gives all its parts. Single lines are left
 * alone: who is responsible or has decided is named there.
 */
export const staffNamesIn =
  (parts: Parts) =>
  (facts: AnyFacts & { readonly persons: readonly Person[] }): readonly AnalysisRemark[] => {
    const patterns = facts.persons
      .filter(({ role, name }) => (role === 'personal' || role === 'chef') && !isBlank(name))
      .flatMap(({ name = '' }) => namePattern(name) ?? []);
    if (patterns.length === 0) return [];
    return prosesOf(parts, facts)
      .filter(({ place }) => place.kind !== 'text')
      .filter(({ text }) => isNamed(comparableText(text), patterns))
      .map(({ place }) => ({ code: 'K21', field: pathOf(place), values: labelOf(place) }));
  };

const isNamed = (text: string, patterns: readonly RegExp[]): boolean =>
  patterns.some((pattern) => pattern.test(text));
