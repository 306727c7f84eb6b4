import { assembleFacts, type StoredRecord } from '../../shared/domain/facts.ts';
import { lexSarah } from '../../shared/regimes/lex-sarah/regime.ts';
import { generatedGraph } from '../shared/figures/generated-graph.ts';

/**
 * A whole investigation with so many causes, as its rules read it: twice as many source cards, as many events, a deviation
 * for each twelve causes and an action for each two.
 */
export function generatedFacts(causes: number) {
  const graph = generatedGraph(causes, Math.max(1, Math.round(causes / 12)));
  const areas = ['kommunikation', 'kompetens', 'organisation', 'teknik', 'procedurer'];
  const many = (count: number, prefix: string, part: string, fields: (index: number) => object) =>
    Array.from({ length: count }, (_, index): StoredRecord => {
      const label = `${prefix}${index + 1}`;
      return { id: label, part, label, fields: { ...fields(index) } };
    });
  return assembleFacts(lexSarah.parts, [
    { id: 'r', part: 'registration', label: '', fields: { heading: 'Rubrik', lagrum: ['SoL'] } },
    { id: 'i', part: 'initialAssessment', label: '', fields: { route: 'utredning' } },
    ...many(causes * 2, 'K', 'sources', () => ({
      date: '2026-09-20',
      from: 'Journal',
      nature: 'fakta',
      content: prose,
    })),
    ...many(causes, 'H', 'events', (index) => ({
      at: { date: '2026-09-19', time: `0${index % 10}:00` },
      text: prose,
      sources: [`K${index + 1}`],
    })),
    ...graph.deviations.map(({ id, label, text }) => ({
      id,
      part: 'deviations',
      label,
      fields: { text, should: prose, norm: 'Rutin', events: ['H1'] },
    })),
    ...graph.causes.map(({ id, label, text, level, leadsTo }, index) => ({
      id,
      part: 'causes',
      label,
      fields: {
        text,
        level,
        leadsTo,
        area: areas[index % 5],
        nature: 'bedomning',
        sources: [`K${index + 1}`],
      },
    })),
    ...many(Math.ceil(causes / 2), 'Å', 'actions', (index) => ({
      text: prose,
      causes: [graph.causes[index]?.id],
      strength: 'medel',
      state: 'beslutad',
    })),
  ]);
}

const prose =
  'Nattpersonalen hade ansvar för två avdelningar och hann inte till den enskilde innan larmet hade gått flera gånger.';
