import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../electron/documents/render-docx.ts';
import { canonicalJson, documentOf } from '../../../shared/documents/canonical.ts';
import type { DocumentModel } from '../../../shared/documents/blocks.ts';
import { lexSarahDocuments } from '../../../shared/regimes/lex-sarah/documents.ts';
import { demoFacts } from '../../fixtures/demo-case.ts';
import { caseContext, namesOf } from '../../fixtures/document-context.ts';
import { fontsFolder } from '../../fixtures/fonts-folder.ts';

const made = (['fall-1', 'fall-2', 'fall-3'] as const).flatMap((file) => {
  const facts = demoFacts(file);
  return lexSarahDocuments
    .filter((kind) => kind.refusal(facts) === null)
    .flatMap((kind) =>
      kind.profiles.map((profile): [string, DocumentModel] => {
        const context = caseContext(facts, profile === 'full' ? namesOf(facts) : {});
        const { reference } = context;
        const blocks = kind.template({ ...context, profile });
        const model = {
          id: kind.id,
          title: kind.id,
          reference,
          organisation: 'Nämnd',
          profile,
          draft: false,
          blocks,
        };
        return [`${file} ${kind.id} ${profile}`, model];
      }),
    );
});

const file = async (model: DocumentModel) =>
  Buffer.from(
    await renderDocx(model, { createdAt: '2026-11-23T08:00:00.000Z', author: 'Nämnd', fontsFolder }),
  );

describe('a document read back from what was kept', () => {
  it.each(made)('is the same, and the same Word file to the byte: %s', async (_name, model) => {
    const kept = documentOf(canonicalJson(model));
    expect(kept).toEqual(model);
    expect((await file(kept)).equals(await file(model))).toBe(true);
  });

  it('covers every demo case', () => expect(made.length).toBeGreaterThan(20));
});
