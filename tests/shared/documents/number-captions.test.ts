import { expect, test } from 'vitest';
import type { Block } from '../../../shared/documents/blocks.ts';
import { numberCaptions } from '../../../shared/documents/number-captions.ts';
import { paragraph, reference, text } from '../../../shared/documents/inline.ts';
import { sampleFigure } from '../../fixtures/document-sample-figure.ts';

const figure = (caption: string): Block => ({ ...sampleFigure(), caption });

test('numbers figures in reading order, those in boxes among them', () => {
  const blocks: Block[] = [
    figure('Ett'),
    { kind: 'pageBreak' },
    { kind: 'box', label: 'Ruta', blocks: [{ kind: 'box', label: '', blocks: [figure('Två')] }] },
    figure('Tre'),
  ];
  const text = JSON.stringify(numberCaptions(blocks));
  expect([...text.matchAll(/Figur \d\. \p{L}+/gu)].map(([caption]) => caption)).toEqual([
    'Figur 1. Ett',
    'Figur 2. Två',
    'Figur 3. Tre',
  ]);
});

test('leaves a document without figures as it is', () => {
  const blocks: Block[] = [{ kind: 'notice', text: 'x' }];
  expect(numberCaptions(blocks)).toEqual(blocks);
});

const table = (caption: string, key?: string): Block => ({
  kind: 'table',
  ...(key === undefined ? {} : { key }),
  caption,
  header: ['a'],
  widths: [1],
  rows: [[[text('b')]]],
});

test('numbers tables by themselves, those without a caption not at all', () => {
  const captions = numberCaptions([table('Ett'), figure('Bild'), table(''), table('Två')]).map(
    (block) => 'caption' in block && block.caption,
  );
  expect(captions).toEqual(['Tabell 1. Ett', 'Figur 1. Bild', '', 'Tabell 2. Två']);
});

test('turns a reference into the number of what it refers to, before or after it, and leaves no trace of the key', () => {
  const refer = paragraph(text('Se '), reference('causes', 'tabellen'), text('.'));
  const none = paragraph(reference('gone', 'figuren'));
  const numbered = numberCaptions([refer, table('Ett'), table('Två', 'causes'), none]);
  expect(numbered[0]).toEqual(paragraph(text('Se '), text('tabell\u00A02'), text('.')));
  expect(numbered[3]).toEqual(paragraph(text('figuren')));
  expect(JSON.stringify(numbered)).not.toMatch(/refersTo|"key"/u);
});
