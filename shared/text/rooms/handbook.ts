import type { Certainty } from '../../domain/finding.ts';
import { countOf } from '../numbers.ts';

/** Words of the room of the method handbook, and of the sheet beside a case. */
export const handbookText = {
  title: 'Metod',
  sheetTitle: 'Metodhandbok',
  intro:
    'En kort handbok i orsaksanalys för socialtjänst och omsorg. Varje uppgift om lag eller källa säger hur säker den är.',
  search: 'Sök i handboken',
  searchHelp: 'Kapitel och rubriker där alla orden finns.',
  index: 'Innehåll',
  hits: (count: number) => (count === 0 ? 'Ingen träff' : countOf(count, 'träff', 'träffar')),
  inChapter: (chapter: string) => `i ${chapter}`,
  print: 'Skriv ut handboken',
  before: 'Ofta skrivet',
  after: 'Hellre',
  why: 'Därför',
  certainty: {
    verbatim: 'ordagrant',
    official: 'officiell uppgift, inte ordagrant',
    secondary: 'andrahandsuppgift',
    unverified: 'inte kontrollerad',
    own: 'vår egen bedömning',
  } satisfies Record<Certainty, string>,
  source: (source: string, certainty: string) => `Källa: ${source} (${certainty})`,
  see: 'Läs vidare',
  whole: 'Öppna hela handboken',
  command: (chapter: string) => `Handbok: ${chapter}`,
  commandKeywords: 'metod hjälp handbok orsaksanalys',
};
