import { describe, expect, test } from 'vitest';
import { causalSentence } from '../../../shared/text/causal-sentence.ts';

const read = (cause: string, effect: string, event: string): string =>
  causalSentence({ cause, effect, event })
    .map(({ kind, text }) => (kind === 'gap' ? `[${text}]` : text))
    .join('');

describe('the causal sentence', () => {
  test.each([
    [
      ['', '', ''],
      'Eftersom [orsak] ökade sannolikheten för att [verkan], vilket ledde till att [händelse].',
      'shows its form before anything is written',
    ],
    [
      ['larmen byttes utan riskanalys', '', ''],
      'Eftersom larmen byttes utan riskanalys ökade sannolikheten för att [verkan], vilket ledde till att [händelse].',
      'shows what is missing',
    ],
    [
      ['Larmen byttes utan prov.', 'En sändare kopplades fel.', 'Larmet nådde ingen. '],
      'Eftersom larmen byttes utan prov ökade sannolikheten för att en sändare kopplades fel, vilket ledde till att larmet nådde ingen.',
      'joins parts written as sentences of their own',
    ],
    [
      ['eftersom två larmade', 'Ökade risken att en fick vänta,', 'Vilket gjorde att hon låg kvar'],
      'Eftersom två larmade ökade risken att en fick vänta, vilket gjorde att hon låg kvar.',
      'keeps joining words that are there already',
    ],
    [
      ['Att ingen äger rutinen', 'gör att larm blir stående,', 'vilket ökade sannolikheten för ett fall.'],
      'Att ingen äger rutinen gör att larm blir stående, vilket ökade sannolikheten för ett fall.',
      'keeps another form of the sentence',
    ],
    [
      ['IVO:s beslut inte lästes', 'I 15 av 24 planer saknades larmet', 'P1 blev utan larm'],
      'Eftersom IVO:s beslut inte lästes ökade sannolikheten för att i 15 av 24 planer saknades larmet, vilket ledde till att P1 blev utan larm.',
      'leaves abbreviations and labels in capitals',
    ],
    [
      ['Dåliga tider valdes', 'Görandet delades upp', 'Ochrafärgen syntes inte'],
      'Eftersom dåliga tider valdes ökade sannolikheten för att görandet delades upp, vilket ledde till att ochrafärgen syntes inte.',
      'takes a longer word for no joining word',
    ],
    [
      ['Lind larmade inte', 'Den boende låg kvar', 'Ingen kom'],
      'Eftersom Lind larmade inte ökade sannolikheten för att den boende låg kvar, vilket ledde till att ingen kom.',
      'keeps the capital by which a name that is a word is found, and not that of words that begin clauses',
    ],
  ])('%j reads "%s": it %s', ([cause = '', effect = '', event = ''], sentence, _reason) => {
    expect(read(cause, effect, event)).toBe(sentence);
  });
});
