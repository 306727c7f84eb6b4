import type { CoverState, Progress } from '../../domain/coverage.ts';
import { countOf } from '../numbers.ts';

/** Causes against actions: what each cause is met by, and how strongly. */
export const coverageText = {
  title: 'Orsaker mot åtgärder',
  noCauses: 'Kartan ritas när det finns orsaker. Börja i Orsaksanalys.',
  toCauses: 'Till Orsaksanalys',
  noActions: 'Kartan ritas när den första åtgärden finns.',
  summary: (covered: number, all: number) =>
    covered === all
      ? `${all === 1 ? 'Grundorsaken' : 'Alla grundorsaker'} har fått en åtgärd eller ett skäl.`
      : `${covered} av ${countOf(all, 'grundorsak', 'grundorsaker')} har fått en åtgärd eller ett skäl.`,
  uncovered: (count: number) => countOf(count, 'grundorsak utan åtgärd', 'grundorsaker utan åtgärd'),
  weakForSystem: (count: number) =>
    countOf(count, 'systemorsak med bara svaga åtgärder', 'systemorsaker med bara svaga åtgärder'),
  weakHelp:
    'Det som finns i ledning och styrning ändras sällan av att människor påminns. Går det att göra det svårt att göra fel?',
  causeless: (count: number) =>
    countOf(count, 'åtgärd svarar inte mot någon orsak', 'åtgärder svarar inte mot någon orsak'),
  newAction: 'Ny åtgärd',
  newActionFor: (cause: string) => `Ny åtgärd mot ${cause}`,
  fromBank: 'Från åtgärdsbanken',
  fromBankFor: (cause: string) => `Åtgärd mot ${cause} från åtgärdsbanken`,
  stronger: 'Sök en starkare',
  strongerFor: (cause: string) => `Sök en starkare åtgärd mot ${cause}`,
  noneNeeded: 'Ingen åtgärd behövs',
  noneNeededFor: (cause: string) => `Ingen åtgärd behövs mot ${cause}`,
  link: 'Koppla till en orsak',
  linkFor: (action: string) => `Koppla ${action} till en orsak`,
  showAll: (count: number) => `Visa alla ${count}`,
  showBetween: (count: number) => `Visa också ${countOf(count, 'orsak', 'orsaker')} på vägen dit`,
  hideBetween: 'Visa bara det som ska täckas',
  scrollArea: 'Karta över orsaker och åtgärder',
  hint: 'Tryck i en ruta för att koppla en åtgärd till en orsak, eller ta bort kopplingen. Piltangenterna går mellan rutorna.',
  hintFrozen:
    'Kopplingarna ligger till grund för det som är beslutat och är låsta. De ändras bara som rättelse. Nya åtgärder går att lägga till.',
  atHand: 'Peka på eller gå till en ruta, så står hela texten här.',
  causeColumn: 'Orsak',
  answer: 'Åtgärda:',
  toAction: 'Till åtgärden:',
  cell: (action: string, cause: string, words: string) =>
    words === '' ? `${action} svarar mot ${cause}` : `${action} svarar mot ${cause}: ${words}`,
  linked: 'Kopplad',
  brokenOff: 'Avbruten',
  fallsShort: 'når inte nivån',
  noStrength: 'Styrka saknas',
  noText: 'Utan text',
  states: {
    uncovered: 'Utan åtgärd',
    'reasoned-none': 'Ingen behövs, skäl finns',
    'only-weak': 'Bara svaga åtgärder',
    'weak-for-system': 'Bara svaga mot en systemorsak',
    covered: 'Har åtgärd',
  } satisfies Record<CoverState, string>,
  between: 'Har en orsak bakom sig',
  /** What answers a cause, after how it is answered. */
  answeredBy: (state: string, labels: readonly string[]) =>
    labels.length > 4
      ? `${state}: ${labels.slice(0, 3).join(', ')} och ${labels.length - 3} till`
      : `${state}: ${labels.join(', ')}`,
  progress: {
    'broken-off': 'Avbruten',
    planned: 'Inte genomförd',
    done: 'Genomförd, effekten inte följd',
    'followed-up': 'Effekten följd',
  } satisfies Record<Progress, string>,
  due: 'Klar senast',
  followedUp: 'Effekten följd',
};

/** A protection that did not hold, and why. */
export const barrierText = {
  why: 'Varför fungerade det inte? Lägg till orsaken',
};
