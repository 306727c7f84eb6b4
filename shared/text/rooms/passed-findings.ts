/** Findings passed by from Granskaren, with reason and name. */
export const passedText = {
  pass: 'Gå förbi med skäl',
  passOf: (finding: string) => `Gå förbi med skäl: ${finding}`,
  reasonFor: (finding: string) => `Skäl att gå förbi: ${finding}`,
  help: 'Skälet och ditt namn sparas. De gäller också när dokument klarmarkeras och beslutet fastställs, och skrivs inte ut i dokumenten.',
  save: 'Spara skälet',
  cancel: 'Avbryt',
  /** While a reason is typed and not saved. */
  goOn: 'Fortsätt med skälet',
  goOnOf: (finding: string) => `Fortsätt med skälet: ${finding}`,
  notSaved: 'Ditt skäl är inte sparat än.',
  discard: 'Släng skälet',
  discardOf: (finding: string) => `Släng skälet: ${finding}`,
  unsentTitle: 'Skäl som inte är sparade',
  askedNoMore: 'Granskaren frågar inte längre om det här. Ditt skäl är inte sparat:',
  askedElsewhere: 'Frågan står i ett annat steg. Ditt skäl är inte sparat:',
  /** From another window. */
  passedMeanwhile: (name: string, reason: string) =>
    `${name} har redan gått förbi det här i ett annat fönster, med skälet ”${reason}”. Ta upp frågan igen om ditt ska stå i stället. Ditt skäl är inte sparat:`,
  title: 'Förbigånget med skäl',
  by: (name: string, when: string) => `${name}, ${when}`,
  textChanged: 'Skälet skrevs innan texten ändrades.',
  takeUp: 'Ta upp igen',
  takeUpOf: (finding: string) => `Ta upp igen: ${finding}`,
  onlyPassed: 'Ingenting kvar att fråga om, utom det som har gåtts förbi med skäl.',
  inDecision:
    'Det här har redan gåtts förbi i Granskaren. Skälen sparas i ärendet när beslutet fastställs. De skrivs inte ut i beslutsdokumentet.',
};
