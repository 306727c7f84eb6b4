import type { Cause } from '../../../../shared/domain/causes.ts';
import type { CoachFacts } from '../../../../shared/domain/coach/coach-facts.ts';

type CauseParts = Partial<Omit<Cause, 'id'>>;

/** A cause whose id and label are the same, so that tests read like the graph. */
export const cause = (label: string, leadsTo: string[], parts: CauseParts = {}): Cause => ({
  id: label,
  label,
  leadsTo,
  ...parts,
});

/** A1 <- O1 (individ) <- O2 (enhet) <- O3 (system): an alarm that was not fitted. */
export function alarmCase(change: Partial<CoachFacts> = {}): CoachFacts {
  return {
    events: [{ id: 'H1', label: 'H1', text: 'Larmet gick inte fram till personalen.' }],
    deviations: [
      { id: 'A1', label: 'A1', text: 'Tillsynen uteblev', should: 'Tillsyn kl. 03', events: ['H1'] },
    ],
    causes: [
      cause('O1', ['A1'], { text: 'Larmet var kopplat fel', level: 'individ', area: 'teknik' }),
      cause('O2', ['O1'], { text: 'Ingen provar larmen vid byte', level: 'enhet', area: 'procedurer' }),
      cause('O3', ['O2'], { text: 'Bytet gjordes utan riskanalys', level: 'system', area: 'organisation' }),
    ],
    triedQuestions: [],
    ...change,
  };
}
