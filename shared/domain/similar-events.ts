import { choice, links, longText, text } from './field.ts';
import { collection, type RecordFacts } from './section.ts';

export const similarEffects = ['ja', 'delvis', 'nej', 'ej-foljt-upp'] as const;

/**
 * A similar event of before: an earlier case of the own register, or something found elsewhere. What was done then, whether
 * it was carried out and whether it helped is why it happened again (SOSFS 2011:5 5 kap., secondary, checked 2026-11-22).
 */
export const similarEvents = collection(
  'L',
  {
    /** Diarienummer or internal reference of the earlier case, or another name for where it is found. */
    reference: text(),
    period: text(),
    source: text(),
    text: longText(),
    /** The measures taken then, and whether they were carried out. */
    measures: longText(),
    helped: choice(similarEffects),
    /** Where what is said of then is found in this case. */
    sources: links('sources'),
  },
  // IVO may ask for more: another search comes as a dated supplement.
  { takesSupplements: true },
);
export type SimilarEvent = RecordFacts<typeof similarEvents>;
