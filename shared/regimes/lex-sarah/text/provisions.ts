import type { Provision } from '../../../domain/finding.ts';

/**
 * Provisions a field's help refers to, apart from the acts themselves, whose sections depend on the case's dates and
 * stand in the side panel. SOSFS 2011:5 was seen only in others' accounts; the form's labels in a copy of the 2013
 * edition, which may have been replaced. Checked 2026-11-22.
 */
export const provisions = {
  definition: { text: 'SOSFS 2011:5 2 kap. 3 §', certainty: 'secondary' },
  receipt: { text: 'SOSFS 2011:5 4 kap.', certainty: 'unverified' },
  investigation: { text: 'SOSFS 2011:5 5 kap.', certainty: 'secondary' },
  serious: { text: 'SOSFS 2011:5 6 kap. 1 §', certainty: 'secondary' },
  notification: { text: 'SOSFS 2011:5 6 kap.', certainty: 'official' },
  form: { text: 'IVO:s blankett lex Sarah (SOSFS 2013:16 bilaga)', certainty: 'unverified' },
} as const satisfies Record<string, Provision>;
