import { describe, expect, test } from 'vitest';
import type { Block, DocumentModel } from '../../../../../shared/documents/blocks.ts';
import { findLeaks } from '../../../../../shared/documents/leaks.ts';
import { plainText } from '../../../../../shared/documents/plain-text.ts';
import { assembleFacts } from '../../../../../shared/domain/facts.ts';
import { utredningTemplate } from '../../../../../shared/regimes/lex-sarah/documents/utredning.ts';
import { lexSarahParts, type LexSarahFacts } from '../../../../../shared/regimes/lex-sarah/parts.ts';
import { demoCases, demoFacts } from '../../../../fixtures/demo-case.ts';
import { caseContext, namesOf } from '../../../../fixtures/document-context.ts';

const emptyFacts = (): LexSarahFacts => assembleFacts(lexSarahParts, []) as LexSarahFacts; // the parts are lex Sarah's own
const blocksOf = (facts: LexSarahFacts, names = {}) => utredningTemplate(caseContext(facts, names));
const textOf = (facts: LexSarahFacts, names = {}) => plainText(blocksOf(facts, names));
const headingsOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []));

/** The list of SOSFS 2011:5 5 kap. in its order, and the heading that answers each item. */
const required: readonly (readonly [string, RegExp])[] = [
  ['what it consisted of and its consequences', /^4 Vad .* följder/],
  ['when and how it was noticed', /^5 När och hur/],
  ['when it occurred', /^6 När det inträffade/],
  ['measures to remedy, with time', /^9 Omedelbara åtgärder/],
  ['causes', /^10 Orsaker/],
  ['whether similar happened before, and why again', /^11 Har liknande hänt förut/],
  ['whether it can happen again', /^12 Kan det hända igen/],
  ['measures against recurrence', /^13 Åtgärder/],
  ['what else emerged', /^14 Övrigt/],
  ['the decision that closes it', /^17 Beslut/],
];

const cases: readonly (readonly [string, () => LexSarahFacts])[] = [
  ['an empty case', emptyFacts],
  ...demoCases.map((name) => [name, () => demoFacts(name)] as const),
  [
    'a case where nothing wrong was found',
    () => ({ ...emptyFacts(), decision: { degree: 'inget-missforhallande' } }),
  ],
];

describe.each(cases)('the investigation of %s', (_name, make) => {
  test('has a heading for each item of the regulation, in order, and something under every heading', () => {
    const blocks = blocksOf(make());
    const headings = headingsOf(blocks);
    const places = required.map(([, pattern]) => headings.findIndex((heading) => pattern.test(heading)));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    blocks.forEach((block, index) => {
      if (block.kind !== 'heading') return;
      const next = blocks[index + 1];
      const isBare = next === undefined || (next.kind === 'heading' && next.level <= block.level);
      expect(isBare, block.text).toBe(false);
    });
  });

  test('has tables with as many cells as columns, at most five', () => {
    for (const block of blocksOf(make())) {
      if (block.kind !== 'table') continue;
      expect(block.header.length).toBeLessThanOrEqual(5);
      expect(block.widths).toHaveLength(block.header.length);
      for (const row of block.rows) expect(row).toHaveLength(block.header.length);
    }
  });

  test('shows no trace of missing values', () => {
    expect(textOf(make())).not.toMatch(/undefined|null|NaN|\[object/);
  });
});

describe('case 1', () => {
  const facts = demoFacts('fall-1');

  test('shows every cause, action, event, deviation and source card by its label', () => {
    const text = textOf(facts);
    const { causes, actions, events, deviations, sources } = facts;
    for (const { label } of [...causes, ...actions, ...events, ...deviations, ...sources])
      expect(text).toMatch(new RegExp(`(^|[\\s(])${label}(?!\\d)`, 'mu'));
  });

  test('says each action in its own words', () => {
    const text = textOf(facts);
    for (const { label, text: own } of facts.actions) expect(text).toContain(`${label} ${own}`);
  });

  test('says in a footnote where the words come from', () => {
    const notes = JSON.stringify(blocksOf(facts)).match(/"notes":\["K\d+: /g) ?? [];
    expect(notes.length).toBeGreaterThan(20);
  });

  test('names the person concerned in full and never the reporter', () => {
    const reporter = {
      id: 'P9',
      label: 'P9',
      alias: 'Rapportören',
      role: 'rapportor' as const,
      name: 'Charlie Exempelberg',
    };
    const seen = { type: 'person' as const, attrs: { person: 'P9' } };
    const whatConsisted = {
      type: 'doc' as const,
      content: [{ type: 'paragraph' as const, content: [seen] }],
    };
    const told = {
      ...facts,
      persons: [...facts.persons, reporter],
      assessment: { ...facts.assessment, whatConsisted },
    };
    const text = JSON.stringify(blocksOf(told, { ...namesOf(facts), P9: 'Charlie Exempelberg' }));
    expect(text).toContain('Astrid Exempelsson');
    expect(text).toContain('Rapportören');
    expect(text).not.toContain('Charlie');
  });
});

test.each(['fall-1', 'fall-2'] as const)('%s de-identified holds nothing of the key table', (name) => {
  const facts = demoFacts(name);
  const context = caseContext(facts, {});
  const model: DocumentModel = {
    id: 'utredning',
    title: '',
    reference: context.reference,
    organisation: '',
    profile: 'deidentified',
    draft: false,
    blocks: utredningTemplate(context),
  };
  // The address of someone who lives at the unit is the unit's own: it tells nothing here that the unit does not.
  const keys = facts.persons.flatMap(({ id, name: own, personalNumber }) =>
    [own, personalNumber].flatMap((value) => (value ? [{ recordId: id, value }] : [])),
  );
  const reporters = facts.reports.flatMap(({ id, reporterName }) =>
    reporterName ? [{ recordId: id, value: reporterName }] : [],
  );
  expect(keys.length).toBeGreaterThan(0);
  expect(findLeaks(model, [...keys, ...reporters])).toEqual([]);
});
