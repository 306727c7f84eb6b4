import { describe, expect, test } from 'vitest';
import { causeGraph, causesBehind } from '../../../shared/domain/cause-graph.ts';
import {
  causeFigures,
  causeTexts,
  type CauseCase,
  type PaperFigure,
} from '../../../shared/figures/cause-figures.ts';
import type { CauseFigure } from '../../../shared/figures/cause-layout.ts';
import { drawCauses } from '../../../shared/figures/draw-causes.ts';
import { drawingSchema } from '../../../shared/figures/drawing.ts';
import { lyingRoom, uprightRoom } from '../../../shared/figures/fit-causes.ts';
import { svgElements } from '../../../shared/figures/svg-elements.ts';
import { textWidth } from '../../../shared/figures/text-width.ts';
import { demoFacts } from '../../fixtures/demo-case.ts';
import { sampleBands } from '../../fixtures/document-sample-figure.ts';
import { generatedGraph } from './generated-graph.ts';

const figuresOf = (all: CauseCase): readonly CauseFigure[] => {
  return drawnOf(all).map(({ figure }) => figure);
};
const drawnOf = (all: CauseCase): readonly PaperFigure[] => {
  const figures = causeFigures(all);
  if (figures.kind === 'whole') return [figures.drawn];
  return figures.parts.flatMap(({ drawn }) => drawn ?? []);
};
const shared = (): CauseCase => ({
  deviations: [
    { id: 'a1', label: 'A1', text: 'x' },
    { id: 'a2', label: 'A2', text: 'y' },
  ],
  causes: [
    { id: 'o1', label: 'O1', text: 'delad', level: 'enhet', leadsTo: ['a1', 'a2'] },
    { id: 'o2', label: 'O2', text: 'kring', level: 'system', leadsTo: ['o3', 'o1'] },
    { id: 'o3', label: 'O3', text: 'går', level: 'system', leadsTo: ['o2', 'borttagen'] },
    { id: 'o4', label: 'O4', text: 'utan nivå', leadsTo: ['a2'] },
    { id: 'o5', label: 'O5', text: 'lös', level: 'individ' },
  ],
});
const hostile = (): CauseCase => {
  const long = `${'</text><script>&"'.repeat(300)} ${'ö'.repeat(10_000)}`;
  const { deviations, causes } = shared();
  const longer = <One extends { label: string; text?: string | undefined }>(one: One): One => {
    return { ...one, label: one.label + long, text: long };
  };
  return { deviations: deviations.map(longer), causes: causes.map(longer) };
};

const cases: readonly (readonly [string, () => CauseCase])[] = [
  ['case 1', () => demoFacts('fall-1')],
  ['case 2', () => demoFacts('fall-2')],
  ['shared causes, a circle, a dead link, no level', shared],
  ['labels and texts of 10,000 hostile characters', hostile],
  ['60 causes under 5 deviations', () => generatedGraph(60, 5)],
];

describe.each(cases)('the figures of %s', (_name, make) => {
  test('hold every box within the page, none over another', () => {
    const figures = drawnOf(make());
    expect(figures.length).toBeGreaterThan(0);
    for (const { figure, isLying } of figures) {
      const { nodes, width, height } = figure;
      const room = isLying ? lyingRoom : uprightRoom;
      expect(width).toBeLessThanOrEqual(room.width);
      expect(height).toBeLessThanOrEqual(room.maxHeight + 0.1);
      for (const one of nodes) {
        expect(one.x).toBeGreaterThanOrEqual(0);
        expect(one.y).toBeGreaterThanOrEqual(20);
        expect(one.x + one.width).toBeLessThanOrEqual(width);
        expect(one.y + one.height).toBeLessThanOrEqual(height);
        for (const other of nodes)
          if (other !== one)
            expect(
              one.x + one.width <= other.x ||
                other.x + other.width <= one.x ||
                one.y + one.height <= other.y ||
                other.y + other.height <= one.y,
              `${one.label.slice(0, 9)} over ${other.label.slice(0, 9)}`,
            ).toBe(true);
      }
    }
  });

  test('let every arrow begin at the border of its cause and end at that of its effect', () => {
    for (const { nodes, edges } of figuresOf(make()))
      for (const { from, to, points } of edges) {
        expect(
          atSide(
            nodes.find(({ id }) => id === from),
            points[0],
          ),
        ).toBe(true);
        expect(
          atSide(
            nodes.find(({ id }) => id === to),
            points.at(-1),
          ),
        ).toBe(true);
      }
  });

  test('keep every word inside its box, at least a line of each text', () => {
    for (const figure of figuresOf(make())) {
      const drawing = drawCauses(figure, { bands: sampleBands, texts: causeTexts(make()) });
      const texts = svgElements(drawing).filter(({ tag }) => tag === 'text');
      const inBoxes = texts.slice(figure.bands.length);
      expect(inBoxes).toHaveLength(2 * figure.nodes.length);
      for (const { lines = [], attributes } of inBoxes) {
        const [first] = lines;
        const node = figure.nodes.find((one) => first && isInside(one, first));
        const size = Number(attributes['fontSize']);
        const weight = attributes['fontWeight'] === 600 ? 'semibold' : 'regular';
        for (const { x, y, text } of lines) {
          expect(
            node && isInside(node, { x: x + textWidth(text, size, weight) - 0.1, y: y + 0.25 * size }),
          ).toBe(true);
          expect(node && isInside(node, { x, y: y - 0.7 * size })).toBe(true);
        }
      }
    }
  });

  test('part the bands between the boxes', () => {
    for (const { bands, nodes } of figuresOf(make()))
      for (const { x } of bands.slice(1))
        for (const node of nodes) expect(x < node.x - 1 || x > node.x + node.width + 1).toBe(true);
  });

  test('name every band in full, above its own boxes', () => {
    const names = Object.values(sampleBands);
    for (const figure of figuresOf(make())) {
      const texts = svgElements(drawCauses(figure, { bands: sampleBands, texts: new Map() }));
      const named = texts.filter(({ tag }) => tag === 'text').slice(0, figure.bands.length);
      for (const [index, band] of figure.bands.entries()) {
        const [line] = named[index]?.lines ?? [];
        expect(names).toContain(line?.text);
        expect(line?.x).toBeGreaterThanOrEqual(Math.max(0, band.x));
        expect(line?.x).toBeLessThan(band.x + band.width);
      }
    }
  });

  test('draw every cause that hangs on a deviation, and are drawings that can be kept', () => {
    const all = make();
    const figures = figuresOf(all);
    const drawn = new Set(figures.flatMap(({ nodes }) => nodes.map(({ id }) => id)));
    const deviations = all.deviations.map(({ id }) => id);
    for (const id of deviations) expect(drawn).toContain(id);
    const hanging = causesBehind(causeGraph(all.causes, all.deviations), deviations);
    for (const id of hanging) expect(drawn).toContain(id);
    for (const figure of figures) {
      const drawing = drawCauses(figure, { bands: sampleBands, texts: causeTexts(all) });
      expect(drawingSchema.parse(JSON.parse(JSON.stringify(drawing)))).toEqual(drawing);
    }
  });
});

function isInside(
  { x, y, width, height }: CauseFigure['nodes'][number],
  point: { readonly x: number; readonly y: number },
): boolean {
  return point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
}

function atSide(
  node: CauseFigure['nodes'][number] | undefined,
  point: { readonly x: number; readonly y: number } | undefined,
): boolean {
  if (!node || !point) return false;
  const near = (a: number, b: number) => Math.abs(a - b) < 0.05;
  const beside = near(point.x, node.x) || near(point.x, node.x + node.width);
  return beside && point.y >= node.y && point.y <= node.y + node.height;
}

test('a figure of the whole graph has the causes that lead nowhere too', () => {
  const figures = figuresOf(shared());
  expect(figures).toHaveLength(1);
  expect(figures.flatMap(({ nodes }) => nodes.map(({ id }) => id))).toContain('o5');
});

describe('a graph too large for one figure', () => {
  test('is parted by deviation, each with all that is behind it', () => {
    const all = generatedGraph(60, 5);
    const figures = causeFigures(all);
    expect(figures.kind).toBe('parts');
    if (figures.kind !== 'parts') return;
    expect(figures.parts.map(({ deviation }) => deviation.label)).toEqual(['A1', 'A2', 'A3', 'A4', 'A5']);
    const drawn = new Set(figures.parts.flatMap(({ causes }) => causes.map(({ id }) => id)));
    expect(drawn.size).toBe(60);
  });

  test('is not drawn where even a part would be too small to read, and costs no layout', () => {
    const before = performance.now();
    const figures = causeFigures(generatedGraph(500, 1));
    expect(figures).toMatchObject({ kind: 'parts', parts: [{ drawn: null }] });
    expect(performance.now() - before).toBeLessThan(1000);
  });

  test('leaves out deviations that nothing explains', () => {
    const { causes } = generatedGraph(500, 1);
    const deviations = [...generatedGraph(0, 1).deviations, { id: 'ensam', label: 'A2', text: '' }];
    const figures = causeFigures({ deviations, causes });
    expect(figures.kind === 'parts' && figures.parts.map(({ deviation }) => deviation.id)).toEqual(['a0']);
  });
});
