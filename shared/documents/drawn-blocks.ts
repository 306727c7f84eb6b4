import type { Block, DocumentModel } from './blocks.ts';

/** The blocks of the preview: a remark to whoever makes the document ready is left out of the finished one. */
export function previewBlocks(model: DocumentModel): readonly Block[] {
  return model.blocks.filter((block) => model.draft || block.kind !== 'notice' || block.draftOnly !== true);
}

/** The blocks that are drawn on paper: those of the preview but for what is said in it alone. */
export function drawnBlocks(model: DocumentModel): readonly Block[] {
  return previewBlocks(model).filter((block) => block.kind !== 'notice' || block.previewOnly !== true);
}
