import type { LexSarahFacts } from '../parts.ts';
import { actsFor } from './edition.ts';

/**
 * How quickly the event is to be investigated, in each act's own word: "genast" in SoL from 2025-07-01 (27 kap. 5 §),
 * "utan dröjsmål" in LSS (24 e §) and in the older SoL (14 kap. 6 §).
 */
export function promptness(
  facts: LexSarahFacts,
): readonly { readonly law: 'SoL' | 'LSS'; readonly words: string }[] {
  return actsFor('investigate', facts).map((act) => ({
    law: act.short,
    words: act.id === 'sol-2025' ? 'genast' : 'utan dröjsmål',
  }));
}
