/** Findings passed by from Granskaren, with reason and name. */
export const passedText = {
  pass: 'Gå förbi med skäl',
  passOf: (finding: string) => `Gå förbi med skäl: ${finding}`,
  reasonFor: (finding: string) => `Skäl att gå förbi: ${finding}`,
  help: 'Skälet och ditt namn sparas. De följer med när dokument klarmarkeras och beslutet fastställs.',
  save: 'Spara skälet',
  cancel: 'Avbryt',
  title: 'Förbigånget med skäl',
  by: (name: string, when: string) => `${name}, ${when}`,
  takeUp: 'Ta upp igen',
  takeUpOf: (finding: string) => `Ta upp igen: ${finding}`,
  onlyPassed: 'Ingenting kvar att fråga om, utom det som har gåtts förbi med skäl.',
  inDecision: 'Det här har redan gåtts förbi i Granskaren. Skälen följer med beslutet.',
};
