import type { Block, DocumentModel } from './blocks.ts';

/** The blocks that are drawn: a remark to whoever makes the document ready is left out of the finished one. */
export function drawnBlocks(model: DocumentModel): readonly Block[] {
  return model.blocks.filter((block) => model.draft || block.kind !== 'notice' || block.draftOnly !== true);
}
