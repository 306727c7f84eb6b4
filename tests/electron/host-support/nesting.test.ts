import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { deepestCall, isDeeperThan } from '../../../electron/host-support/nesting.ts';
import { resourcesFolder } from '../../contract/transports.ts';

const lists = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));
const cycle: Record<string, unknown> = {};
Object.assign(cycle, { once: cycle, twice: cycle });

test.each([
  ['nothing', null, 0, false],
  ['a text', 'x', 0, false],
  ['an empty list', [], 0, false],
  ['a list with a text', ['x'], 0, true],
  ['a list with a text, one allowed', ['x'], 1, false],
  ['lists at the limit', lists(deepestCall + 1), deepestCall, false],
  ['lists beyond it', lists(deepestCall + 2), deepestCall, true],
  ['far more than any stack holds', lists(500_000), deepestCall, true],
  ['a value that holds itself, as a window can send but JSON cannot', cycle, deepestCall, false],
  ['bytes', new Uint8Array(1_000_000), 0, false],
])('%s', (_what, value, limit, deeper) => {
  expect(isDeeperThan(limit, value)).toBe(deeper);
});

test('the worked cases are far from the limit', () => {
  const folder = join(resourcesFolder, 'demo');
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.json'))) {
    expect(isDeeperThan(deepestCall / 3, JSON.parse(readFileSync(join(folder, name), 'utf8')))).toBe(false);
  }
});
