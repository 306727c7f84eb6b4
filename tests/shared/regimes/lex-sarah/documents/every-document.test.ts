import { describe, expect, test } from 'vitest';
import type { DocumentModel } from '../../../../../shared/documents/blocks.ts';
import { findLeaks, type Secret } from '../../../../../shared/documents/leaks.ts';
import { plainText } from '../../../../../shared/documents/plain-text.ts';
import { documentIds, type DocumentId } from '../../../../../shared/regimes/lex-sarah/findings/code-rule.ts';
import type { RichText } from '../../../../../shared/richtext/schema.ts';
import { lexSarahDocuments } from '../../../../../shared/regimes/lex-sarah/documents.ts';
import type { LexSarahFacts } from '../../../../../shared/regimes/lex-sarah/parts.ts';
import { demoCases, demoFacts } from '../../../../fixtures/demo-case.ts';
import { factsFrom } from '../facts-from.ts';
import { hostileCase, hostileText } from './hostile-case.ts';
import { everything, made, textOf } from './made.ts';

const cases: readonly (readonly [string, LexSarahFacts])[] = [
  ['an empty case', factsFrom({})],
  ['a hostile case', hostileCase],
  ...demoCases.map((name) => [name, demoFacts(name)] as const),
];
const profiles = ['full', 'deidentified'] as const;
const each = documentIds.flatMap((id) =>
  cases.flatMap(([name, facts]) => profiles.map((profile) => [id, name, profile, facts] as const)),
);

test('the eight documents stand in the order of their ids', () => {
  expect(lexSarahDocuments.map(({ id }) => id)).toEqual([...documentIds]);
});

describe.each(each)('%s of %s, %s', (id, _name, profile, facts) => {
  test('is made, with a title first and no trace of missing values', () => {
    const blocks = made(id, facts, profile);
    expect(blocks[0]?.kind).toBe('title');
    // The hostile case holds the words themselves.
    const said = JSON.stringify(blocks).replaceAll(JSON.stringify(hostileText).slice(1, -1), '');
    expect(said).not.toMatch(/undefined|null|NaN|\[object|\{år\}/);
    expect(plainText(blocks)).not.toMatch(/ \.|\.\.| ,|\( ?\)/);
  });

  test('cites nothing that does not exist', () => {
    expect(JSON.stringify(made(id, facts, profile))).not.toContain('"notes":[]');
  });

  test('has no empty text and no table that a renderer would refuse', () => {
    for (const block of made(id, facts, profile)) {
      if (block.kind === 'heading' || block.kind === 'notice') expect(block.text.trim()).not.toBe('');
      if (block.kind === 'paragraph') expect(block.inlines.length).toBeGreaterThan(0);
      if (block.kind !== 'table') continue;
      expect(block.widths).toHaveLength(block.header.length);
      for (const row of block.rows) expect(row).toHaveLength(block.header.length);
    }
  });
});

describe('an empty case', () => {
  test.each(documentIds)('%s marks what is missing', (id) => {
    expect(textOf(id, factsFrom({}))).toMatch(/\[[^\]]+\]/u);
  });
});

describe('the de-identified profile', () => {
  const secretsOf = (facts: LexSarahFacts): Secret[] => [
    ...facts.persons.flatMap(({ id, name, personalNumber, contact }): Secret[] => [
      ...(name ? [{ recordId: id, value: name }] : []),
      ...[personalNumber, contact].flatMap((value): Secret[] =>
        value ? [{ recordId: id, value, kind: 'detail' }] : [],
      ),
    ]),
    ...facts.reports.flatMap(({ id, reporterName }) =>
      reporterName ? [{ recordId: id, value: reporterName }] : [],
    ),
  ];

  test.each(demoCases.flatMap((name) => documentIds.map((id) => [name, id] as const)))(
    'of %s holds nothing of the key table in %s',
    (name, id) => {
      const facts = demoFacts(name);
      const model: DocumentModel = {
        id,
        title: '',
        reference: facts.registration.diaryNumber ?? '',
        organisation: 'Socialnämnden, Exempelby kommun',
        profile: 'deidentified',
        draft: false,
        blocks: made(id, facts, 'deidentified'),
      };
      expect(secretsOf(facts).length).toBeGreaterThan(0);
      expect(findLeaks(model, secretsOf(facts))).toEqual([]);
    },
  );

  test.each(documentIds)('writes titles for people in office in %s', (id) => {
    for (const name of demoCases) {
      const text = everything(id, demoFacts(name), 'deidentified');
      expect(text).not.toMatch(/Testmark|Provberg|Provsten/);
      expect(text).toContain('Namn är borttagna');
      expect(text).not.toMatch(/avidentifierad/i);
    }
  });

  test('leaves out what points a person out: age and sex', () => {
    expect(textOf('utredning', demoFacts('fall-2'), 'deidentified')).not.toContain('man, 34 år');
    expect(textOf('utredning', demoFacts('fall-2'))).toContain('man, 34 år');
  });

  test('says on its face what a rule finds left in it', () => {
    const noticeOf = (id: DocumentId, facts: LexSarahFacts) =>
      made(id, facts, 'deidentified').flatMap((one) =>
        one.kind === 'notice' && one.text.startsWith('Namn är borttagna') ? [one.text] : [],
      );
    expect(noticeOf('anmalan', demoFacts('fall-1')).join()).toContain(
      'ålder (tal följt av år), enhetens namn, adress och datum med klockslag. Läs igenom',
    );
    expect(noticeOf('bekraftelse', factsFrom({}))).toEqual([
      'Namn är borttagna: personer i ärendet står med benämning, och handläggare, beslutsfattare och andra som är antecknade med namn och titel står med befattning. Löpande text är inte omskriven. Andra namn, och förnamn för sig, kan stå kvar. Läs igenom hela handlingen innan den lämnas ut.',
    ]);
  });

  test('keeps the units’ names', () => {
    expect(textOf('beslut', demoFacts('fall-2'), 'deidentified')).toContain('Gruppbostaden Lönnen');
  });
});

test.each(documentIds)('%s names the reporter in no profile, not even as a person of the case', (id) => {
  const facts = demoFacts('fall-1');
  const reporter = {
    id: 'P9',
    label: 'P9',
    alias: 'Rapportören',
    role: 'rapportor' as const,
    name: 'Charlie Exempelberg',
  };
  const prose: RichText = {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Av ' },
          { type: 'person', attrs: { person: 'P9' } },
        ],
      },
    ],
  };
  const told: LexSarahFacts = {
    ...facts,
    persons: [...facts.persons, reporter],
    assessment: { ...facts.assessment, whatConsisted: prose },
    notification: { ...facts.notification, description: prose },
  };
  const text = everything(id, told, 'full');
  expect(text).not.toMatch(/Charlie|Exempelberg/);
  expect(text).not.toContain('(undersköterska)');
  if (id === 'beslut' || id === 'anmalan') expect(text).toContain('Rapportören');
});
