import { describe, expect, it } from 'vitest';
import { firstView, readable, wholeView } from '../../../../../renderer/features/case/causes/first-view.ts';
import { layoutCauses } from '../../../../../shared/figures/cause-layout.ts';
import { generatedGraph } from '../../../../shared/figures/generated-graph.ts';

const tall = layoutCauses(generatedGraph(60, 6));
const deviation = { id: 'a', label: 'A1' };
const levels = ['individ', 'enhet', 'system', 'system'] as const;
const wide = layoutCauses({
  deviations: [deviation],
  causes: levels.map((level, index) => ({
    id: `${index}`,
    label: `O${index}`,
    level,
    leadsTo: [index === 0 ? 'a' : `${index - 1}`],
  })),
});
const shown = (
  figure: typeof tall,
  width: number,
  height: number,
  largest = 1,
  chosen: string | null = null,
) => firstView({ pane: { width, height }, figure, chosen, largest });

describe('a drawing at first', () => {
  it.each([
    ['three levels in the step of a small window', wide, 590, 480],
    ['three levels in the step of a large window', wide, 1050, 700],
    ['three levels in a whole window', wide, 1334, 400],
    ['sixty causes in the step of a small window', tall, 590, 480],
    ['sixty causes in a whole window', tall, 900, 650],
  ])('has all its bands in the pane: %s', (_, figure, width, height) => {
    const { x, zoom } = shown(figure, width, height, 1.5);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + figure.width * zoom).toBeLessThanOrEqual(width + 0.01);
  });

  it('is whole where its words can be read so, and uses the room there is', () => {
    expect(shown(wide, 1888, 600, 1.5).zoom).toBeGreaterThan(1.2);
    expect(shown(wide, 1888, 600).zoom).toBe(1);
    expect(shown(wide, wide.width, 600).zoom).toBe(1);
  });

  it('is as wide as the pane, and begins at the chosen box, where it is too tall to be read whole', () => {
    const last = tall.nodes.toSorted((a, b) => a.y - b.y).at(-1);
    const first = shown(tall, 900, 650, 1.5);
    const at = shown(tall, 900, 650, 1.5, last?.id);
    expect(first).toMatchObject({ y: 0 });
    expect(first.zoom).toBeGreaterThan(readable);
    expect(((last?.y ?? 0) + (last?.height ?? 0)) * at.zoom + at.y).toBeLessThanOrEqual(650);
    expect(tall.height * at.zoom + at.y).toBeGreaterThanOrEqual(650 - 0.01);
  });

  it('runs out of the pane rather than being too small for any words', () => {
    const { x, zoom } = shown(wide, 200, 300);
    expect(x).toBe(0);
    expect(wide.width * zoom).toBeGreaterThan(200);
  });

  it('stands in the middle of a pane with room to spare, where the pane puts it when it is moved', () => {
    expect(shown(wide, wide.width + 100, wide.height + 60)).toEqual({ x: 50, y: 30, zoom: 1 });
  });
});

describe('a whole drawing', () => {
  it.each([
    ['one that is too tall', tall, 900, 650],
    ['one that is too wide', wide, 200, 300],
  ])('is in the pane however small it becomes, in its middle: %s', (_, figure, width, height) => {
    const { x, y, zoom } = wholeView({ pane: { width, height }, figure, largest: 1.5 });
    expect(Math.min(x, y)).toBeCloseTo(0);
    expect(x * 2 + figure.width * zoom).toBeCloseTo(width);
    expect(y * 2 + figure.height * zoom).toBeCloseTo(height);
  });

  it('is not enlarged further than asked for', () => {
    expect(wholeView({ pane: { width: 9000, height: 9000 }, figure: wide, largest: 1 }).zoom).toBe(1);
  });
});
