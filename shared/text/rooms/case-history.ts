import { countOf } from '../numbers.ts';

const leftOutBecause = {
  circle: 'skulle nu gå i cirkel',
  'no-room': 'fältet har fått annat innehåll sedan dess',
} as const;

/** What has been done with a case as a whole. */
export const caseHistoryText = {
  joinedTitle: 'Rapporterna har förts till ett annat ärende',
  joinedTo: (reference: string) => `Gå till ${reference}`,
  reasons: (count: number) => `${countOf(count, 'skäl', 'skäl')} till rättelser och till att gå vidare`,
  removed: (count: number) => `${countOf(count, 'borttagen post', 'borttagna poster')} kan tas tillbaka`,
  restore: (label: string) => `Ta tillbaka ${label}`,
  /** What came back with a record, and which links to it did not. */
  restoredWithout: (what: string, links: readonly string[]) =>
    `${what} är tillbaka, med sitt innehåll och sina egna kopplingar. ${countOf(links.length, 'koppling', 'kopplingar')} dit lades inte tillbaka: ${links.join('; ')}.`,
  leftOut: (place: string, why: 'circle' | 'no-room') => `${place} (${leftOutBecause[why]})`,
  kept: (count: number) => `${countOf(count, 'klarmarkerat dokument', 'klarmarkerade dokument')} har sparats`,
  keptBy: (title: string, by: string) => `${title}, klarmarkerat av ${by}`,
  keptEarlier: 'ersatt eller återtaget',
  saveKept: 'Spara som Word',
  saveKeptOf: (title: string, marked: string) => `Spara som Word: ${title}, klarmarkerat ${marked}`,
  keptSaved: (name: string) => `Sparat: ${name}`,
  passedBy: (code: string, sentences: readonly string[]) =>
    `Gick vidare trots ${[code, sentences.join('; ')].filter((part) => part !== '').join(': ')}`,
};
