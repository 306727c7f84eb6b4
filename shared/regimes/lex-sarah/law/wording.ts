import type { Certainty } from '../../../domain/finding.ts';
import type { LexSarahFacts } from '../parts.ts';
import { citation } from './acts.ts';
import { actsFor } from './edition.ts';
import type { StatutoryDuty } from './provision-key.ts';

/** Words of an act to the letter, with the place they stand. */
export interface ActWords {
  readonly law: 'SoL' | 'LSS';
  readonly provision: string;
  readonly words: string;
  readonly certainty: Certainty;
}

/** Key words of a duty in the acts of this case: what a decision memo may quote. */
export function quotedWords(duty: StatutoryDuty, facts: LexSarahFacts): readonly ActWords[] {
  return actsFor(duty, facts).flatMap((act) => {
    const item = act.duties[duty];
    if (!item) return [];
    const provision = citation(act, item);
    return item.quotes.map(({ words, certainty }) => ({ law: act.short, provision, words, certainty }));
  });
}

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
