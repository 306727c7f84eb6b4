import { expect, test } from 'vitest';
import type { Block } from '../../../shared/documents/blocks.ts';
import { numberFigures } from '../../../shared/documents/number-figures.ts';
import { sampleFigure } from '../../fixtures/document-sample-figure.ts';

const figure = (caption: string): Block => ({ ...sampleFigure(), caption });

test('numbers figures in reading order, those in boxes among them', () => {
  const blocks: Block[] = [
    figure('Ett'),
    { kind: 'pageBreak' },
    { kind: 'box', label: 'Ruta', blocks: [{ kind: 'box', label: '', blocks: [figure('Två')] }] },
    figure('Tre'),
  ];
  const text = JSON.stringify(numberFigures(blocks));
  expect([...text.matchAll(/Figur \d\. \p{L}+/gu)].map(([caption]) => caption)).toEqual([
    'Figur 1. Ett',
    'Figur 2. Två',
    'Figur 3. Tre',
  ]);
});

test('leaves a document without figures as it is', () => {
  const blocks: Block[] = [{ kind: 'notice', text: 'x' }];
  expect(numberFigures(blocks)).toEqual(blocks);
});
