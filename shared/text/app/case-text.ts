import { countOf } from '../numbers.ts';

/** The room where one case is worked on. */
export const caseText = {
  steps: 'Ärendets steg',
  reviewer: {
    title: 'Granskaren',
    intro: 'Så här skulle IVO fråga.',
    nothing: 'Inget att anmärka på i det här steget.',
    allClear: 'Inget att anmärka på. Ärendet är komplett så långt reglerna kan se.',
    blocking: (count: number) => `${countOf(count, 'brist', 'brister')} hindrar klarmarkering`,
    advice: (count: number) => countOf(count, 'råd', 'råd'),
    goTo: 'Gå till fältet',
  },
  guidance: { title: 'Frågor att tänka på' },
  law: {
    title: 'Bestämmelser',
    intro: 'Den lydelse som gäller för ärendets datum.',
    checkedOn: (date: string) => `Kontrollerad ${date}`,
  },
  more: 'Mer',
  less: 'Mindre',
  next: 'Nästa steg',
  previous: 'Föregående steg',
  internalReference: (reference: string) => `Intern beteckning ${reference}`,
  noDiaryNumber: 'Saknar diarienummer',
  nextDate: (what: string, date: string) => `${what} ${date}`,
  fictional: 'Påhittat ärende',
  moveUp: 'Flytta upp',
  moveDown: 'Flytta ner',
  remove: 'Ta bort',
  removed: (what: string) => `${what} borttagen`,
  undo: 'Ångra',
  redo: 'Gör om',
  undone: (what: string) => `Ångrat: ${what}`,
  fixDecision: {
    action: 'Fastställ beslutet',
    intro:
      'När beslutet fastställs låses det som beslutet vilar på. Senare ändringar där blir rättelser med skäl.',
    fixed: (date: string) => `Beslutet fastställdes ${date}`,
    refused: 'Beslutet går inte att fastställa ännu. Det här saknas:',
    anyway: 'Fastställ ändå',
    reason: 'Skäl för att gå vidare',
  },
  correction: {
    title: 'Rättelse',
    intro: 'Beslutet är fastställt. Skriv varför uppgiften ändras, så syns det i loggen.',
    reason: 'Skäl för rättelsen',
  },
  conflict: {
    title: 'Texten har ändrats på ett annat ställe',
    body: 'Båda versionerna finns kvar. Välj vilken som ska gälla.',
    mine: 'Behåll min',
    theirs: 'Ta den sparade',
  },
  matrix: {
    title: 'Riskmatris',
    value: (risk: number) => `Riskvärde ${risk}`,
    note: 'Matrisen är ett stöd. Den avgör aldrig om något är ett missförhållande.',
  },
  cite: 'Hänvisa till uppgiftskort',
  person: 'Infoga person',
  makeSource: 'Gör uppgiftskort av markeringen',
} as const;
