import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createCase } from '../../../electron/services/cases-create.ts';
import { addRecord } from '../../../electron/services/records-add.ts';
import { newCaseBench, type CaseBench } from './case-bench.ts';
import { refusalOf } from './service-bench.ts';

vi.mock('../../../shared/regimes/registry.ts', async () => ({
  regimes: (await import('./fixture-regime.ts')).testRegimes,
}));

let bench: CaseBench;
beforeEach(async () => {
  bench = await newCaseBench();
});

describe('links', () => {
  it('keep their order and go only where the field allows', async () => {
    const [one, two] = [await bench.add('sources'), await bench.add('sources')];
    const cause = await bench.add('causes');
    await bench.set(cause.id, 'sources', [two.id, one.id]);
    expect(await bench.field(cause.id, 'sources')).toEqual({ value: [two.id, one.id], revision: 1 });
    expect(await refusalOf(bench.set(cause.id, 'sources', [cause.id], 1))).toMatchObject({
      details: { problem: 'wrong-link-target' },
    });
  });

  it('do not lead into another case', async () => {
    const source = await bench.add('sources');
    const other = await bench.mutate('cases.create', createCase, { regime: 'fixture', values: {} });
    const { record } = await bench.mutate('records.add', addRecord, { caseId: other.id, part: 'causes' });
    expect(await refusalOf(bench.set(record.id, 'sources', [source.id]))).toMatchObject({
      code: 'bad-input',
    });
  });

  it('never close a circle, also over several causes', async () => {
    const [a, b, c] = [await bench.add('causes'), await bench.add('causes'), await bench.add('causes')];
    await bench.set(a.id, 'leadsTo', [b.id]);
    await bench.set(b.id, 'leadsTo', [c.id]);
    expect(await refusalOf(bench.set(c.id, 'leadsTo', [a.id]))).toMatchObject({
      code: 'refused',
      details: { reason: 'cycle' },
    });
    expect(await refusalOf(bench.set(c.id, 'leadsTo', [c.id]))).toMatchObject({
      details: { reason: 'cycle' },
    });
    expect(await bench.field(c.id, 'leadsTo')).toBeUndefined();
  });

  it('hide while their target is removed and come back with it', async () => {
    const [a, b] = [await bench.add('causes'), await bench.add('causes')];
    await bench.set(a.id, 'leadsTo', [b.id]);
    await bench.remove(b.id);
    expect(await bench.field(a.id, 'leadsTo')).toMatchObject({ value: [] });
    await bench.restore(b.id);
    expect(await bench.field(a.id, 'leadsTo')).toMatchObject({ value: [b.id] });
  });

  it('keep a removed cause from coming back into a circle', async () => {
    const [a, b, c] = [await bench.add('causes'), await bench.add('causes'), await bench.add('causes')];
    await bench.set(a.id, 'leadsTo', [b.id]);
    await bench.set(b.id, 'leadsTo', [c.id]);
    await bench.remove(b.id);
    await bench.set(c.id, 'leadsTo', [a.id]);
    const restored = bench.restore(b.id);
    expect(await refusalOf(restored)).toMatchObject({ details: { reason: 'cycle' } });
    expect((await bench.view()).records.some((one) => one.id === b.id)).toBe(false);
  });
});
