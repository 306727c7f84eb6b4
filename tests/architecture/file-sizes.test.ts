import { expect, test } from 'vitest';
import type { Source } from './imports-of.ts';
import { sourcesIn } from './project-sources.ts';

const longest = 300;
const medianUnder = 80;

const tooLong = (sources: readonly Source[]): readonly string[] =>
  sources
    .filter(({ text }) => lineCount(text) > longest)
    .map(({ path, text }) => `${path}: ${lineCount(text)}`);

test('no file is longer than one can hold in mind', () => {
  expect(tooLong(sourcesIn('shared', 'electron', 'renderer', 'tests'))).toEqual([]);
});

test.each(['shared', 'electron', 'renderer'])('half the files of %s are short', (folder) => {
  expect(median(sourcesIn(folder).map(({ text }) => lineCount(text)))).toBeLessThan(medianUnder);
});

test('sees a file that has grown', () => {
  expect(tooLong([{ path: 'a.ts', text: 'x\n'.repeat(301) }])).toEqual(['a.ts: 301']);
  expect(tooLong([{ path: 'a.ts', text: 'x\n'.repeat(300) }])).toEqual([]);
});

function lineCount(text: string): number {
  return text.replace(/\n$/, '').split('\n').length;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
