import { countOf } from '../numbers.ts';

/** What has been done with a case as a whole. */
export const caseHistoryText = {
  joinedTitle: 'Rapporterna har förts till ett annat ärende',
  joinedTo: (reference: string) => `Gå till ${reference}`,
  reasons: (count: number) => `${countOf(count, 'skäl', 'skäl')} till rättelser och till att gå vidare`,
  removed: (count: number) => `${countOf(count, 'borttagen post', 'borttagna poster')} kan tas tillbaka`,
  restore: (label: string) => `Ta tillbaka ${label}`,
  kept: (count: number) => `${countOf(count, 'klarmarkerat dokument', 'klarmarkerade dokument')} har sparats`,
  keptBy: (title: string, by: string) => `${title}, klarmarkerat av ${by}`,
  keptEarlier: 'ersatt eller återtaget',
  saveKept: 'Spara som Word',
  saveKeptOf: (title: string, marked: string) => `Spara som Word: ${title}, klarmarkerat ${marked}`,
  keptSaved: (name: string) => `Sparat: ${name}`,
  passedBy: (code: string) => `Gick vidare trots ${code}`,
};
