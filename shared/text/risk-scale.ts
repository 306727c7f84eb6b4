/** The advisory 4 x 4 matrix in words. Source: the municipal scales of the reference note (lex-sarah.md section 4). */
export const riskScaleText: {
  readonly severity: readonly [string, string, string, string];
  readonly probability: readonly [string, string, string, string];
} = {
  severity: ['Mindre', 'Måttlig', 'Betydande', 'Katastrofal'],
  probability: [
    'Mycket liten (en gång om året)',
    'Liten (en gång i månaden)',
    'Stor (en gång i veckan)',
    'Mycket stor (varje dag)',
  ],
};
