/** What the investigation says of what came after the decision. */
export const supplementsText = {
  title: 'Tillägg efter beslutet',
  intro:
    'Det här har lagts till i ärendet sedan beslutet fastställdes. Det ingick inte i underlaget för beslutet, och står därför för sig.',
  table: 'Tillägg efter beslutet',
  header: ['Tillagt', 'Vad', 'Innehåll', 'Hör till'],
  nothing: '–',
  content: 'vad tillägget säger',
  stop: (reason: string) => `Frågan stannar här: ${reason}`,
  doneOn: (date: string) => `genomförd ${date}`,
  dueOn: (date: string) => `senast ${date}`,
} as const;
