import { mapDrawnTexts } from '../figures/drawing.ts';
import type { Block, FactRow, Inline } from './blocks.ts';

/** The same blocks with every text a reader sees, footnotes included, run through `change`. */
export function mapText(blocks: readonly Block[], change: (text: string) => string): readonly Block[] {
  return blocks.map((block) => mapBlock(block, change));
}

type Change = (text: string) => string;

function mapBlock(block: Block, change: Change): Block {
  const inlines = (runs: readonly Inline[]) => runs.map((run) => mapInline(run, change));
  const rows = (facts: readonly FactRow[]) =>
    facts.map((row): FactRow => ({ label: change(row.label), inlines: inlines(row.inlines) }));
  switch (block.kind) {
    case 'title':
      return {
        ...block,
        text: change(block.text),
        ...(block.subtitle === undefined ? {} : { subtitle: change(block.subtitle) }),
      };
    case 'heading':
    case 'notice':
      return { ...block, text: change(block.text) };
    case 'paragraph':
    case 'quote':
      return { ...block, inlines: inlines(block.inlines) };
    case 'list':
      return { ...block, items: block.items.map(inlines) };
    case 'facts':
    case 'signature':
      return { ...block, rows: rows(block.rows) };
    case 'table':
      return {
        ...block,
        caption: change(block.caption),
        header: block.header.map(change),
        rows: block.rows.map((row) => row.map(inlines)),
      };
    case 'figure':
      return {
        ...block,
        caption: change(block.caption),
        alt: change(block.alt),
        drawing: mapDrawnTexts(block.drawing, change),
      };
    case 'checkbox':
      return {
        ...block,
        label: change(block.label),
        ...(block.inlines === undefined ? {} : { inlines: inlines(block.inlines) }),
      };
    case 'box':
      return { ...block, label: change(block.label), blocks: mapText(block.blocks, change) };
    case 'pageBreak':
      return block;
  }
}

function mapInline(run: Inline, change: Change): Inline {
  if (run.kind === 'citation') return { ...run, notes: run.notes.map(change) };
  return run.kind === 'lineBreak' ? run : { ...run, text: change(run.text) };
}
