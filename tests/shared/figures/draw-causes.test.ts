import { describe, expect, test } from 'vitest';
import { causeFigures, causeTexts } from '../../../shared/figures/cause-figures.ts';
import { drawCauses } from '../../../shared/figures/draw-causes.ts';
import { drawnTexts, mapDrawnTexts } from '../../../shared/figures/drawing.ts';
import { figureSvg, printColours } from '../../../shared/figures/figure-svg.ts';

import { svgElements } from '../../../shared/figures/svg-elements.ts';
import { demoFacts } from '../../fixtures/demo-case.ts';
import { sampleBands, sampleFigure } from '../../fixtures/document-sample-figure.ts';

const { drawing } = sampleFigure();
const svgOf = (one = drawing) => figureSvg(one, { title: 'Figur 1', description: 'A1 <&> "O1"' });

describe('the drawing', () => {
  test('names the bands, then each box with its label and its text', () => {
    expect(drawnTexts(drawing)).toEqual([
      'Avvikelse',
      'Individ',
      'Enhet',
      'System',
      'Utan nivå',
      'A1',
      'Tillsynen kl. 03 gjordes inte & ingen <visste>.',
      'O1',
      'Vikarien visste inte om "tillsynen".',
      'O2',
      'Listan visar en avdelning.',
      'O3',
      'Ingen introduktion.',
      'O4',
      'Nivå saknas.',
    ]);
  });

  test('tells levels by shape as well as by colour, and deviations by a square, shaded box', () => {
    const marks = drawing.shapes.filter((shape) => shape.kind !== 'text' && shape.kind !== 'curve');
    const toneOf = (kind: string) => [
      ...new Set(marks.flatMap((shape) => (shape.kind === kind && shape.fill ? [shape.fill] : []))),
    ];
    expect(toneOf('circle')).toEqual(['individ']);
    expect(toneOf('polygon').toSorted()).toEqual(['muted', 'system']);
    expect(toneOf('rect').toSorted()).toEqual(['enhet', 'paper', 'tint']);
    const shaded = marks.filter((shape) => shape.kind === 'rect' && shape.fill === 'tint');
    expect(shaded).toHaveLength(1);
    expect(shaded[0]).not.toHaveProperty('corner');
  });

  test('has an arrow for each link', () => {
    expect(drawing.shapes.filter((shape) => shape.kind === 'polygon' && shape.fill === 'muted')).toHaveLength(
      5,
    );
  });

  test('keeps the opening of a long text in whole words', () => {
    const facts = demoFacts('fall-1');
    const long = {
      ...facts,
      causes: facts.causes.map((one) => ({ ...one, text: 'Astrid Exempelsson '.repeat(500) })),
    };
    const figures = causeFigures(long);
    if (figures.kind !== 'parts') throw new Error('case 1 is a figure for each deviation');
    for (const { drawn } of figures.parts) {
      if (!drawn) throw new Error('each is drawn');
      const drawing = drawCauses(drawn.figure, { bands: sampleBands, texts: causeTexts(long) });
      for (const text of drawnTexts(drawing)) {
        expect(text.length).toBeLessThanOrEqual(403);
        expect(text).not.toMatch(/Exempels?\b/u);
      }
    }
  });

  test('says by an ellipsis that a text is cut, one of blanks and a single long word too', () => {
    const [cause] = demoFacts('fall-1').causes;
    const deviations = [{ id: 'A1', label: 'A1', text: 'x' }];
    const long = {
      deviations,
      causes: cause ? [{ ...cause, leadsTo: ['A1'], text: ` ${'o'.repeat(500)}` }] : [],
    };
    const figures = causeFigures(long);
    if (figures.kind !== 'whole') throw new Error('one cause is one figure');
    const drawn = drawCauses(figures.drawn.figure, { bands: sampleBands, texts: causeTexts(long) });
    expect(drawnTexts(drawn).find((text) => text.includes('ooo'))).toMatch(/o …$/u);
  });

  test('wraps anew what is written in the place of its words', () => {
    const written = 'Vikarien visste inte om "tillsynen".';
    const linesWith = (words: string) =>
      svgElements(mapDrawnTexts(drawing, (text) => text.replace(written, words)))
        .map(({ lines = [] }) => lines.map(({ text }) => text))
        .filter((lines) => lines.join(' ').startsWith(words.slice(0, 9)));
    expect(linesWith('Ingen visste.')).toEqual([['Ingen visste.']]);
    expect(linesWith(`Sedan ${'vet '.repeat(50)}`)[0]?.at(-1)).toMatch(/ …$/u);
  });
});

describe('the SVG', () => {
  test('is the same for the same drawing', () => expect(svgOf(structuredClone(drawing))).toBe(svgOf()));

  test('is Swedish and says in words what it shows', () => {
    expect(svgOf()).toContain('lang="sv"');
    expect(svgOf()).toContain('<title>Figur 1</title><desc>A1 &lt;&amp;&gt; &quot;O1&quot;</desc>');
  });

  test('lets no words become markup', () => {
    const hostile = '</tspan><script>alert(1)</script>]]> & "\' \u0000\u001B\uD800\uFFFF\u202E';
    const svg = svgOf(mapDrawnTexts(drawing, () => hostile));
    expect(svg).not.toContain('<script');
    expect(svg).not.toMatch(/[\p{Cc}\u202E\uFFFF]/u);
    expect(svg.isWellFormed()).toBe(true);
    expect([...svg.matchAll(/<(\/?)([a-z]+)/gu)].map(([, , tag]) => tag)).not.toContain('script');
    expect(svg.match(/<text/gu)).toHaveLength(svg.match(/<\/text>/gu)?.length ?? 0);
  });

  test('keeps words and lines dark on light when printed in grey', () => {
    const darkness = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
        Number.parseInt(colour.slice(at, at + 2), 16),
      );
      return 1 - (0.3 * red + 0.59 * green + 0.11 * blue) / 255;
    };
    for (const tone of ['ink', 'muted', 'individ', 'enhet', 'system'] as const)
      expect(darkness(printColours[tone]), tone).toBeGreaterThan(0.6);
    for (const tone of ['paper', 'tint'] as const)
      expect(darkness(printColours[tone]), tone).toBeLessThan(0.1);
  });
});
