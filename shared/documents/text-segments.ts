import { drawnTexts } from '../figures/drawing.ts';
import type { Block, DocumentModel, Inline } from './blocks.ts';
import { inlineText } from './plain-text.ts';

export type SegmentPlace =
  | 'title'
  | 'reference'
  | 'organisation'
  | 'heading'
  | 'text'
  | 'label'
  | 'caption'
  | 'cell'
  | 'row'
  | 'figure'
  | 'footnote';

/** A stretch of text a reader sees in one piece, with runs already joined. */
export interface TextSegment {
  readonly place: SegmentPlace;
  /** Indexes from the model's blocks down to the block that holds the text; empty for the document's own fields. */
  readonly path: readonly number[];
  readonly text: string;
}

/** Every text of a document, footnotes and table rows read across included, in reading order. */
export function textSegments(model: DocumentModel): TextSegment[] {
  const own: TextSegment[] = [
    { place: 'title', path: [], text: model.title },
    { place: 'reference', path: [], text: model.reference },
    { place: 'organisation', path: [], text: model.organisation },
  ];
  return [...own, ...blockListSegments(model.blocks, [])];
}

function blockListSegments(blocks: readonly Block[], path: readonly number[]): TextSegment[] {
  return blocks.flatMap((block, index) => blockSegments(block, [...path, index]));
}

function blockSegments(block: Block, path: readonly number[]): TextSegment[] {
  switch (block.kind) {
    case 'title':
      return [
        { place: 'heading', path, text: block.text },
        { place: 'heading', path, text: block.subtitle ?? '' },
      ];
    case 'heading':
      return [{ place: 'heading', path, text: block.text }];
    case 'notice':
      return [{ place: 'text', path, text: block.text }];
    case 'paragraph':
    case 'quote':
      return inlineSegments(block.inlines, 'text', path);
    case 'list':
      return block.items.flatMap((item) => inlineSegments(item, 'text', path));
    case 'facts':
    case 'signature':
      return block.rows.flatMap((row) => [
        { place: 'label' as const, path, text: row.label },
        ...inlineSegments(row.inlines, 'cell', path),
      ]);
    case 'table':
      return tableSegments(block, path);
    case 'figure':
      return [
        { place: 'figure', path, text: block.alt },
        ...drawnTexts(block.drawing).map((text): TextSegment => ({ place: 'figure', path, text })),
        { place: 'caption', path, text: block.caption },
      ];
    case 'checkbox':
      return [
        { place: 'label', path, text: block.label },
        ...inlineSegments(block.inlines ?? [], 'text', path),
      ];
    case 'box':
      return [{ place: 'label', path, text: block.label }, ...blockListSegments(block.blocks, path)];
    case 'pageBreak':
      return [];
  }
}

function tableSegments(table: Extract<Block, { kind: 'table' }>, path: readonly number[]): TextSegment[] {
  return [
    { place: 'caption', path, text: table.caption },
    ...table.header.map((text): TextSegment => ({ place: 'label', path, text })),
    ...table.rows.flatMap((row) => [
      ...row.flatMap((cell) => inlineSegments(cell, 'cell', path)),
      // A name or number may be laid out over two columns and still be read as one.
      { place: 'row' as const, path, text: row.map(inlineText).join(' ') },
    ]),
  ];
}

function inlineSegments(
  inlines: readonly Inline[],
  place: SegmentPlace,
  path: readonly number[],
): TextSegment[] {
  const notes = inlines.flatMap((inline) => (inline.kind === 'citation' ? inline.notes : []));
  return [
    { place, path, text: inlineText(inlines) },
    ...notes.map((text): TextSegment => ({ place: 'footnote', path, text })),
  ];
}
