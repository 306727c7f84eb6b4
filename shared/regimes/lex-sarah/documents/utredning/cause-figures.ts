import type { Block } from '../../../../documents/blocks.ts';
import { deeperCauses } from '../../../../domain/cause-graph.ts';
import { causeFigures, causeTexts, type CauseCase } from '../../../../figures/cause-figures.ts';
import type { CauseFigure } from '../../../../figures/cause-layout.ts';
import { drawCauses } from '../../../../figures/draw-causes.ts';
import { figureRoom } from '../../../../figures/fit-causes.ts';
import { levelNames } from '../../../../text/levels-and-areas.ts';
import { utredningText } from '../../text/documents/utredning.ts';
import type { Inquiry } from './inquiry.ts';
import { sentence } from './sentence.ts';

/**
 * The why-graph drawn: one figure, or one for each deviation where one would be too dense. A part that cannot be read even
 * then is told to be in the table alone.
 */
export function causeFigureBlocks(inquiry: Inquiry): readonly Block[] {
  const words = utredningText.causes;
  const { deviations, causes } = inquiry.facts;
  if (deviations.length === 0 || causes.length === 0) return [];
  const figures = causeFigures({ deviations, causes }, figureRoom);
  if (figures.kind === 'whole')
    return [
      sentence(words.howToRead),
      figureBlock(inquiry, { deviations, causes }, figures.figure, words.figure),
    ];
  const drawn = figures.parts.map(({ deviation, causes, figure }): Block => {
    if (!figure) return sentence(words.tooLarge(deviation.label));
    return figureBlock(inquiry, { deviations: [deviation], causes }, figure, words.figureOf(deviation.label));
  });
  return drawn.some(({ kind }) => kind === 'figure') ? [sentence(words.howToRead), ...drawn] : drawn;
}

function figureBlock(inquiry: Inquiry, shown: CauseCase, figure: CauseFigure, caption: string): Block {
  const { bands } = utredningText.causes;
  return {
    kind: 'figure',
    caption,
    alt: altOf(inquiry, shown),
    drawing: drawCauses(figure, { bands, texts: causeTexts(shown) }),
  };
}

/** More than can be listened to; the table says the same. */
const mostSentences = 14;

/** What explains what, by labels and levels, from the deviations on. */
function altOf({ graph }: Inquiry, { deviations, causes }: CauseCase): string {
  const words = utredningText.causes;
  const explained = [...deviations, ...causes].flatMap(({ id, label }) => {
    const deeper = deeperCauses(graph, id).map((cause) =>
      words.withLevel(cause.label, cause.level && levelNames[cause.level]),
    );
    return deeper.length === 0 ? [] : [words.explainedBy(label, deeper)];
  });
  const told = explained.slice(0, mostSentences);
  return words.alt(deviations.length, causes.length, told, told.length === explained.length);
}
