import { ImageRun, Paragraph } from 'docx';
import { strToU8 } from 'fflate';
import type { FigureBlock } from './figure-pictures.ts';
import { plainParagraph } from './inline-runs.ts';
import type { RenderContext } from './render-context.ts';
import { page } from './word-layout.ts';
import { wordText } from './word-text.ts';

/**
 * A figure as SVG with a PNG for programs that show none, its words in the alternative text, and its caption under it on the
 * same page. No wider than its place and no higher than two thirds of an upright page.
 */
export function figureParagraphs(block: FigureBlock, context: RenderContext): Paragraph[] {
  const { caption, alt, drawing } = block;
  const picture = context.pictures.get(block);
  if (!picture) throw new Error('A figure has not been drawn.');
  const scale = Math.min(
    1,
    context.width / TWIPS_PER_PX / drawing.width,
    mostHeight(context) / drawing.height,
  );
  const image = new ImageRun({
    type: 'svg',
    data: strToU8(picture.svg),
    fallback: { type: 'png', data: picture.png },
    transformation: { width: drawing.width * scale, height: drawing.height * scale },
    altText: { id: String(context.nextFigure()), name: wordText(caption), description: wordText(alt) },
  });
  const stays = caption !== '' || context.keepNext === true;
  return [
    new Paragraph({ style: 'Figure', keepNext: stays, children: [image] }),
    // The style is that of a caption above its table, which stays with what follows.
    ...(caption === ''
      ? []
      : [plainParagraph(caption, { style: 'Caption', keepNext: context.keepNext === true })]),
  ];
}

const TWIPS_PER_PX = 15;

/** Of a page lying down more than of an upright one: it is low, and nothing but figures stands there. */
const mostHeight = ({ isLying }: RenderContext): number =>
  isLying
    ? ((page.width - 2 * page.margin) / TWIPS_PER_PX) * 0.8
    : ((page.height - 2 * page.margin) / TWIPS_PER_PX) * (2 / 3);
