import { describe, expect, it } from 'vitest';
import { fallToday } from '../../../fixtures/fall-med-hoftfraktur.ts';
import { add, answer, both, edit, raisedBy, type Change } from './fall-changes.ts';

const gone = undefined;
const unheard = { similarPeriod: gone, similarSource: gone, similarWhat: gone };
const stop = {
  level: 'enhet',
  stopReason: 'Ligger hos regionen',
  stopBy: 'Kim Testmark, SAS',
  stopOn: '2026-10-20',
};
const withoutRoutines = both(...['O6', 'O7'].map((label) => edit('causes', label, { area: 'organisation' })));

describe('answers that are enough in the fall case', () => {
  it.each<[string, Change]>([
    ['a path stopped in writing', edit('causes', 'O7', stop)],
    [
      'an individual factor stopped in writing',
      add('causes', 'O14', {
        ...stop,
        level: 'individ',
        area: 'teknik',
        nature: 'fakta',
        text: 'T',
        sources: ['K1'],
        leadsTo: ['A4'],
        statementCause: 'a',
        statementEffect: 'b',
        statementEvent: 'c',
        noActionReason: 'Ägs av regionen',
      }),
    ],
    ['something recorded today', edit('sources', 'K10', { date: fallToday })],
    [
      'a level left out with a reason',
      both(
        ...['O1', 'O4', 'O8', 'O11'].map((label) => edit('causes', label, { level: 'enhet' })),
        answer({ noIndividualCause: 'Prövat med alla som var där' }),
      ),
    ],
    ['an area tested in writing', both(withoutRoutines, answer({ testedProcedures: 'Rutinerna lästa' }))],
    [
      'an area tested by a question that was answered with a note',
      both(withoutRoutines, add('triedQuestions', 'F1', { area: 'procedurer', note: 'Rutinen var känd.' })),
    ],
    [
      'a deepest cause without action but with a reason',
      both(
        edit('actions', 'Å2', { causes: ['O4'] }),
        edit('causes', 'O5', { noActionReason: 'Ägs av regionen' }),
      ),
    ],
    [
      'an earlier event with reference, period and source instead of what, period and source',
      both(
        answer(unheard),
        add('similarEvents', 'L1', { reference: 'VON 2025/7', period: '2025', source: 'Registret' }),
      ),
    ],
    [
      'nothing similar, searched for',
      answer({ similarBefore: 'nej', similarWhat: gone, similarWhyAgain: gone }),
    ],
    ['an action broken off and half written', add('actions', 'Å9', { state: 'avbruten' })],
    ['"borde ha" where the norm is told', edit('deviations', 'A4', { should: 'Tillsyn borde ha gjorts.' })],
    [
      'blame that somebody else has spoken',
      edit('sources', 'K10', { content: 'De slarvade, säger dottern.' }),
    ],
    ['a member of staff responsible by name', edit('actions', 'Å6', { responsible: 'Annelie Provgren' })],
    ['the name of a person concerned, whom documents hide', edit('events', 'H9', { text: 'Ingrid faller.' })],
    ['an action planned ahead', edit('actions', 'Å2', { dueOn: '2027-03-01' })],
  ])('%s', (_what, change) => {
    expect(raisedBy(change)).toEqual([]);
  });

  it.each<[string, Change, string]>([
    [
      'a question of the area without a note',
      both(withoutRoutines, add('triedQuestions', 'F1', { area: 'procedurer', note: ' ' })),
      'K13 analysis.testedProcedures',
    ],
    [
      'a question of another area',
      both(withoutRoutines, add('triedQuestions', 'F1', { area: 'teknik', note: 'Prövat' })),
      'K13 analysis.testedProcedures',
    ],
    [
      'an earlier event without its source',
      both(answer(unheard), add('similarEvents', 'L1', { reference: 'VON 2025/7', period: '2025' })),
      'K18b analysis.similarWhat',
    ],
  ])('%s is not', (_what, change, expected) => {
    expect(raisedBy(change)).toContain(expected);
  });
});
