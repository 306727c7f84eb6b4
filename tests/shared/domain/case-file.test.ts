import { describe, expect, it } from 'vitest';
import { canonicalCaseFile, canonicalValue } from '../../../shared/domain/case-file-canonical.ts';
import { dumpCaseFile } from '../../../shared/domain/case-file-dump.ts';
import { factsOfCaseFile, recordsOfCaseFile } from '../../../shared/domain/case-file-facts.ts';
import { excessOf } from '../../../shared/domain/case-file-limits.ts';
import {
  blockBytes,
  referencesOf,
  renameReferences,
  richOfFile,
} from '../../../shared/domain/case-file-rich.ts';
import type { CaseFile } from '../../../shared/domain/case-file.ts';
import { identity, links, originalText, rich, text } from '../../../shared/domain/field.ts';
import { collection, section } from '../../../shared/domain/section.ts';
import type { RichText } from '../../../shared/richtext/schema.ts';

const parts = {
  registration: section({ heading: text() }),
  persons: collection('P', { alias: text(), name: identity(), represents: links('persons') }),
  reports: collection('R', { original: originalText() }),
  analysis: section({ text: rich() }),
};
const fileOf = (content: CaseFile['case'], more: Partial<CaseFile> = {}): CaseFile => ({
  format: 'utredningsbanken-case',
  version: 1,
  regime: 'x',
  internalReference: 'X-1',
  case: content,
  ...more,
});
const prose: RichText = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'person', attrs: { person: 'P1' } },
        { type: 'text', text: ' ringde' },
        { type: 'citation', attrs: { sources: ['K1', 'K2'] } },
      ],
    },
    {
      type: 'blockquote',
      content: [{ type: 'paragraph', content: [{ type: 'person', attrs: { person: 'P2' } }] }],
    },
  ],
};

describe('the facts of a case file', () => {
  it('go by labels, and hold every part, empty ones too', () => {
    const file = fileOf({
      persons: [
        { id: 'P1', name: 'Bo' },
        { id: 'P2', represents: ['P1'] },
      ],
    });
    expect(factsOfCaseFile(parts, file)).toEqual({
      registration: {},
      persons: [
        { id: 'P1', label: 'P1', name: 'Bo' },
        { id: 'P2', label: 'P2', represents: ['P1'] },
      ],
      reports: [],
      analysis: {},
    });
  });

  it('have rich text as blocks however it was written', () => {
    const facts = factsOfCaseFile(parts, fileOf({ analysis: { text: 'Ett\nrad två\n\nTvå' } }));
    expect(facts['analysis']).toMatchObject({
      text: {
        type: 'doc',
        content: [{ content: [{ text: 'Ett' }, { type: 'hardBreak' }, { text: 'rad två' }] }, {}],
      },
    });
  });

  it('name the register’s own ids once records have them', () => {
    const file = fileOf({
      persons: [{ id: 'P1' }, { id: 'P2', represents: ['P1'] }],
      analysis: { text: prose },
    });
    const records = recordsOfCaseFile(parts, file, (part, label) => `${part}-${label}`);
    expect(records.find((one) => one.label === 'P2')?.fields).toEqual({ represents: ['persons-P1'] });
    expect(JSON.stringify(records.find((one) => one.part === 'analysis'))).toContain('"person":"persons-P2"');
  });
});

describe('dumping', () => {
  it('is the inverse of reading', () => {
    const file = fileOf(
      {
        registration: { heading: 'Larm' },
        persons: [{ id: 'P2', represents: ['P1'], name: 'Bo' }, { id: 'P1' }],
        analysis: { text: 'Ett\n\nTvå' },
      },
      { fictional: true, decidedAt: '2026-01-01T00:00:00.000Z' },
    );
    const records = recordsOfCaseFile(parts, file, (part, label) => `${part}-${label}`);
    const dumped = dumpCaseFile({
      regime: { id: 'x', parts },
      internalReference: 'X-1',
      fictional: true,
      decidedAt: '2026-01-01T00:00:00.000Z',
      supplements: new Map(),
      records,
      files: [],
      ready: [],
      passed: [],
    });
    expect(dumped).toEqual(file);
  });
});

describe('the canonical form', () => {
  const base = fileOf({
    registration: { heading: 'Larm' },
    reports: [{ id: 'R1', original: { text: 'a' } }],
  });
  it.each<[string, CaseFile]>([
    [
      'the order of keys',
      { ...fileOf({ reports: [{ original: { text: 'a' }, id: 'R1' }], registration: { heading: 'Larm' } }) },
    ],
    ['$schema', { ...base, $schema: 'x' }],
    ['empty parts', { ...base, case: { ...base.case, persons: [], analysis: {} } }],
    [
      'a derived hash',
      fileOf({ ...base.case, reports: [{ id: 'R1', original: { text: 'a', sha256: 'b'.repeat(64) } }] }),
    ],
    ['not being fictional', { ...base, fictional: false }],
    ['empty lists beside the case', { ...base, files: [], ready: [] }],
  ])('does not tell %s apart', (_what, other) => {
    expect(canonicalCaseFile(parts, other)).toBe(canonicalCaseFile(parts, base));
  });

  it.each<[string, CaseFile]>([
    ['another text', fileOf({ ...base.case, registration: { heading: 'larm' } })],
    ['another order of records', fileOf({ ...base.case, persons: [{ id: 'P2' }, { id: 'P1' }] })],
    ['a case that is made up', { ...base, fictional: true }],
    ['a decision', { ...base, decidedAt: '2026-01-01T00:00:00.000Z' }],
    [
      'a finding passed by',
      {
        ...base,
        passed: [
          {
            code: 'F1',
            field: 'analysis.text',
            values: {},
            at: '2026-01-01T00:00:00.000Z',
            by: 'x',
            reason: 'y',
          },
        ],
      },
    ],
  ])('tells %s apart', (_what, other) => {
    const persons = fileOf({ ...base.case, persons: [{ id: 'P1' }, { id: 'P2' }] });
    const against = 'persons' in other.case ? persons : base;
    expect(canonicalCaseFile(parts, other)).not.toBe(canonicalCaseFile(parts, against));
  });

  it('of nothing is null, and lists keep their order', () => {
    expect([
      canonicalValue(undefined),
      canonicalValue(['b', 'a']),
      canonicalValue({ b: 1, a: { d: 1, c: 2 } }),
    ]).toEqual(['null', '["b","a"]', '{"a":{"c":2,"d":1},"b":1}']);
  });
});

describe('references in prose', () => {
  it('are found in every kind of block', () => {
    expect(referencesOf(prose)).toEqual(['P1', 'K1', 'K2', 'P2']);
  });

  it('without a name are left out, a citation only when nothing of it is left', () => {
    const renamed = renameReferences(prose, (name) => (name === 'K2' ? 'källa' : undefined));
    expect(referencesOf(renamed)).toEqual(['källa']);
    expect(JSON.stringify(renamed)).toContain(' ringde');
  });

  it('and text are measured in bytes of UTF-8', () => {
    const [block] = richOfFile('åäö \u{1F600}').content;
    if (!block) throw new Error('no block');
    expect(blockBytes(block)).toBe(Buffer.byteLength(JSON.stringify(block), 'utf8'));
  });
});

describe('what is unfit to be looked at', () => {
  const nested = (levels: number): unknown => Array.from({ length: levels }).reduce((inner) => [inner], 0);
  it.each<[string, unknown, string | null]>([
    ['a case file', fileOf({}), null],
    ['thirty-two levels', nested(32), null],
    ['thirty-three levels', nested(33), 'too-deep'],
    ['a hundred thousand levels', nested(100_000), 'too-deep'],
    ['a date object', { at: new Date(0) }, 'not-json'],
    ['a function', { at: () => 1 }, 'not-json'],
    ['infinity', [Number.POSITIVE_INFINITY], 'not-json'],
    ['half a character', ['\uDC00'], 'broken-text'],
    ['a map', new Map(), 'not-json'],
  ])('%s', (_what, value, expected) => {
    expect(excessOf(value)).toBe(expected);
  });

  it('a value that contains itself', () => {
    const loop: unknown[] = [];
    loop.push(loop);
    expect(excessOf(loop)).toBe('too-deep');
  });
});
