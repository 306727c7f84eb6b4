import { documentFrame } from '../text/document-frame.ts';
import type { Block } from './blocks.ts';

/** The blocks with "Figur 1.", "Figur 2." before the captions of their figures, in reading order, boxes included. */
export function numberFigures(blocks: readonly Block[]): readonly Block[] {
  let number = 0;
  const numbered = (block: Block): Block => {
    if (block.kind === 'box') return { ...block, blocks: block.blocks.map(numbered) };
    if (block.kind !== 'figure') return block;
    number += 1;
    return { ...block, caption: documentFrame.figure(number, block.caption) };
  };
  return blocks.map(numbered);
}
