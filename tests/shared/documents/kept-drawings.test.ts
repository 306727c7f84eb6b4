import { describe, expect, test } from 'vitest';
import type { Block, DocumentModel } from '../../../shared/documents/blocks.ts';
import { canonicalJson, documentOf } from '../../../shared/documents/canonical.ts';
import { findLeaks } from '../../../shared/documents/leaks.ts';
import { plainText } from '../../../shared/documents/plain-text.ts';
import { mapDrawnTexts } from '../../../shared/figures/drawing.ts';
import { sampleFigure } from '../../fixtures/document-sample-figure.ts';
import { saying } from './deidentified.ts';

const figure = sampleFigure();
/** As a damaged or forged register would hold it. */
const keptAs = (change: (drawing: string) => string, wrap = (block: unknown): unknown => block): string => {
  const { blocks: _blocks, ...frame } = saying();
  const drawing: unknown = JSON.parse(change(JSON.stringify(figure.drawing)));
  return JSON.stringify({ ...frame, blocks: [wrap({ ...figure, drawing })] });
};

describe('a figure that was kept', () => {
  test('is read back as it was', () => {
    const model = saying(figure, { kind: 'box', label: 'x', blocks: [figure] });
    expect(documentOf(canonicalJson(model))).toEqual({ ...model, draft: false });
  });

  test('has no place in documents of before figures, which are read as ever', () => {
    const old = '{"blocks":[{"kind":"heading","level":1,"text":"a"},{"kind":"okänd"}],"id":"x"}';
    expect(documentOf(old)).toMatchObject({ id: 'x', draft: false });
  });

  test.each<[string, (drawing: string) => string]>([
    ['of a shape that is not known', (drawing) => drawing.replace('"kind":"circle"', '"kind":"script"')],
    ['with an attribute more', (drawing) => drawing.replace('"radius"', '"onload":"x","radius"')],
    ['of a colour that is none', (drawing) => drawing.replace('"fill":"individ"', '"fill":"url(#x)"')],
    ['with words for a number', (drawing) => drawing.replace(/"width":\d+/u, '"width":"1 onload=x"')],
    ['larger than any page', (drawing) => drawing.replace(/"width":\d+/u, '"width":1e9')],
    ['without shapes', () => '{"width":1,"height":1}'],
    ['that is nothing', () => 'null'],
  ])('is refused %s, also in a box, without a word of the case', (_what, change) => {
    const boxed = (block: unknown) => ({ kind: 'box', label: '', blocks: [block] });
    for (const kept of [keptAs(change), keptAs(change, boxed)])
      expect(() => documentOf(kept)).toThrow(new TypeError('A kept document holds an unknown drawing.'));
  });
});

describe('what looks for names reads a figure', () => {
  const secrets = [{ recordId: 'p1', value: 'Astrid Exempelsson' }];
  const naming = (text: string): Block => ({
    ...figure,
    drawing: mapDrawnTexts(figure.drawing, (own) => (own.startsWith('Vikarien') ? text : own)),
  });
  const placesOf = (model: DocumentModel) => findLeaks(model, secrets).map(({ place }) => place);

  test.each<[string, Block, readonly string[]]>([
    ['nowhere', figure, []],
    ['in a box of the drawing', naming('Vikarien hos Exempelsson'), ['figure']],
    ['beyond what the box can show', naming(`${'ord '.repeat(80)}Astrid`), ['figure']],
    ['parted by the line end', naming('Ingen gick in till den enskilde Astrid Exempelsson'), ['figure']],
    ['in the alternative text', { ...figure, alt: 'Astrid i mitten' }, ['figure']],
    ['in the caption', { ...figure, caption: 'Astrid Exempelssons larm' }, ['caption']],
  ])('%s', (_where, block, places) => {
    expect(placesOf(saying(block))).toEqual(places);
  });

  test('and so does copying', () => {
    const text = plainText([figure]);
    for (const part of ['A1 förklaras av O1', 'Vikarien visste inte', 'Figur 1.'])
      expect(text).toContain(part);
  });
});
