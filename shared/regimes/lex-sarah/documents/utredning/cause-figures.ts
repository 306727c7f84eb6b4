import type { Block, Inline } from '../../../../documents/blocks.ts';
import { heading, reference, text } from '../../../../documents/inline.ts';
import { deeperCauses } from '../../../../domain/cause-graph.ts';
import {
  causeFigures,
  causeTexts,
  type CauseCase,
  type PaperFigure,
} from '../../../../figures/cause-figures.ts';
import { drawCauses } from '../../../../figures/draw-causes.ts';
import { levelNames } from '../../../../text/levels-and-areas.ts';
import { utredningText } from '../../text/documents/utredning.ts';
import type { Inquiry } from './inquiry.ts';
import { sentence } from './sentence.ts';

type Figure = Extract<Block, { kind: 'figure' }>;

interface DrawnFigures {
  readonly upright: readonly Figure[];
  /** For pages lying down: they stand together, for each turn of the page begins a new one. */
  readonly lying: readonly Figure[];
  /** Deviations whose causes cannot be drawn so that they are read. */
  readonly tooLarge: readonly string[];
}

/**
 * The why-graph drawn: one figure, or one for each deviation where one would be too dense. What is drawn on a page lying
 * down is only referred to here; a part that cannot be read even then is told to be in the table alone.
 */
export function causeFigureBlocks(inquiry: Inquiry): readonly Block[] {
  const words = utredningText.causes;
  const table = [reference('causes', utredningText.theTable)];
  const { upright, lying, tooLarge } = drawnFigures(inquiry);
  if (lying.length + tooLarge.length + upright.length === 0) return [];
  return [
    heading(2, words.figures),
    ...(lying.length > 0 ? [sentence(...words.figureApart(referencesTo(lying), table))] : []),
    ...tooLarge.map((label) => sentence(...words.tooLarge(label, table))),
    ...(upright.length > 0 ? [sentence(...words.howToRead(referencesTo(upright), table))] : []),
    ...upright,
  ];
}

/** The figures that need a page lying down, with a heading of their own, last in the investigation. */
export function lyingCauseFigures(inquiry: Inquiry): readonly Block[] {
  const words = utredningText.causes;
  const { lying } = drawnFigures(inquiry);
  if (lying.length === 0) return [];
  const table = [reference('causes', utredningText.theTable)];
  return [
    { kind: 'pageBreak', landscape: true },
    heading(1, words.figureAppendix),
    sentence(...words.howToRead(referencesTo(lying), table)),
    ...lying,
  ];
}

function referencesTo(figures: readonly Figure[]): readonly Inline[] {
  return figures.flatMap(({ key = '' }, index): readonly Inline[] => {
    const between = index === 0 ? '' : index === figures.length - 1 ? utredningText.and : ', ';
    const run = reference(key, utredningText.causes.theFigure);
    return between === '' ? [run] : [text(between), run];
  });
}

function drawnFigures(inquiry: Inquiry): DrawnFigures {
  const words = utredningText.causes;
  const { deviations, causes } = inquiry.facts;
  if (deviations.length === 0 || causes.length === 0) return { upright: [], lying: [], tooLarge: [] };
  const figures = causeFigures({ deviations, causes });
  const drawn =
    figures.kind === 'whole'
      ? [asBlock(inquiry, { deviations, causes }, figures.drawn, ['why', words.figure])]
      : figures.parts.flatMap(({ deviation, causes: behind, drawn: part }) => {
          if (!part) return [];
          const called = [`why-${deviation.id}`, words.figureOf(deviation.label)] as const;
          return [asBlock(inquiry, { deviations: [deviation], causes: behind }, part, called)];
        });
  const of = (isLying: boolean) => drawn.filter((one) => one.isLying === isLying).map(({ block }) => block);
  const parts = figures.kind === 'whole' ? [] : figures.parts;
  return {
    upright: of(false),
    lying: of(true),
    tooLarge: parts.flatMap(({ deviation, drawn: part }) => (part ? [] : [deviation.label])),
  };
}

function asBlock(
  inquiry: Inquiry,
  shown: CauseCase,
  { figure, isLying }: PaperFigure,
  [key, caption]: readonly [string, string],
): { readonly block: Figure; readonly isLying: boolean } {
  const { bands } = utredningText.causes;
  const drawing = drawCauses(figure, { bands, texts: causeTexts(shown) });
  return { block: { kind: 'figure', key, caption, alt: altOf(inquiry, shown), drawing }, isLying };
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
