import { expect, test } from 'vitest';
import { mapText } from '../../../shared/documents/map-text.ts';
import { textSegments } from '../../../shared/documents/text-segments.ts';
import { sampleDocument } from '../../fixtures/document-sample.ts';

test('reaches every text a reader sees, footnotes and boxes included', () => {
  const model = sampleDocument();
  const marked = { ...model, blocks: mapText(model.blocks, (text) => `${text}§`) };
  const own = ['title', 'reference', 'organisation'];
  const segments = textSegments(marked).filter(({ place, text }) => !own.includes(place) && text !== '');
  expect(segments.length).toBeGreaterThan(100);
  for (const { place, text } of segments) expect(text, place).toMatch(/§[\]\n]*$/u);
});

test('keeps blocks, runs and their marks as they are', () => {
  const model = sampleDocument();
  expect(mapText(model.blocks, (text) => text)).toEqual(model.blocks);
});
