import { describe, expect, test } from 'vitest';
import type { Block, Inline } from '../../../../../shared/documents/blocks.ts';
import { inlinesOf } from '../../../../../shared/documents/inlines-of.ts';
import { inlineText } from '../../../../../shared/documents/plain-text.ts';
import type { LexSarahFacts } from '../../../../../shared/regimes/lex-sarah/parts.ts';
import { demoFacts } from '../../../../fixtures/demo-case.ts';
import { made, textOf } from './made.ts';

const cases = ['fall-1', 'fall-2'] as const;

/** The blocks of one numbered section of the investigation. */
function sectionOf(facts: LexSarahFacts, number: number): readonly Block[] {
  const blocks = made('utredning', facts);
  const isTop = (block: Block) => block.kind === 'heading' && block.level === 1;
  const start = blocks.findIndex(
    (block) => isTop(block) && block.kind === 'heading' && block.text.startsWith(`${number} `),
  );
  const length = blocks.slice(start + 1).findIndex(isTop);
  return blocks.slice(start + 1, start + 1 + length);
}

const labelsCited = (blocks: readonly Block[]): readonly string[] =>
  blocks
    .flatMap((block) => inlinesOf(block))
    .flatMap((run) => (run.kind === 'citation' ? (run.labels ?? []) : []));

describe.each(cases)('%s', (name) => {
  const facts = demoFacts(name);

  test.each([11, 12])('says in section %d what it rests on', (number) => {
    expect(labelsCited(sectionOf(facts, number)).length).toBeGreaterThan(1);
  });

  test('quotes nobody of those concerned with words that are on no card', () => {
    const told = [8, 18].flatMap((number) => sectionOf(facts, number));
    const quoted = told.flatMap((block) => (block.kind === 'quote' ? [block.inlines] : []));
    const onCards = facts.sources.map(({ content }) => content).join('\n');
    expect(quoted.length).toBeGreaterThan(0);
    for (const inlines of quoted) expect(onCards).toContain(wordsOf(inlines));
  });
});

const wordsOf = (inlines: readonly Inline[]): string => inlineText(inlines).replace(/[”"]/gu, '').trim();

test('what the good man wished of the follow-up of case 2 is answered, and stands in the action', () => {
  const { communications, actions } = demoFacts('fall-2');
  expect(communications.find(({ label }) => label === 'T2')?.changed).toMatch(/Å1 den 1 december 2026/u);
  expect(actions.find(({ label }) => label === 'Å1')?.askHow).toContain('Gode mannen följer upp');
});

describe('the follow-up of the case', () => {
  const later = 'Åtgärder som mäts senare';

  test('names the actions measured after its day, and when', () => {
    expect(textOf('utredning', demoFacts('fall-2'))).toContain(
      `Ärendet följs upp 2026-12-01. ${later} följs upp då: Å3 2027-05-31 och Å4 2027-06-30.`,
    );
  });

  test.each([
    ['none is measured later', demoFacts('fall-1')],
    ['what is measured later is broken off', withActions(demoFacts('fall-2'), { state: 'avbruten' })],
  ])('names none: %s', (_why, facts) => {
    expect(textOf('utredning', facts)).not.toContain(later);
  });
});

function withActions(facts: LexSarahFacts, fields: Partial<LexSarahFacts['actions'][number]>): LexSarahFacts {
  return { ...facts, actions: facts.actions.map((action) => ({ ...action, ...fields })) };
}
