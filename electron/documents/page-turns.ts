import type { Block } from '../../shared/documents/blocks.ts';

/** Blocks on pages that lie the same way. */
export interface PagesOneWay {
  readonly blocks: readonly Block[];
  readonly isLying: boolean;
}

/**
 * A document parted where its pages turn: a page break that turns them begins a part, and is left out, since the part itself
 * begins a page. Other page breaks stay. Always at least one part.
 */
export function pageTurns(blocks: readonly Block[]): readonly PagesOneWay[] {
  const parts: { blocks: Block[]; isLying: boolean }[] = [{ blocks: [], isLying: false }];
  for (const block of blocks) {
    const part = parts.at(-1);
    const isLying = block.kind === 'pageBreak' && block.landscape === true;
    if (block.kind === 'pageBreak' && isLying !== part?.isLying) parts.push({ blocks: [], isLying });
    else part?.blocks.push(block);
  }
  const filled = parts.filter((part) => part.blocks.length > 0);
  return filled.length === 0 ? [{ blocks: [], isLying: false }] : filled;
}
