import { describe, expect, test } from 'vitest';
import { takesSupplements } from '../../../../../shared/domain/freezing.ts';
import type { Supplements } from '../../../../../shared/domain/supplements.ts';
import { lexSarahParts, type LexSarahFacts } from '../../../../../shared/regimes/lex-sarah/parts.ts';
import { demoFacts } from '../../../../fixtures/demo-case.ts';
import { made, textOf } from './made.ts';

const facts = demoFacts('fall-1');
const title = 'Tillägg efter beslutet';

/** A record of each part that takes supplements, with words found nowhere else in the case. */
interface Later {
  readonly causes: LexSarahFacts['causes'][number];
  readonly triedQuestions: LexSarahFacts['triedQuestions'][number];
  readonly similarEvents: LexSarahFacts['similarEvents'][number];
  readonly actions: LexSarahFacts['actions'][number];
  readonly sources: LexSarahFacts['sources'][number];
  readonly attachments: LexSarahFacts['attachments'][number];
}
const later: Later = {
  causes: {
    id: 'O90',
    label: 'O90',
    text: 'Eftertankens orsak',
    level: 'system',
    area: 'organisation',
    leadsTo: [facts.causes[0]?.id ?? ''],
  },
  triedQuestions: { id: 'F90', label: 'F90', question: 'Eftertankens fråga', note: 'Prövad' },
  similarEvents: { id: 'L90', label: 'L90', reference: 'Eftertankens ärende' },
  actions: { id: 'Å90', label: 'Å90', text: 'Eftertankens åtgärd', causes: ['O90'], dueOn: '2027-01-31' },
  sources: { id: 'K90', label: 'K90', content: 'Eftertankens uppgift', date: '2026-11-20' },
  attachments: { id: 'B90', label: 'B90', title: 'Eftertankens bilaga' },
};
type Part = keyof Later;
const parts = Object.keys(later).filter((part): part is Part => part in later);

const withLater = (part: Part): LexSarahFacts => ({ ...facts, [part]: [...facts[part], later[part]] });
const everyLater: LexSarahFacts = {
  ...facts,
  causes: [...facts.causes, later.causes],
  actions: [...facts.actions, later.actions],
};
const supplementsOf = (...added: readonly Part[]): Supplements =>
  new Map(added.map((part) => [later[part].id, '2026-11-25']));

/** The investigation before its section of supplements, and from it to the appendix. */
function sides(words: string): { readonly basis: string; readonly added: string } {
  const at = words.indexOf(` ${title}`);
  return { basis: words.slice(0, at), added: words.slice(at) };
}

describe('what came after the decision', () => {
  test('is of every part that takes supplements', () => {
    const taking = Object.entries(lexSarahParts).filter(([, part]) => takesSupplements(part));
    expect(taking.map(([name]) => name).toSorted()).toEqual(parts.toSorted());
  });

  test.each(parts)('%s: stands with its day under a heading of its own, and nowhere else', (part) => {
    const words = textOf('utredning', withLater(part), 'full', { supplements: supplementsOf(part) });
    const { basis, added } = sides(words);
    expect(words.match(/Eftertankens/g)).toHaveLength(1);
    expect(basis).not.toContain(`${later[part].label} `);
    expect(added).toContain('Eftertankens');
    expect(added).toContain('2026-11-25');
  });

  test.each(parts)('%s: the same record before the decision is told as part of the basis', (part) => {
    const words = textOf('utredning', withLater(part));
    expect(words).toContain('Eftertankens');
    expect(words).not.toContain(title);
  });

  test('says what it belongs to, with what else has come', () => {
    const { added } = sides(
      textOf('utredning', everyLater, 'full', { supplements: supplementsOf('causes', 'actions') }),
    );
    expect(added).toContain(facts.causes[0]?.label);
    expect(added).toMatch(/Å90 Åtgärd\tO90/);
    expect(added).toMatch(/Å90 Eftertankens åtgärd\tO90/);
    expect(added).toContain('2027-01-31');
  });

  test('changes no word of the decision', () => {
    expect(made('beslut', everyLater, 'full', { supplements: supplementsOf('causes', 'actions') })).toEqual(
      made('beslut', facts),
    );
  });

  test('without a word of its own it is asked for, not left empty', () => {
    const bare = { ...facts, causes: [...facts.causes, { id: 'O90', label: 'O90' }] };
    const supplements = supplementsOf('causes');
    expect(sides(textOf('utredning', bare, 'full', { supplements })).added).toContain('[orsaken]');
  });
});

test('a cause that came after is told with its nature, its sources and its sentence, as the others are', () => {
  const cause = {
    ...later.causes,
    nature: 'bedomning' as const,
    sources: ['K1'],
    statementCause: 'ingen frågade efter uppföljningar',
    stopReason: 'Högre upp finns ingen att fråga.',
  };
  const asked = { ...facts, causes: [...facts.causes, cause] };
  const { added } = sides(textOf('utredning', asked, 'full', { supplements: supplementsOf('causes') }));
  for (const words of [
    'Bedömning',
    'Eftersom ingen frågade efter uppföljningar',
    'Högre upp finns ingen att fråga.',
  ])
    expect(added).toContain(words);
});

test('a follow-up of an action that came later is told with neither decision nor basis', () => {
  const followUp = { id: 'U90', label: 'U90', actions: ['Å90'], result: 'Eftertankens uppföljning' };
  const followed = { ...everyLater, followUps: [...facts.followUps, followUp] };
  const supplements = supplementsOf('causes', 'actions');
  expect(sides(textOf('utredning', followed, 'full', { supplements })).basis).not.toContain('Eftertankens');
  expect(textOf('utredning', followed)).toContain('Eftertankens uppföljning');
});

describe('the measures of a notification', () => {
  const { measures: _measures, ...notification } = facts.notification;
  const sent = (day: string): LexSarahFacts => ({
    ...everyLater,
    notification: { ...notification, sentOn: day },
  });
  test.each([
    ['2026-11-24', false, 'added the day after it was sent'],
    ['2026-11-25', true, 'known on the day it was sent'],
  ] as const)('sent %s: told %s', (day, isTold, _why) => {
    const words = textOf('anmalan', sent(day), 'full', { supplements: supplementsOf('actions') });
    expect(words.includes('Eftertankens åtgärd')).toBe(isTold);
  });
});
