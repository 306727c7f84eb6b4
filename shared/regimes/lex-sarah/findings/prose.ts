import { labelOf, pathOf } from '../../../domain/field-walk.ts';
import { prosesOf } from '../../../domain/prose-walk.ts';
import { containsPersonnummer } from '../../../documents/personnummer-pattern.ts';
import { lexSarahParts } from '../parts.ts';
import type { Rule } from './remark.ts';

/**
 * D2: no personnummer outside the key table (OSL 26 kap. 1 §, verbatim, checked 2026-11-22). Advice only: a number may be
 * quoted.
 */
export const proseRules: Rule = (facts) =>
  prosesOf(lexSarahParts, facts)
    .filter(({ text }) => containsPersonnummer(text))
    .map(({ place }) => ({ code: 'D2', field: pathOf(place), values: labelOf(place) }));
