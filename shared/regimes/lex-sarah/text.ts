import type { RegimeText } from '../regime.ts';

export const lexSarahText: RegimeText = {
  name: 'Lex Sarah',
  steps: {},
  parts: {},
  fields: {},
  degrees: {},
  documents: {},
  deadlines: {},
  finding: (finding) => ({ title: finding.code, question: '' }),
};
