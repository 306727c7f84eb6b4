import type { Block } from '../../shared/documents/blocks.ts';
import { figureSvg } from '../../shared/figures/figure-svg.ts';
import { loadRasteriser } from './rasterise.ts';

export type FigureBlock = Extract<Block, { kind: 'figure' }>;

/** A figure as both files that Word gets. */
export interface Picture {
  readonly svg: string;
  readonly png: Uint8Array;
}

/** The pictures of every figure of a document, those in boxes among them. Without figures nothing is loaded. */
export async function figurePictures(
  blocks: readonly Block[],
  fontsFolder: string,
): Promise<ReadonlyMap<FigureBlock, Picture>> {
  const figures = blocks.flatMap(figuresIn);
  const pictures = new Map<FigureBlock, Picture>();
  if (figures.length === 0) return pictures;
  const rasterise = await loadRasteriser(fontsFolder);
  for (const figure of figures) {
    const svg = figureSvg(figure.drawing, { title: figure.caption, description: figure.alt });
    pictures.set(figure, { svg, png: await rasterise(svg) });
  }
  return pictures;
}

function figuresIn(block: Block): readonly FigureBlock[] {
  if (block.kind === 'box') return block.blocks.flatMap(figuresIn);
  return block.kind === 'figure' ? [block] : [];
}
