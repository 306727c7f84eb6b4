/** What the investigation says of what came after the decision. */
export const supplementsText = {
  title: 'Tillägg efter beslutet',
  intro:
    'Det här har lagts till i ärendet sedan beslutet fastställdes. Det ingick inte i underlaget för beslutet, och står därför för sig.',
  table: 'När tilläggen gjordes',
  header: ['Tillagt', 'Vad', 'Hör till'],
  nothing: '–',
  causes: 'Tillagda orsaker',
  questions: 'Tillagt som prövat, inte aktuellt',
  similar: 'Tillagda liknande händelser',
  actions: 'Tillagda åtgärder',
  sources: 'Tillagda uppgifter',
} as const;
