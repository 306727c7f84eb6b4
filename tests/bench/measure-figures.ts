import { graphlib, layout } from '@dagrejs/dagre';
import { loadRasteriser } from '../../electron/documents/rasterise.ts';
import { causeFigures, causeTexts, type CauseCase } from '../../shared/figures/cause-figures.ts';
import { causeBox, layoutCauses } from '../../shared/figures/cause-layout.ts';
import { drawCauses } from '../../shared/figures/draw-causes.ts';
import { figureSvg } from '../../shared/figures/figure-svg.ts';

import { sampleBands } from '../fixtures/document-sample-figure.ts';
import { generatedGraph } from '../shared/figures/generated-graph.ts';
import { fontsFolder } from './bench-deps.ts';
import { ratioFigure, type Figure } from './figure.ts';
import { alternate } from './measure.ts';

/** The why-graph laid out, against the layout library alone on the same graph, and drawn for Word. */
export async function measureFigures(): Promise<Figure[]> {
  const small = generatedGraph(60, 5);
  const large = generatedGraph(500, 20);
  return [
    await laidOut('60', small, { repetitions: 21, warmups: 5 }),
    await laidOut('500', large, { repetitions: 7, warmups: 2 }),
    ...(await drawn(small)),
  ];
}

async function laidOut(
  nodes: string,
  graph: CauseCase,
  often: { readonly repetitions: number; readonly warmups: number },
): Promise<Figure> {
  const sides = await alternate(
    { measured: { run: () => layoutCauses(graph) }, reference: { run: () => bareLayout(graph) } },
    often,
  );
  return ratioFigure(`why-graph of ${nodes} causes laid out, against the library alone`, sides, 1.3);
}

/** The library with the same boxes, links and distances, left to choose columns by itself. */
function bareLayout({ deviations, causes }: CauseCase): void {
  const graph = new graphlib.Graph();
  const { width, height, rowGap, columnGap } = causeBox;
  graph.setGraph({ rankdir: 'LR', nodesep: rowGap, edgesep: rowGap, ranksep: columnGap });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id } of [...deviations, ...causes]) graph.setNode(id, { width, height });
  for (const { id, leadsTo = [] } of causes) for (const effect of leadsTo) graph.setEdge(effect, id);
  layout(graph);
}

async function drawn(graph: CauseCase): Promise<Figure[]> {
  const rasterise = await loadRasteriser(fontsFolder);
  const told = { title: '', description: '' };
  const words = { bands: sampleBands, texts: causeTexts(graph) };
  const svgs = (): string[] => {
    const figures = causeFigures(graph);
    const parts =
      figures.kind === 'whole' ? [figures.drawn.figure] : figures.parts.map(({ drawn }) => drawn?.figure);
    return parts.flatMap((figure) => (figure ? [figureSvg(drawCauses(figure, words), told)] : []));
  };
  const ready = svgs();
  const pngs = async (): Promise<void> => {
    for (const svg of ready) await rasterise(svg);
  };
  const { asSvg, asPng } = await alternate(
    { asSvg: { run: svgs }, asPng: { run: pngs } },
    { repetitions: 7, warmups: 2 },
  );
  const note = `${ready.length} figures`;
  return [
    { name: 'why-graph of 60 causes as SVG, layout and fitting included', unit: 'ms', measured: asSvg, note },
    { name: 'why-graph of 60 causes as PNG, from SVG', unit: 'ms', measured: asPng, note },
  ];
}
