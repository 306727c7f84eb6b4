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

  it('stay hidden when their field is edited, and come back where they stood', async () => {
    const [a, b, c, d, e] = await causes(5);
    await bench.set(a, 'leadsTo', [b, c, d]);
    await bench.remove(c);
    await bench.set(a, 'leadsTo', [e, b, d], 1);
    expect(await bench.field(a, 'leadsTo')).toEqual({ value: [e, b, d], revision: 2 });
    await bench.restore(c);
    expect(await bench.field(a, 'leadsTo')).toEqual({ value: [e, b, c, d], revision: 2 });
  });

  it('stand as they did when a removal and a link made after it are taken back', async () => {
    const [first, second, third] = await causes(3);
    await bench.set(second, 'leadsTo', [first]);
    await bench.set(third, 'leadsTo', [second]);
    await bench.remove(second);
    const { previous } = await bench.set(third, 'leadsTo', [first], 1);
    await bench.set(third, 'leadsTo', previous, 2);
    await bench.restore(second);
    expect(await bench.field(third, 'leadsTo')).toMatchObject({ value: [second] });
    expect(await bench.field(second, 'leadsTo')).toMatchObject({ value: [first] });
    expect(bench.rows('SELECT id FROM link')).toHaveLength(2);
  });

  it('hide when their field is emptied, and an emptied field holds nothing that is shown', async () => {
    const [a, b] = await causes(2);
    await bench.set(a, 'leadsTo', [b]);
    await bench.remove(b);
    await bench.set(a, 'leadsTo', null, 1);
    expect(await bench.field(a, 'leadsTo')).toMatchObject({ value: [] });
  });

  it('of a field that takes one link alone give way to what was chosen meanwhile', async () => {
    const analysis = await bench.sectionId('analysis');
    const [old, chosen] = [(await bench.add('attachments')).id, (await bench.add('attachments')).id];
    await bench.set(analysis, 'protocol', [old]);
    await bench.remove(old);
    await bench.set(analysis, 'protocol', [chosen], 1);
    expect((await bench.restore(old)).leftOut).toEqual([
      { part: 'analysis', label: '', field: 'protocol', why: 'no-room' },
    ]);
    expect(await bench.field(analysis, 'protocol')).toMatchObject({ value: [chosen] });
    await bench.set(analysis, 'protocol', [old], 2);
    expect(await bench.field(analysis, 'protocol')).toMatchObject({ value: [old] });
  });

  it('of a field that takes one link alone come back when the newer choice was taken back', async () => {
    const analysis = await bench.sectionId('analysis');
    const [old, chosen] = [(await bench.add('attachments')).id, (await bench.add('attachments')).id];
    await bench.set(analysis, 'protocol', [old]);
    await bench.remove(old);
    const { previous } = await bench.set(analysis, 'protocol', [chosen], 1);
    await bench.set(analysis, 'protocol', previous, 2);
    await bench.restore(old);
    expect(await bench.field(analysis, 'protocol')).toMatchObject({ value: [old] });
  });

  it('that come back are not told as left out', async () => {
    const [from, hidden] = await causes(2);
    await bench.set(from, 'leadsTo', [hidden]);
    await bench.remove(hidden);
    expect((await bench.restore(hidden)).leftOut).toEqual([]);
  });

  it('never come back past the most a field may hold', async () => {
    const [from, hidden, shown] = await causes(3);
    await bench.set(from, 'leadsTo', [hidden]);
    await bench.remove(hidden);
    const many = await causes(999);
    await bench.set(from, 'leadsTo', [shown, ...many], 1);
    await bench.restore(hidden);
    expect(await bench.field(from, 'leadsTo')).toMatchObject({ value: [shown, ...many] });
  });

  it('that would close a circle are left out, and their cause comes back all the same', async () => {
    const [a, b, c] = await causes(3);
    await bench.set(a, 'leadsTo', [b]);
    await bench.set(b, 'leadsTo', [c]);
    await bench.remove(b);
    await bench.set(c, 'leadsTo', [a]);
    expect((await bench.restore(b)).leftOut).toEqual([
      { part: 'causes', label: 'O1', field: 'leadsTo', why: 'circle' },
    ]);
    const leadsTo = async (id: string) => (await bench.field(id, 'leadsTo'))?.value;
    expect([await leadsTo(a), await leadsTo(b), await leadsTo(c)]).toEqual([[], [c], [a]]);
    expect(bench.rows(`SELECT details FROM audit WHERE action = 'record.restore'`)).toEqual([
      { details: '{"linksLeftOut":1}' },
    ]);
    await bench.set(a, 'text', 'Kan skrivas i som förut');
  });

  it('between two that were removed close no circle, whichever comes back first', async () => {
    for (const isFirst of [true, false]) {
      const [a, b, c] = await causes(3);
      await bench.set(a, 'leadsTo', [b]);
      await bench.set(b, 'leadsTo', [c]);
      for (const id of [a, b]) await bench.remove(id);
      for (const id of isFirst ? [a, b] : [b, a]) await bench.restore(id);
      expect(await bench.field(a, 'leadsTo')).toMatchObject({ value: [b] });
      expect(await bench.field(b, 'leadsTo')).toMatchObject({ value: [c] });
    }
    expect(bench.rows(`SELECT details FROM audit WHERE action = 'record.restore' AND details <> ''`)).toEqual(
      [],
    );
  });
});

type FiveIds = readonly [string, string, string, string, string, ...string[]];

/** Ids of so many new causes; those that were not asked for are ''. */
async function causes(count: number): Promise<FiveIds> {
  const ids: string[] = [];
  for (let made = 0; made < count; made += 1) ids.push((await bench.add('causes')).id);
  const [a = '', b = '', c = '', d = '', e = '', ...more] = ids;
  return [a, b, c, d, e, ...more];
}
