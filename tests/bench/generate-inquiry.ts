import type { Random } from './random.ts';
import { prose } from './swedish-prose.ts';

/**
 * What an investigation adds to a case: source cards, events, deviations, causes and actions tied to each other, and
 * running text that cites the cards. Three quarters of the pages are running text, the rest cards.
 */
export function inquiryParts(
  random: Random,
  size: { readonly pages: number; readonly date: string },
): object {
  const { pages, date } = size;
  const count = (least: number, perPage: number): number => least + Math.round(pages * perPage);
  const sources = labels('K', count(3, 0.5));
  const deviations = labels('A', count(1, 0.05));
  const causes = labels('O', count(2, 0.1));
  const paragraphs = Math.max(2, Math.round((pages * 0.75 * charactersOfPage) / charactersOfParagraph));
  return {
    persons: [person(random, date)],
    sources: sources.map((id) => source(random, id, date)),
    events: labels('H', count(2, 0.2)).map((id) =>
      event(random, { id, date, source: some(random, sources) }),
    ),
    deviations: deviations.map((id) => deviation(random, { id, source: some(random, sources) })),
    causes: causes.map((id) =>
      cause(random, { id, source: some(random, sources), to: some(random, deviations) }),
    ),
    actions: labels('Å', count(1, 0.1)).map((id) =>
      action(random, { id, date, cause: some(random, causes) }),
    ),
    analysis: {
      method: prose(random, 400),
      similarBefore: 'nej',
      canRecur: 'ja',
      canRecurReasons: prose(random, 300),
      otherFindings: text(random, { paragraphs, sources }),
    },
    assessment: {
      serious: 'nej',
      seriousReasons: prose(random, 300),
      whatConsisted: text(random, { paragraphs: 2, sources }),
      reasons: text(random, { paragraphs: 3, sources }),
    },
  };
}

const charactersOfPage = 2500;
const charactersOfParagraph = 500;

function labels(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);
}

function some(random: Random, ids: readonly string[]): string {
  return ids[random.below(ids.length)] ?? '';
}

function text(
  random: Random,
  size: { readonly paragraphs: number; readonly sources: readonly string[] },
): object {
  const content = Array.from({ length: size.paragraphs }, () => ({
    type: 'paragraph',
    content: [
      { type: 'person', attrs: { person: 'P1' } },
      { type: 'text', text: ` ${prose(random, charactersOfParagraph)} ` },
      { type: 'citation', attrs: { sources: [some(random, size.sources)] } },
    ],
  }));
  return { type: 'doc', content };
}

function person(random: Random, date: string): object {
  return {
    id: 'P1',
    alias: 'Den enskilde',
    role: 'enskild',
    name: 'Astrid Exempelsson',
    protectedIdentity: false,
    informed: { answer: 'yes', date, by: 'Enhetschef' },
    howHeard: prose(random, 150),
  };
}

function source(random: Random, id: string, date: string): object {
  return {
    id,
    date,
    kind: 'rapport',
    from: 'Enhetschef',
    nature: 'fakta',
    content: prose(random, 450),
    recorderName: 'Kim Testmark',
    recorderTitle: 'SAS',
  };
}

interface Placed {
  readonly id: string;
  readonly source: string;
}

function event(random: Random, { id, date, source: from }: Placed & { readonly date: string }): object {
  return { id, at: { date, precision: 'day' }, text: prose(random, 160), sources: [from] };
}

function deviation(random: Random, { id, source: from }: Placed): object {
  return { id, text: prose(random, 160), should: prose(random, 120), normSource: [from] };
}

function cause(random: Random, { id, source: from, to }: Placed & { readonly to: string }): object {
  const level = random.pick(['individ', 'enhet', 'system'] as const);
  return {
    id,
    text: prose(random, 220),
    level,
    area: 'procedurer',
    nature: 'fakta',
    sources: [from],
    leadsTo: [to],
  };
}

function action(
  random: Random,
  made: { readonly id: string; readonly date: string; readonly cause: string },
): object {
  return {
    id: made.id,
    text: prose(random, 200),
    causes: [made.cause],
    level: 'enhet',
    strength: 'medel',
    responsible: 'Enhetschef',
    dueOn: made.date,
    state: 'beslutad',
    measure: prose(random, 80),
  };
}
