import { expect, test } from 'vitest';
import { inlineText } from '../../../../../shared/documents/plain-text.ts';
import type { LexSarahFacts } from '../../../../../shared/regimes/lex-sarah/parts.ts';
import { factsFrom } from '../facts-from.ts';
import { made } from './made.ts';

test('a causal sentence is read whole, whether its parts are typed as clauses or as sentences', () => {
  const causes: LexSarahFacts['causes'] = [
    {
      id: 'O2',
      label: 'O2',
      level: 'enhet',
      leadsTo: ['A1'],
      statementCause: 'förvaltningen inte har bestämt introduktionens innehåll',
      statementEffect: 'Aspgårdens larm teg.',
      statementEvent: 'Den enskilde blev liggande',
    },
    { id: 'O1', label: 'O1', level: 'enhet', leadsTo: ['A1'], statementCause: 'Larmet saknade prov.' },
  ];
  const facts: LexSarahFacts = {
    ...factsFrom({}),
    deviations: [{ id: 'A1', label: 'A1', text: 'Larmet nådde ingen.' }],
    causes,
    persons: [{ id: 'P1', label: 'P1', role: 'enskild', alias: 'Den enskilde' }],
    registration: { unit: 'Aspgården, avd. 2' },
  };
  const table = made('utredning', facts)
    .filter((block) => block.kind === 'table')
    .find(({ caption }) => caption.includes('Vad som ledde till vad'));
  expect(table?.rows.map((row) => row.map(inlineText))).toEqual([
    [
      'O1',
      'Eftersom larmet saknade prov ökade sannolikheten för att [orsakssatsens verkan (O1)], vilket ledde till att [orsakssatsens händelse (O1)].',
    ],
    [
      'O2',
      'Eftersom förvaltningen inte har bestämt introduktionens innehåll ökade sannolikheten för att Aspgårdens larm teg, vilket ledde till att den enskilde blev liggande.',
    ],
  ]);
});
