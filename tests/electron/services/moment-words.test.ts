import { beforeEach, expect, it, vi } from 'vitest';
import { createCase } from '../../../electron/services/cases-create.ts';
import { newCaseBench, type CaseBench } from './case-bench.ts';

vi.mock('../../../shared/regimes/registry.ts', async () => ({
  regimes: (await import('./fixture-regime.ts')).testRegimes,
}));

const at = (words?: string) => ({ date: '2026-11-20', time: '21:00', ...(words && { words }) });

let bench: CaseBench;
beforeEach(async () => {
  bench = await newCaseBench();
});

it('finds what is known of a time in words, as it stands now', async () => {
  const id = await bench.sectionId('analysis');
  await bench.set(id, 'at', at('efter att hon ringt'));
  expect(await bench.hits('ringt')).toMatchObject([{ part: 'analysis', field: 'at' }]);
  await bench.set(id, 'at', at('innan nattpasset'), 1);
  expect([await bench.hits('ringt'), (await bench.hits('nattpasset')).length]).toEqual([[], 1]);
  await bench.set(id, 'at', at(), 2);
  expect(await bench.hits('nattpasset')).toEqual([]);
});

it('finds them in a case that comes in whole', async () => {
  const values = { analysis: { at: { precision: 'unknown', words: 'efter middagen' } } };
  await bench.mutate('cases.create', createCase, { regime: 'fixture', values });
  expect(await bench.hits('middagen')).toMatchObject([{ part: 'analysis', field: 'at' }]);
});

it('finds them in a record that is taken back, and not while it is removed', async () => {
  const event = await bench.add('happenings', { at: at('efter middagen') });
  const found = async () => (await bench.hits('middagen')).length;
  expect(await found()).toBe(1);
  await bench.remove(event.id);
  expect(await found()).toBe(0);
  await bench.restore(event.id);
  expect(await found()).toBe(1);
});
