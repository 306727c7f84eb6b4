import { expect, test } from 'vitest';
import { isFresher } from '../../../renderer/editor/is-fresher.ts';

test.each([
  ['a block that another window has saved again', { a: 2, b: 1 }, { a: 1, b: 1 }, true],
  ['a block that another window has written', { a: 1, b: 1 }, { a: 1 }, true],
  ['the same version', { a: 1 }, { a: 1 }, false],
  ['fetched before the first own save', {}, { a: 1 }, false],
  ['fetched before an own change', { a: 1, b: 1 }, { a: 2, b: 1 }, false],
  ['fetched between two saves, one of each window', { a: 1, b: 2 }, { a: 2, b: 1 }, false],
])('%s', (_why, fetched, known, fresher) => {
  expect(isFresher(fetched, known)).toBe(fresher);
});
