interface DocumentText {
  readonly title: string;
  /** What the document is for, one sentence. */
  readonly purpose: string;
}

/** The documents of a lex Sarah case. The ids are permanent. */
export const lexSarahDocumentTexts = {
  utredning: {
    title: 'Utredning',
    purpose: 'Hela utredningen: händelsen, följderna, orsakerna på tre nivåer, åtgärderna och bedömningen.',
  },
  beslut: {
    title: 'Beslut',
    purpose: 'Beslutsmemo med utfall, skäl, beslutsfattare och delegation.',
  },
  anmalan: {
    title: 'Anmälan till IVO',
    purpose: 'Blankettens alla uppgifter i ordning, för post till IVO.',
  },
  etjanst: {
    title: 'Underlag för IVO:s e-tjänst',
    purpose: 'Anmälan fält för fält att kopiera till e-tjänsten.',
  },
  direktbeslut: {
    title: 'Direktbeslut',
    purpose: 'Kort beslut med fakta och motivering när inget missförhållande finns.',
  },
  overlamning: {
    title: 'Överlämning',
    purpose: 'Lämnar händelsen vidare till den som ska ta hand om den, med det ni redan vet.',
  },
  bekraftelse: {
    title: 'Bekräftelse till rapportören',
    purpose: 'Talar om att rapporten är mottagen och vad som händer nu.',
  },
  aterkoppling: {
    title: 'Återkoppling till rapportören',
    purpose: 'Talar om vad rapporten ledde till.',
  },
} as const satisfies Record<string, DocumentText>;
