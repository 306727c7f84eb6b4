import { expect, test } from 'vitest';
import type { DocumentModel } from '../../../shared/documents/blocks.ts';
import { canonicalJson } from '../../../shared/documents/canonical.ts';
import { sampleDocument } from '../../fixtures/document-sample.ts';

test('is the same before and after klarmarkering', () => {
  expect(canonicalJson(sampleDocument({ draft: true }))).toBe(
    canonicalJson(sampleDocument({ draft: false })),
  );
});

test('is the same whatever order the keys were written in', () => {
  const one: DocumentModel = { ...sampleDocument(), blocks: [{ kind: 'heading', level: 1, text: 'a' }] };
  const other: DocumentModel = {
    blocks: [{ text: 'a', level: 1, kind: 'heading' }],
    draft: one.draft,
    profile: one.profile,
    organisation: one.organisation,
    reference: one.reference,
    title: one.title,
    id: one.id,
  };
  expect(canonicalJson(other)).toBe(canonicalJson(one));
});

test.each<[string, Partial<DocumentModel>]>([
  ['a letter', { title: 'utredning enligt lex Sarah' }],
  ['the profile', { profile: 'deidentified' }],
  ['the order of blocks', { blocks: sampleDocument().blocks.toReversed() }],
])('is another when %s changes', (_what, changes) => {
  expect(canonicalJson(sampleDocument(changes))).not.toBe(canonicalJson(sampleDocument()));
});

test('can be read back to the same document', () => {
  const { draft: _draft, ...content } = sampleDocument();
  // JSON writes a lone surrogate as an escape, so that nothing is lost on the way.
  expect(JSON.parse(canonicalJson(sampleDocument()))).toEqual(content);
});
