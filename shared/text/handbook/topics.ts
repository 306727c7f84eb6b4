/** The chapters of the method handbook in their order. Permanent: links from the rooms name them, and so do addresses. */
export const handbookTopics = [
  'orsak',
  'avvikelser',
  'nivaer-och-omraden',
  'orsakssats',
  'varfor-kedjan',
  'nar-sluta',
  'fakta-och-bedomning',
  'barriarer',
  'atgarder',
  'effekt',
  'varfor-igen',
  'graf-och-lista',
] as const;
export type HandbookTopic = (typeof handbookTopics)[number];

export const handbookTitles: Readonly<Record<HandbookTopic, string>> = {
  orsak: 'Vad en orsak är',
  avvikelser: 'Avvikelser och normer',
  'nivaer-och-omraden': 'Nivåer och områden',
  orsakssats: 'Fem regler för en orsakssats',
  'varfor-kedjan': 'Att fråga varför',
  'nar-sluta': 'När man får stanna',
  'fakta-och-bedomning': 'Fakta, bedömning och källor',
  barriarer: 'Skydd som höll och brast',
  atgarder: 'Starka, medelstarka och svaga åtgärder',
  effekt: 'Effekt, och att fråga personen',
  'varfor-igen': 'Varför igen? Liknande händelser',
  'graf-och-lista': 'Grafen och listan',
};
