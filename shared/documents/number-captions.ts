import { documentFrame } from '../text/document-frame.ts';
import type { Block, Inline } from './blocks.ts';

/**
 * The blocks with "Tabell 1." and "Figur 1." before the captions of their tables and figures, each kind by itself in reading
 * order, boxes included. A table without a caption has no number. Words of a paragraph that refer to a table or figure by
 * its key become its number; to one that is not there, they stay as they are.
 */
export function numberCaptions(blocks: readonly Block[]): readonly Block[] {
  const count = { table: 0, figure: 0 };
  const called = new Map<string, string>();
  const numbered = (block: Block): Block => {
    if (block.kind === 'box') return { ...block, blocks: block.blocks.map(numbered) };
    if ((block.kind !== 'table' && block.kind !== 'figure') || block.caption === '') return block;
    const { key, ...rest } = block;
    count[block.kind] += 1;
    const number = count[block.kind];
    if (key !== undefined) called.set(key, documentFrame.called[block.kind](number));
    return { ...rest, caption: documentFrame[block.kind](number, block.caption) };
  };
  return blocks.map(numbered).map((block) => referring(block, called));
}

function referring(block: Block, called: ReadonlyMap<string, string>): Block {
  if (block.kind === 'box')
    return { ...block, blocks: block.blocks.map((inner) => referring(inner, called)) };
  if (block.kind !== 'paragraph') return block;
  const inlines = block.inlines.map((inline): Inline => {
    if (inline.kind !== 'text' || inline.refersTo === undefined) return inline;
    const { refersTo, ...run } = inline;
    return { ...run, text: called.get(refersTo) ?? run.text };
  });
  return { ...block, inlines };
}
