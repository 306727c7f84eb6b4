import type { Block } from '../../../shared/documents/blocks.ts';

/** The blocks with their headings raised so that the highest comes right under the title: a page must not skip a level. */
export function withoutSkippedLevel(blocks: readonly Block[]): readonly Block[] {
  const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  if (levels.length === 0 || levels.includes(1)) return blocks;
  const raised = { 1: 1, 2: 1, 3: levels.includes(2) ? 2 : 1 } as const;
  return blocks.map((block) => (block.kind === 'heading' ? { ...block, level: raised[block.level] } : block));
}
