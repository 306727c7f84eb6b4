import type { PartText } from '../../regime.ts';
import type { LexSarahParts } from '../parts.ts';

/** A collection must also say what one record is called, what an empty list says and what its add button says. */
type PartTexts = {
  readonly [Name in keyof LexSarahParts]: LexSarahParts[Name] extends { readonly kind: 'collection' }
    ? Required<Omit<PartText, 'more'>> & Pick<PartText, 'more'>
    : PartText;
};

export const lexSarahPartTexts: PartTexts = {
  registration: { title: 'Ärendet' },
  event: { title: 'Händelsen' },
  reports: {
    title: 'Rapporter',
    one: 'Rapport',
    empty: 'Här står rapporterna som de kom in. Flera rapporter kan gälla samma händelse.',
    add: 'Lägg till rapport',
  },
  providerInvestigation: { title: 'Utförarens utredning' },
  protection: { title: 'Skydd' },
  immediateMeasures: {
    title: 'Omedelbara åtgärder',
    one: 'Omedelbar åtgärd',
    empty: 'Här skriver du vad som gjordes genast, med klockslag.',
    add: 'Lägg till omedelbar åtgärd',
  },
  initialAssessment: { title: 'Initial bedömning' },
  directDecision: { title: 'Direktbeslut' },
  handover: { title: 'Överlämning' },
  persons: {
    title: 'Berörda personer',
    one: 'Person',
    empty: 'Börja med den enskilde. Använd en benämning i stället för namnet.',
    add: 'Lägg till person',
  },
  sources: {
    title: 'Uppgiftskort',
    one: 'Uppgiftskort',
    empty:
      'Varje uppgift får ett kort med datum, källa och vem som skrev ner den. Markera text i rapporten, i steget Rapport, så blir den ett kort.',
    add: 'Lägg till uppgiftskort',
  },
  attachments: {
    title: 'Bilagor',
    one: 'Bilaga',
    empty: 'Här samlas rutiner, protokoll och annat som hör till ärendet. Filerna sparas krypterade.',
    add: 'Lägg till bilaga',
  },
  events: {
    title: 'Händelseförlopp',
    one: 'Händelse',
    empty: 'Skriv vad som hände i ordning, en händelse i taget. Osäkra tider går bra.',
    add: 'Lägg till händelse',
  },
  deviations: {
    title: 'Avvikelser',
    one: 'Avvikelse',
    empty:
      'En avvikelse är skillnaden mellan det som hände och det som skulle ha hänt. Därifrån frågar vi varför.',
    add: 'Lägg till avvikelse',
  },
  causes: {
    title: 'Orsaker',
    one: 'Orsak',
    empty: 'Börja vid en avvikelse och fråga varför. Fråga igen tills svaret ligger i ledning och styrning.',
    add: 'Lägg till orsak',
    more: 'Stanna här, eller ingen åtgärd',
  },
  triedQuestions: {
    title: 'Frågor som har prövats',
    one: 'Prövad fråga',
    empty: 'Här samlas frågor som har ställts men inte gällde den här händelsen.',
    add: 'Lägg till prövad fråga',
  },
  barriers: {
    title: 'Skydd som höll eller brast',
    one: 'Skydd',
    empty: 'Vad skulle ha stoppat händelsen, och vad begränsade skadan? Ta med det som höll också.',
    add: 'Lägg till skydd',
  },
  parallelDuties: { title: 'Andra skyldigheter' },
  analysis: { title: 'Analysen som helhet' },
  similarEvents: {
    title: 'Liknande händelser',
    one: 'Liknande händelse',
    empty: 'Här samlas tidigare händelser av samma slag, vad som gjordes då och om det hjälpte.',
    add: 'Lägg till liknande händelse',
  },
  actions: {
    title: 'Åtgärder',
    one: 'Åtgärd',
    empty: 'Varje orsak behöver minst en åtgärd med ansvarig, datum och ett sätt att se om den hjälpte.',
    add: 'Lägg till åtgärd',
  },
  assessment: { title: 'Bedömning' },
  communications: {
    title: 'Kommunicering',
    one: 'Utskick',
    empty: 'Låt den enskilde och ansvarig chef läsa utkastet, och skriv vad svaren ändrade.',
    add: 'Lägg till utskick',
  },
  decision: { title: 'Beslut' },
  notificationDecision: { title: 'Beslut om anmälan' },
  sender: { title: 'Avsändare' },
  notification: { title: 'Anmälan till IVO' },
  completions: {
    title: 'Kompletteringar',
    one: 'Komplettering',
    empty: 'Begär IVO mer skriver du in frågan och sista dag för svar här.',
    add: 'Lägg till begäran',
  },
  ivoDecision: { title: 'IVO:s beslut' },
  followUps: {
    title: 'Uppföljningar',
    one: 'Uppföljning',
    empty: 'Följ upp både att åtgärden är gjord och att den hjälpte. Fråga den som berörs.',
    add: 'Lägg till uppföljning',
  },
  closing: { title: 'Återkoppling och avslut' },
};
