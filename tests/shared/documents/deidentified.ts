import type { Block, DocumentModel, Inline } from '../../../shared/documents/blocks.ts';

/** A de-identified document with these blocks, whose own fields hold nobody's name. */
export function saying(...blocks: Block[]): DocumentModel {
  return {
    id: 'x',
    title: 'Utredning',
    reference: 'SN 2025/1',
    organisation: 'Nämnden',
    profile: 'deidentified',
    draft: false,
    blocks,
  };
}

export function inParagraph(...inlines: Inline[]): DocumentModel {
  return saying({ kind: 'paragraph', inlines });
}

export function text(content: string): Inline {
  return { kind: 'text', text: content };
}
