import type { CaseTrace } from '../../documents/case-traces.ts';
import { countOf } from '../numbers.ts';

/** The action bank: in a case, where one is chosen or kept, and in Inställningar, where it is edited. */
export const actionBankText = {
  sheetTitle: (cause: string) => `Åtgärd mot ${cause}`,
  writeOwn: 'Skriv en egen åtgärd',
  intro: 'Ur åtgärdsbanken, starkast först. Det du väljer blir ärendets egen åtgärd och går att skriva om.',
  search: 'Sök i åtgärdsbanken',
  area: 'Orsaksområde',
  strength: 'Styrka',
  allAreas: 'Alla områden',
  allStrengths: 'Alla styrkor',
  reaches: 'Bara åtgärder som når orsakens nivå',
  shown: (count: number, all: number) => `${count} av ${countOf(all, 'åtgärd', 'åtgärder')}`,
  nothing: 'Inget i banken passar. Ta bort något av valen, eller skriv en egen åtgärd.',
  take: 'Lägg till',
  takeNamed: (text: string) => `Lägg till: ${text}`,
  measure: (measure: string, goal: string) =>
    goal === '' ? `Mått: ${measure}` : `Mått: ${measure}. Mål: ${goal}.`,
  taken: (action: string, cause: string) =>
    `${action} svarar nu mot ${cause}. Ansvarig och datum fylls i på kortet.`,
  weak: 'Svag: bygger på att alla minns och gör rätt.',

  keep: 'Spara i åtgärdsbanken',
  keepTitle: (action: string) => `Spara ${action} i åtgärdsbanken`,
  keepIntro:
    'Banken syns i alla ärenden i registret. Ta bort det som bara gäller här: personer, platser, datum och händelser. Åtgärden i ärendet ändras inte.',
  keepRead: 'Jag har läst igenom texten. Den säger inget om någon person, plats eller händelse.',
  keepDone: 'Åtgärden är sparad i banken.',
  keepFull: 'Banken är full. Ta bort något i Inställningar först.',
  keepTooLong: (limit: number) => `Texten är för lång för banken. Korta den till högst ${limit} tecken.`,
  traces: {
    name: 'Ett namn eller en annan uppgift ur namnlistan finns i texten. Ta bort den.',
    personnummer: 'Något som ser ut som ett personnummer finns i texten. Ta bort det.',
    reference: 'Ärendets nummer finns i texten. Ta bort det.',
  } satisfies Record<CaseTrace, string>,
  alias: (aliases: string) =>
    `Texten nämner ${aliases}, som är en person i ärendet. Är det någon som banken kan veta om?`,
  notSaved: 'Inget är sparat.',

  settingsIntro:
    'Åtgärder att utgå från i alla ärenden. Skriv om dem så att de passar hos er. Skriv inget som kommer från ett ärende.',
  add: 'Lägg till åtgärd',
  newEntry: 'Ny åtgärd',
  putBack: (count: number) => `Lägg tillbaka ${countOf(count, 'medföljande åtgärd', 'medföljande åtgärder')}`,
  putBackOne: 'Ta tillbaka den medföljande lydelsen',
  removed: 'Åtgärden är borttagen ur banken.',
  removeNamed: (text: string) => `Ta bort ur banken: ${text}`,
  remove: 'Ta bort ur banken',
  undo: 'Ångra',
  areas: 'Passar för',
  measureLabel: 'Mått på effekt',
  goal: 'Mål',
};
