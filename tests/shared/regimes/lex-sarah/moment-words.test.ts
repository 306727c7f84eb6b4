import { expect, it } from 'vitest';
import { lexSarah } from '../../../../shared/regimes/lex-sarah/regime.ts';
import { demoFacts } from '../../../fixtures/demo-case.ts';

const facts = demoFacts('fall-1');
const staff = {
  id: 'p9',
  label: 'P9',
  role: 'personal' as const,
  alias: 'Medarbetare 9',
  name: 'Elis Exempelsson',
};

it('reads what is known of a time in words as any other text of the case', () => {
  const words = 'efter att Elis Exempelsson 19121212-1212 ringt, slarvigt nog';
  const events = facts.events.map((event, index) =>
    index === 0 ? { ...event, at: { date: '2026-09-12', words } } : event,
  );
  const found = lexSarah
    .findings({ ...facts, events, persons: [...facts.persons, staff] }, { today: '2026-11-22', settings: {} })
    .filter(({ field }) => field === `events/${facts.events[0]?.label}.at`);
  expect(found.map(({ code, values }) => [code, values['word']])).toEqual(
    expect.arrayContaining([
      ['D2', undefined],
      ['K7', 'slarvigt'],
      ['K21', undefined],
    ]),
  );
});
