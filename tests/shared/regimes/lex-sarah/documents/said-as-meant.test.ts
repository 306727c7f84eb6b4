import { describe, expect, test } from 'vitest';
import { placeholdersIn } from '../../../../../shared/documents/placeholders.ts';
import type { LexSarahFacts } from '../../../../../shared/regimes/lex-sarah/parts.ts';
import { demoFacts } from '../../../../fixtures/demo-case.ts';
import { add, edit, set } from '../change.ts';
import { completeCase } from '../complete-case.ts';
import { made, textOf } from './made.ts';

const three = demoFacts('fall-3');
/** What a document lacks that it does not lack of the case as the fixture has it. */
const lackingOf = (id: 'utredning' | 'beslut', facts: LexSarahFacts) => {
  const before = placeholdersIn(made(id, completeCase));
  return placeholdersIn(made(id, facts)).filter((each) => !before.includes(each));
};

describe('a tested area', () => {
  test.each([
    ['Larmet provades och fungerade.', 'prövat: Larmet provades', 'the word comes from the document'],
    ['Prövat: alla är utbildade.', 'Utbildning och kompetens: Prövat: alla är', 'and never twice'],
  ])('is said to be tested, not to be without cause: %#', (testedCompetence, words, _why) => {
    const text = textOf('utredning', set('analysis', { testedCompetence })(completeCase));
    expect(text).toContain(words);
    expect(text).not.toContain('ingen orsak funnen');
  });
});

describe('a placeholder names what is missing', () => {
  test('of an unfinished orsakssats: its part and its cause', () => {
    const cause = completeCase.causes.find(({ statementCause }) => statementCause !== undefined);
    if (!cause) throw new Error('No orsakssats in the fixture.');
    const open = edit('causes', cause.label, { statementEffect: undefined, statementEvent: undefined });
    expect(lackingOf('utredning', open(completeCase))).toEqual([
      `orsakssatsens verkan (${cause.label})`,
      `orsakssatsens händelse (${cause.label})`,
    ]);
  });

  test.each([
    [set('assessment', { serious: undefined }), 'svar på om det är allvarligt'],
    [set('assessment', { seriousReasons: undefined }), 'skäl för om det är allvarligt'],
    [set('assessment', { actOrOmission: undefined }), 'svar på om det är en handling eller en underlåtenhet'],
    [edit('persons', 'P1', { heard: { answer: 'yes', by: 'SAS' } }), 'datum: har fått komma till tals'],
  ])('in the utredning: %#', (change, words) => {
    expect(lackingOf('utredning', change(completeCase))).toEqual([words]);
  });

  test('of an action in the decision', () => {
    const bare = add('actions', { label: 'Å9' })(completeCase);
    expect(lackingOf('beslut', bare)).toEqual(['vad åtgärden är', 'ansvarig för åtgärden', 'datum']);
  });
});

test('who was heard was so in talk with somebody, who was told was so by somebody', () => {
  const by = { answer: 'yes', date: '2026-11-18', by: 'Birgitta Holm' };
  const text = textOf('utredning', edit('persons', 'P1', { heard: by, informed: by })(completeCase));
  expect(text).toContain('Har fått komma till tals: Ja, 2026-11-18, i samtal med Birgitta Holm');
  expect(text).toContain('Underrättad om det inträffade: Ja, 2026-11-18, av Birgitta Holm');
});

test.each([
  [{}, 'Svar kom 2026-10-27: Stämmer. Ändring med anledning av svaret: Inget.', 'answer and change'],
  [{ changed: undefined }, 'Svar kom 2026-10-27: Stämmer.', 'the answer alone'],
  [
    { answer: undefined },
    'Svar kom 2026-10-27. Ändring med anledning av svaret: Inget.',
    'no words of an answer',
  ],
])('the decision tells what was answered and what that changed: %#', (fields, words, _why) => {
  const facts = edit('communications', 'T1', fields)(completeCase);
  const line = textOf('beslut', facts)
    .split('\n')
    .find((each) => each.includes('Svar kom'));
  expect(line?.endsWith(words), line).toBe(true);
});

test('påtaglig risk is asked for as a risk of a missförhållande, not beside threat and consequence', () => {
  expect(textOf('utredning', completeCase)).toContain(
    'Innebar det ett hot mot eller en konsekvens för enskildas liv, säkerhet eller fysiska eller psykiska hälsa, eller fanns en påtaglig risk för ett missförhållande?',
  );
});

describe('the decision is sent to', () => {
  const dispatchOf = (facts: LexSarahFacts) =>
    textOf('beslut', facts).split('Beslutet skickas till\n')[1]?.split('\nUnderskrift')[0] ?? '';
  const untold = { ...completeCase, persons: [], communications: [] };

  const only = (label: string) => completeCase.persons.filter((person) => person.label === label);

  test('the individual who was told of the event', () => {
    expect(dispatchOf({ ...untold, persons: only('P1') })).toMatch(/^• Den enskilde$/mu);
    expect(dispatchOf({ ...untold, persons: only('P1') })).not.toContain('öreträdare');
  });

  test('the individual who read the draft', () => {
    const read = dispatchOf({ ...untold, communications: completeCase.communications });
    expect(read).toMatch(/^• Den enskilde$/mu);
  });

  test('a företrädare who was told', () => {
    expect(dispatchOf({ ...untold, persons: only('P2') })).toContain('• Den enskildes företrädare');
    expect(dispatchOf({ ...untold, persons: only('P2') })).not.toMatch(/^• Den enskilde$/mu);
  });

  test('nobody who was told after the day of the decision, which stays as it was', () => {
    const late = { answer: 'yes', date: '2026-11-06', by: 'SAS' };
    const { persons } = edit('persons', 'P1', { informed: late })(completeCase);
    expect(dispatchOf({ ...untold, persons: persons.slice(0, 1) })).not.toMatch(/enskilde/u);
  });

  test('nobody of whom the case says neither', () => {
    const silent = edit('persons', 'P1', { informed: { answer: 'no', reason: 'Vill inte.' } })(completeCase);
    expect(dispatchOf(untold)).not.toMatch(/enskilde/u);
    expect(dispatchOf({ ...untold, persons: silent.persons.slice(0, 1) })).not.toMatch(/enskilde/u);
  });
});

describe('the överlämning', () => {
  test('calls the reasons against missförhållande an assessment, not a reason for handing over', () => {
    expect(textOf('overlamning', three)).toMatch(/\nVår bedömning\n/u);
    expect(textOf('overlamning', three)).not.toContain('Varför händelsen lämnas över');
  });
});
