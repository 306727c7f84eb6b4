import { expect, test } from 'vitest';
import { namedInFields } from '../../../../../shared/regimes/lex-sarah/documents/named-in-fields.ts';
import { demoFacts } from '../../../../fixtures/demo-case.ts';
import { everything } from './made.ts';

test.each<[string, readonly (readonly [name: string, title: string])[], string]>([
  ['Lena Lundgren, enhetschef', [['Lena Lundgren', 'enhetschef']], 'a name and a title'],
  ['Anna-Karin Provberg, SAS, Norr', [['Anna-Karin Provberg', 'SAS, Norr']], 'all that follows the comma'],
  ['L. Lundgren', [['L. Lundgren', 'en tjänsteperson']], 'a name without a title'],
  ['Enhetschef', [], 'a title'],
  ['Enhetschef, Hemtjänst Norr', [], 'a title and a unit'],
  ['Enhetschef Lönnen', [], 'a title and the name of a unit'],
  ['Gode mannen', [], 'a role'],
  ['Nattpersonalen på Lönnen', [], 'a group'],
])('%j gives %j: %s', (by, found, _reason) => {
  const facts = { persons: [{ informed: { answer: 'yes', by } }], other: { text: by } };
  expect(namedInFields(facts).map(({ name, title }) => [name, title])).toEqual(found);
});

test('a de-identified document gives who did something by title, in the field and in prose', () => {
  const facts = demoFacts('fall-2');
  const [person, ...persons] = facts.persons;
  if (!person) throw new Error('The case has no person.');
  const by = 'Lena Lundgren, enhetschef';
  const said = {
    ...facts,
    persons: [{ ...person, informed: { answer: 'yes' as const, date: '2026-08-24', by } }, ...persons],
    event: { ...facts.event, summary: 'LENA LUNDGREN larmade. Lundgrens rum. L. Lundgren gick.' },
  };
  const text = everything('utredning', said, 'deidentified');
  expect(text).not.toMatch(/Lundgren/i);
  expect(text).toContain('enhetschef larmade. enhetschefs rum. enhetschef gick.');
  expect(everything('utredning', said)).toContain('Lena Lundgren, enhetschef');
});
