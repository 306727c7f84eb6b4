import { describe, expect, it } from 'vitest';
import type { Block, DocumentModel } from '../../../shared/documents/blocks.ts';
import { drawnBlocks, previewBlocks } from '../../../shared/documents/drawn-blocks.ts';

const toTheMaker: Block = { kind: 'notice', text: 'Kontrollera blanketten', draftOnly: true };
const toTheReader: Block = { kind: 'notice', text: 'Spara som PDF' };
const toTheViewer: Block = { kind: 'notice', text: 'Pröva sekretessen', draftOnly: true, previewOnly: true };
const model = (draft: boolean): DocumentModel => ({
  id: 'anmalan',
  title: 'Anmälan',
  reference: 'U-2026-1',
  organisation: '',
  profile: 'full',
  draft,
  blocks: [toTheMaker, toTheReader, toTheViewer],
});

describe('a remark to whoever makes the document ready', () => {
  it('stands in the draft', () => expect(drawnBlocks(model(true))).toEqual([toTheMaker, toTheReader]));
  it('does not go with the finished document', () =>
    expect(drawnBlocks(model(false))).toEqual([toTheReader]));
});

describe('a remark of the preview alone', () => {
  it('is seen in the preview of the draft, and on no paper', () => {
    expect(previewBlocks(model(true))).toContain(toTheViewer);
    expect(previewBlocks(model(false))).not.toContain(toTheViewer);
    expect(drawnBlocks(model(true))).not.toContain(toTheViewer);
  });
});
